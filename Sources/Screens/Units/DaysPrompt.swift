import CareModel
import TerminalUI

/// Asks for the first day and then for the last.
struct DaysPrompt: Sendable {
    /// What a key did.
    enum Response: Sendable {
        case handled, cancelled
        case picked(ClosedRange<Day>)
        case wrong(String)
    }

    private var field = TextField(maximumLength: 20)
    private var first: Day?

    /// The keys that work while it is open over a screen.
    static let hints = [KeyHint("Enter", "Next"), KeyHint("Esc", "Leave it", place: .always)]

    mutating func handle(_ key: Key, at desk: Desk) -> Response {
        switch key {
        case .escape: return .cancelled
        case .enter: return take(at: desk)
        default: _ = field.handle(key)
        }
        return .handled
    }

    private mutating func take(at desk: Desk) -> Response {
        let (year, month, day) = desk.today.parts
        guard let today = CivilDate(year: year, month: month, day: day) else { return .cancelled }
        do {
            let typed = try DateEntry(today: today, direction: .back).date(from: field.text)
            guard let day = Day(typed) else { return .cancelled }
            field.replace(with: "")
            guard let first else {
                self.first = day
                return .handled
            }
            guard first <= day else { return .wrong("\(day.withYear) lies before \(first.withYear).") }
            return .picked(first...day)
        } catch {
            return .wrong(error.sentence)
        }
    }

    func draw(on canvas: inout Canvas) {
        let y = canvas.size.height - 1
        canvas.fill(Rect(x: 0, y: y, width: canvas.size.width, height: 1))
        let label = first.map { "From \($0.withYear) to:" } ?? "From:"
        let width = canvas.put(label, x: 2, y: y, role: .info)
        canvas.within(Rect(x: width + 3, y: y, width: 24, height: 1)) { field.draw(on: &$0) }
    }
}
