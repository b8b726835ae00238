import CareModel
import CaseStore
import TerminalUI

/// Asks for a decision's reason, and for a hold until when; the decision itself is a digit, so that no habit can sign one.
struct DecisionPrompt: Sendable {
    /// The decisions by their digits.
    static let decisions: [ReviewDecision] = [
        .continueCare, .continueWithChange, .stepUp, .stepDown, .hold, .transfer, .refer, .dischargeComplete,
        .dischargeIncomplete,
    ]

    /// Reasons that one digit writes.
    static let reasons = [
        "progress", "return to use", "missed hours", "transport or work", "illness", "waiting for a result",
    ]

    let decision: ReviewDecision
    /// What else the decision does, for the line of the question.
    let note: String?
    private(set) var reason = TextField(maximumLength: 300)
    private(set) var until: TextField?
    private var today: Day?

    init(_ decision: ReviewDecision, note: String? = nil) {
        self.decision = decision
        self.note = note
    }

    /// The decision that a key stands for.
    static func decision(for key: Key) -> ReviewDecision? {
        guard case .character(let digit) = key, let number = digit.wholeNumberValue, digit.isASCII,
            decisions.indices.contains(number - 1)
        else { return nil }
        return decisions[number - 1]
    }

    /// What a key did.
    enum Response: Sendable {
        case handled, cancelled, ignored
        case refused(String)
        case decided(rationale: String, holdUntil: Day?)
    }

    mutating func handle(_ key: Key, today: Day) -> Response {
        self.today = today
        switch key {
        case .escape: return .cancelled
        case .enter: return take(today: today)
        case .character(let digit) where reason.isEmpty && until == nil && digit.isASCII && digit.isNumber:
            guard let number = digit.wholeNumberValue, Self.reasons.indices.contains(number - 1) else {
                return .handled
            }
            reason.replace(with: Self.reasons[number - 1])
            return .handled
        default:
            let response = until == nil ? reason.handle(key) : until?.handle(key) ?? .ignored
            return response == .ignored ? .ignored : .handled
        }
    }

    mutating func paste(_ text: String) {
        if until == nil { _ = reason.paste(text) }
    }

    private mutating func take(today: Day) -> Response {
        let rationale = reason.text.trimmed
        guard !rationale.isEmpty else { return .refused("A decision needs a reason: a digit, or your own words.") }
        guard decision == .hold else { return .decided(rationale: rationale, holdUntil: nil) }
        guard let typed = until?.text else {
            until = TextField("+7", maximumLength: 20)
            return .handled
        }
        guard let entry = Self.dates(from: today) else { return .cancelled }
        do {
            return .decided(rationale: rationale, holdUntil: Day(try entry.date(from: typed)))
        } catch {
            return .refused(error.sentence)
        }
    }

    private static func dates(from today: Day) -> DateEntry? {
        let (year, month, day) = today.parts
        return CivilDate(year: year, month: month, day: day).map { DateEntry(today: $0, direction: .forward) }
    }

    /// The day that the typed text means, in words.
    private func meant(_ text: String) -> String {
        guard let entry = today.flatMap(Self.dates), let date = try? entry.date(from: text) else { return "" }
        return entry.echo(date)
    }

    /// Draws the reason, the reasons by digit and, for a hold, its end, over five rows of the window.
    func draw(on canvas: inout Canvas) {
        let name = decision.name.prefix(1).uppercased() + decision.name.dropFirst()
        let used = canvas.put("\(name) because", x: 1, y: 0, role: .info)
        if let note { canvas.put("(\(note))", x: used + 2, y: 0, role: .dim) }
        canvas.within(Rect(x: 1, y: 1, width: canvas.size.width - 2, height: 1)) {
            reason.draw(on: &$0, isFocused: until == nil)
        }
        if let until {
            canvas.put("Hold until", x: 1, y: 2, role: .info)
            canvas.within(Rect(x: 12, y: 2, width: 20, height: 1)) { until.draw(on: &$0) }
            canvas.put(meant(until.text), x: 12, y: 3, role: .dim)
        } else {
            for (index, reason) in Self.reasons.enumerated() {
                let x = 1 + index / 3 * 24
                canvas.put("\(index + 1)", x: x, y: 2 + index % 3, role: .key)
                canvas.put(reason, x: x + 3, y: 2 + index % 3)
            }
        }
    }
}
