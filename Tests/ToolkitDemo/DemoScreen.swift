import Foundation
import TerminalUI

/// The one screen of the demo, with its pages.
struct DemoScreen {
    enum Action: Hashable, Sendable { case page(Int), mark, ask, complain, vanish, help, quit }

    static let keys = KeyTable<Action>([
        KeyBinding(.function(2), do: .page(0), label: "List", help: "Show the people."),
        KeyBinding(.function(3), do: .page(1), label: "Form", help: "Fill in a form."),
        KeyBinding(.function(4), do: .page(2), label: "Note", help: "Write a note."),
        KeyBinding(.character(" "), do: .mark, label: "Mark", help: "Mark the person under the cursor."),
        KeyBinding(.character("d"), do: .ask, label: "Ask", help: "Ask a question."),
        KeyBinding(
            .character("e"),
            do: .complain,
            label: "Complain",
            help: "Write to the standard error.",
            inBar: .hidden
        ),
        KeyBinding(.character("x"), do: .vanish, label: "Vanish", help: "End without a goodbye.", inBar: .hidden),
        KeyBinding(.character("?"), .function(1), do: .help, label: "Help", help: "Show the keys.", inBar: .always),
        KeyBinding(.character("q"), do: .quit, label: "Quit", help: "Leave the demo.", inBar: .always),
    ])

    private(set) var isFinished = false
    private(set) var tabs = Tabs(["List", "Form", "Note"])
    private(set) var people = DemoPeople()
    private(set) var form: Form
    private(set) var note = TextArea("A note.")
    private(set) var dialog: Dialog<Bool>?
    private(set) var help: HelpOverlay?
    private(set) var status = "Ready."
    private(set) var size = Size(width: 80, height: 24)

    /// Creates the screen on the morning of 19 November 2026.
    init?() {
        guard let today = CivilDate(iso: "2026-11-19"), let now = ClockTime(hour: 9, minute: 20) else { return nil }
        form = Form(
            [
                FormField("name", label: "Name", kind: .text(maximumLength: 30), isRequired: true),
                FormField("due", label: "Due", kind: .date(.forward), initial: "2026-11-20"),
                FormField("level", label: "Level", kind: .choice(["1.0", "2.1", "2.5"])),
                FormField("consent", label: "Consent", kind: .yesNo),
            ],
            today: today,
            now: now
        )
    }

    mutating func handle(_ event: InputEvent) {
        switch event {
        case .key(let key): handle(key)
        case .paste(let text): paste(text)
        case .resize(let size): self.size = size
        case .resumed: status = "Resumed."
        case .mouse(let mouse): status = "Mouse at \(mouse.point.x),\(mouse.point.y)."
        default: break
        }
    }

    /// Arms the question once a person could see it.
    mutating func wasPresented() {
        dialog?.isArmed = true
    }

    private mutating func handle(_ key: Key) {
        if let answer = dialog?.handle(key) {
            dialog = nil
            status = answer ? "Answered yes." : "Answered no."
            return
        }
        if dialog != nil { return }
        if help != nil { return handleHelp(key) }
        if key == .escape { status = "Esc." }
        switch tabs.selected {
        case 1: if handleForm(key) { return }
        case 2: if note.handle(key, size: size) != .ignored { return }
        default: if people.handle(key, height: size.height - 5) { return }
        }
        Self.keys.action(for: key).map { perform($0) }
    }

    private mutating func perform(_ action: Action) {
        switch action {
        case .page(let page): tabs.select(page)
        case .mark: people.toggleMark()
        case .ask:
            let buttons = [DialogButton(true, label: "Yes"), DialogButton(false, label: "No")]
            dialog = Dialog(title: "A question", text: "Is this a demo?", buttons: buttons, safe: false)
        case .complain: FileHandle.standardError.write(Data("a library complains\n".utf8))
        case .vanish: exit(3)
        case .help: help = HelpOverlay(title: "Demo", sections: Self.keys.helpSections)
        case .quit: isFinished = true
        }
    }

    private mutating func handleHelp(_ key: Key) {
        switch help?.handle(key, size: size) {
        case .close:
            help = nil
        case .run(let key):
            help = nil
            handle(key)
        case .handled, nil:
            break
        }
    }

    private mutating func handleForm(_ key: Key) -> Bool {
        switch form.handle(key, size: size) {
        case .ignored: return false
        case .save: status = "Saved \(form.value(of: "name"))."
        case .refused(let sentence): status = sentence
        case .leave: tabs.select(0)
        case .handled, .changed, .lookUp: break
        }
        return true
    }

    private mutating func paste(_ text: String) {
        status = "Pasted \(text.count)."
        switch tabs.selected {
        case 1: _ = form.paste(text)
        case 2: _ = note.paste(text)
        default: break
        }
    }
}
