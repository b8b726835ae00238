/// A question over the screen, for what cannot be undone.
///
/// Keys typed before a person could see the question must not answer it: the owner presents a picture with the dialog
/// and then sets ``isArmed``.
///
/// ```swift
/// var dialog = Dialog(title: "Sign sheet 3410", text: "10 present, 1 late.",
///     buttons: [DialogButton(true, label: "Sign"), DialogButton(false, label: "Back")], safe: false)
/// if let isSigned = dialog.handle(key) { … }
/// ```
public struct Dialog<Answer: Hashable & Sendable>: Sendable {
    /// The act and its object, in a few words.
    public let title: String
    /// What will happen.
    public let text: String
    /// The answers, from left to right.
    public let buttons: [DialogButton<Answer>]
    /// The answer that changes nothing, which Esc gives.
    public let safe: Answer
    /// Whether the question was seen; until then every key is dropped.
    public var isArmed = false

    /// The place in ``buttons`` of the one that Enter presses.
    private(set) var selected: Int

    /// Creates a dialog with `selecting` under the cursor, or else the safe answer.
    public init(
        title: String,
        text: String,
        buttons: [DialogButton<Answer>],
        safe: Answer,
        selecting: Answer? = nil
    ) {
        self.title = title
        self.text = text
        self.buttons = buttons
        self.safe = safe
        selected = buttons.firstIndex { $0.answer == selecting ?? safe } ?? 0
    }

    /// The keys that answer, for the key bar: what Enter presses now, and the way out.
    public var hints: [KeyHint] {
        func label(_ answer: Answer) -> String { buttons.first { $0.answer == answer }?.label ?? "Back" }
        let enter = buttons.indices.contains(selected) ? buttons[selected].label : label(safe)
        return [KeyHint("Enter", enter), KeyHint("Tab", "Other answer"), KeyHint("Esc", label(safe), place: .always)]
    }

    /// Does what a key does; returns the answer once one is given.
    public mutating func handle(_ key: Key) -> Answer? {
        guard isArmed else { return nil }
        switch key {
        case .escape:
            return safe
        case .enter:
            return buttons.isEmpty ? safe : buttons[selected].answer
        case .tab, .right, .down:
            selected = (selected + 1) % max(1, buttons.count)
        case .backTab, .left, .up:
            selected = (selected + buttons.count - 1) % max(1, buttons.count)
        case .character(let letter):
            return buttons.first { $0.letter == Character(letter.lowercased()) }?.answer
        default:
            break
        }
        return nil
    }
}
