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
    /// What is decided about, as the place of the drafts knows it, such as `flag/12`.
    let subject: String
    /// What else the decision does, for the line of the question.
    let note: String?
    private(set) var reason: TextField
    private(set) var until: TextField?
    /// The reason that stands there before anybody types one; Enter takes it, and a digit replaces it.
    private let suggestion: String
    /// Until when a hold lasts before anybody says so.
    private let usualUntil: String
    private var today: Day?

    /// Asks about a subject, with what was typed there for the same decision before.
    init(
        _ decision: ReviewDecision,
        about subject: String,
        note: String? = nil,
        suggesting suggestion: String = "",
        at desk: Desk
    ) throws {
        self.decision = decision
        self.subject = subject
        self.note = note
        self.suggestion = suggestion
        let draft = try desk.caseFile.draft(at: Self.draftPlace(subject), by: desk.actor)
        reason = TextField(draft?.fields[decision.rawValue] ?? suggestion, maximumLength: 300)
        usualUntil = draft?.fields[Self.untilField] ?? "+7"
    }

    private static let untilField = "until"

    private static func draftPlace(_ subject: String) -> String { "decision/\(subject)" }

    /// Keeps what is typed for when the question is asked again.
    func keepDraft(at desk: Desk) throws {
        let place = Self.draftPlace(subject)
        let kept = try desk.caseFile.draft(at: place, by: desk.actor)?.fields ?? [:]
        var fields = kept
        fields[decision.rawValue] = reason.isEmpty ? nil : reason.text
        if let until { fields[Self.untilField] = until.text }
        guard fields != kept else { return }
        try desk.caseFile.keepDraft(fields, at: place, by: desk.actor)
    }

    /// Throws away what was typed about the subject, once it is decided.
    func dropDrafts(at desk: Desk) throws {
        try desk.caseFile.keepDraft([:], at: Self.draftPlace(subject), by: desk.actor)
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
        case .character(let digit) where isDigitAReason && digit.isASCII && digit.isNumber:
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

    /// Whether a digit writes a reason: while there is none, or none but the suggested one or what a digit wrote.
    private var isDigitAReason: Bool {
        until == nil && (reason.isEmpty || reason.text == suggestion || Self.reasons.contains(reason.text))
    }

    mutating func paste(_ text: String) {
        if until == nil { _ = reason.paste(text) }
    }

    private mutating func take(today: Day) -> Response {
        let rationale = reason.text.trimmed
        guard !rationale.isEmpty else { return .refused("A decision needs a reason: a digit, or your own words.") }
        guard decision == .hold else { return .decided(rationale: rationale, holdUntil: nil) }
        guard let typed = until?.text else {
            until = TextField(usualUntil, maximumLength: 20)
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
