import CareModel
import CaseStore
public import TerminalUI

extension Shell {
    /// Draws the whole screen.
    public func draw(on canvas: inout Canvas) {
        guard isLargeEnough else { return drawTooSmall(&canvas) }
        let screen = screens[screens.count - 1]
        drawTitle(screen, &canvas)
        canvas.within(Rect(x: 0, y: 1, width: size.width, height: size.height - 3)) { canvas in
            screen.draw(on: &canvas, at: desk)
            drawOverlay(&canvas)
        }
        canvas.within(Rect(x: 0, y: size.height - 2, width: size.width, height: 1)) { canvas in
            statusLine(screen).draw(on: &canvas)
        }
        canvas.within(Rect(x: 0, y: size.height - 1, width: size.width, height: 1)) { canvas in
            keyBar.draw(on: &canvas)
        }
        if canvas.cursor == nil { canvas.focus(x: 0, y: 1) }
    }

    /// The keys of the last line.
    var keyBar: KeyBar {
        switch overlay {
        case .help: KeyBar([KeyHint("Enter", "Run it"), KeyHint("Esc", "Close", place: .always)])
        case .palette, .clients, .scopes:
            KeyBar([KeyHint("Enter", "Choose"), KeyHint("Esc", "Close", place: .always)])
        case .places: KeyBar([KeyHint("Esc", "Close", place: .always)])
        case .undoing: KeyBar([KeyHint("y", "Undo"), KeyHint("Esc", "Back", place: .always)])
        case .messages: KeyBar([KeyHint("Any key", "Close", place: .always)])
        case nil: KeyBar(screenHints)
        }
    }

    private var screenHints: [KeyHint] {
        let screen = screens[screens.count - 1]
        guard !screen.isAsking else { return screen.hints(at: desk) }
        let help = KeyHint(screen.takesText ? "F1" : "?", "Help", place: .always)
        return screen.hints(at: desk) + [help]
    }

    private func statusLine(_ screen: any Screen) -> StatusLine {
        if case .help(let help) = overlay { return StatusLine(help.summary) }
        let text = sentence.text.isEmpty ? screen.standingSentence(at: desk) : sentence.text
        return StatusLine(text, position: screen.position, role: sentence.role)
    }

    private func drawTitle(_ screen: any Screen, _ canvas: inout Canvas) {
        let pretended = desk.caseFile.clock.isPretending ? ", pretended" : ""
        let when = "\(desk.today.weekdayAndDate) \(desk.moment.local.time)\(pretended)"
        var start = 0
        if desk.isPractice {
            start = canvas.put(" PRACTICE ", x: 0, y: 0, role: .banner)
        }
        canvas.within(Rect(x: start, y: 0, width: size.width - start, height: 1)) { canvas in
            let crumbs = ["STEPWISE"] + screen.crumbs(at: desk)
            TitleLine(crumbs, facts: "\(desk.actor.name) · \(when)", shortFacts: when).draw(on: &canvas)
        }
    }

    private func drawTooSmall(_ canvas: inout Canvas) {
        canvas.put("This window is \(size.width)x\(size.height). STEPWISE needs at least 80x24.", x: 0, y: 0)
        canvas.put("Make it larger, or its letters smaller. Nothing is lost.", x: 0, y: 1)
        canvas.focus(x: 0, y: 0)
    }

    private func drawOverlay(_ canvas: inout Canvas) {
        switch overlay {
        case .help(let help): help.draw(on: &canvas)
        case .palette(let picker): drawPicker(picker, title: "Commands", &canvas)
        case .scopes(let picker): drawPicker(picker, title: "Whose clients?", &canvas)
        case .clients(let finder): finder.draw(on: &canvas, at: desk)
        case .places: drawPlaces(&canvas)
        case .undoing(_, let dialog): dialog.draw(on: &canvas)
        case .messages(let messages): drawMessages(messages, &canvas)
        case nil: break
        }
    }

    private func drawPicker<ID>(_ picker: Picker<ID>, title: String, _ canvas: inout Canvas) {
        let box = canvas.bounds.centered(Size(width: 70, height: Self.pickerHeight + 2))
        canvas.fade(canvas.bounds)
        canvas.box(box, title: title)
        canvas.within(box.inset(columns: 2, rows: 1)) { picker.draw(on: &$0) }
    }

    private func drawPlaces(_ canvas: inout Canvas) {
        let places = Place.allCases.map { ($0.letter, $0.name) } + [("g", "top of the list")]
        let box = Rect(
            x: canvas.size.width - 26,
            y: canvas.size.height - places.count - 2,
            width: 26,
            height: places.count + 2
        )
        canvas.box(box, title: "Go to")
        canvas.within(box.inset(columns: 2, rows: 1)) { canvas in
            for (index, place) in places.enumerated() {
                canvas.put(String(place.0), x: 0, y: index, role: .key)
                canvas.put(place.1, x: 3, y: index)
            }
            canvas.focus(x: 0, y: 0)
        }
    }

    private func drawMessages(_ messages: [String], _ canvas: inout Canvas) {
        let box = canvas.bounds.inset(columns: 2, rows: 1)
        canvas.fade(canvas.bounds)
        canvas.box(box, title: "Messages, latest first")
        canvas.within(box.inset(columns: 2, rows: 1)) { canvas in
            for (index, message) in messages.prefix(canvas.size.height).enumerated() {
                canvas.put(message, x: 0, y: index)
            }
            canvas.focus(x: 0, y: 0)
        }
    }
}
