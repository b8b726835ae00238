import CareModel
import TerminalUI

/// Asks for a day, in the last line of a screen.
struct DatePrompt: Sendable {
    /// What a key did.
    enum Response: Sendable {
        case handled, cancelled
        case picked(Day)
        case wrong(String)
    }

    private var field = TextField(maximumLength: 20)

    /// The keys that work while it is open over a screen.
    static let hints = [KeyHint("Enter", "Go"), KeyHint("Esc", "Leave it", place: .always)]

    mutating func handle(_ key: Key, at desk: Desk) -> Response {
        switch key {
        case .escape: return .cancelled
        case .enter:
            let (year, month, day) = desk.today.parts
            guard let today = CivilDate(year: year, month: month, day: day) else { return .cancelled }
            do {
                let typed = try DateEntry(today: today, direction: .back).date(from: field.text)
                return Day(typed).map { .picked($0) } ?? .cancelled
            } catch {
                return .wrong(error.sentence)
            }
        default: _ = field.handle(key)
        }
        return .handled
    }

    func draw(on canvas: inout Canvas) {
        let y = canvas.size.height - 1
        canvas.fill(Rect(x: 0, y: y, width: canvas.size.width, height: 1))
        canvas.put("Go to date:", x: 2, y: y, role: .info)
        canvas.within(Rect(x: 14, y: y, width: 24, height: 1)) { field.draw(on: &$0) }
    }
}
