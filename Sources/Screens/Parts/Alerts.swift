import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// What needs somebody, at the top of a client's chart: the flags that wait, then the review.
struct Alerts {
    let chart: ClientChart
    let today: Day

    /// One line of the alerts.
    struct Line {
        let mark: Bool
        let word: String
        let text: String
        let role: Role
    }

    var lines: [Line] {
        var lines = chart.flags.filter { $0.lapsedOn == nil }.map { flag in
            Line(mark: flag.severity >= .high, word: flag.word, text: flag.inShort, role: flag.severity.role)
        }
        if let due = chart.reviewDue {
            let days = due.distance(to: today)
            let when = days > 0 ? "\(days) d late, was due \(due.weekdayAndDate)" : "due \(due.weekdayAndDate)"
            lines.append(Line(mark: days > 0, word: "REVIEW", text: when, role: days > 0 ? .warning : .text))
        }
        if lines.isEmpty { lines.append(Line(mark: false, word: "", text: "Nothing needs you.", role: .ok)) }
        return lines
    }

    /// Draws as many lines as the window has, and says how many are left out.
    func draw(on canvas: inout Canvas) {
        let lines = lines
        let height = canvas.size.height
        let shown = lines.count > height ? height - 1 : lines.count
        for (y, line) in lines.prefix(shown).enumerated() {
            if line.mark { canvas.put(canvas.glyphs.attention, x: 0, y: y, role: line.role) }
            let used = canvas.put(line.word, x: 2, y: y, role: line.role)
            canvas.put(line.text, x: used == 0 ? 2 : 3 + max(used, 7), y: y)
        }
        if shown < lines.count { canvas.put("and \(lines.count - shown) more, press 5", x: 2, y: shown, role: .dim) }
    }
}

extension Flag {
    /// What the flag is about, in one word.
    var word: String {
        switch RuleID(rawValue: rule) {
        case .presumptivePositive, .definitivePositive, .repeatedPositive, .missedTest, .refusedTest, .unableToProvide,
            .diluteSpecimen, .tamperedSpecimen, .testGap, .underTested:
            "TEST"
        case .highLethality, .suicideItem: "SAFETY"
        case .medicationAbsent: "MEDS"
        case .weeklyHours, .rollingHours, .projectedShortfall: "HOURS"
        case .consecutiveNoShows, .absenceLimit: "ABSENT"
        case .latenessPattern: "LATE"
        case .noContact: "CONTACT"
        case .individualMissing, .familyMissing: "SESSION"
        case .sentHome: "SENT"
        case .unrecorded: "SHEET"
        case .planReviewOverdue: "REVIEW"
        case .ratingRise: "RISK"
        case .depressionAnxiety, .bamBalance: "MEASURE"
        case .consentExpiring: "CONSENT"
        case nil: "FLAG"
        }
    }

    /// The number that was found and the day of the latest row it rests on, for a narrow line.
    var inShort: String {
        let found = measured.prefix(1).lowercased() + measured.dropFirst()
        guard let day = evidence.map(\.date).max() else { return found }
        return "\(day.dayAndMonth)  \(found)"
    }
}

extension Severity {
    /// How the severity is meant on a screen; its word says the same.
    var role: Role {
        switch self {
        case .critical, .high: .danger
        case .medium: .warning
        case .low: .info
        case .positive: .ok
        }
    }

    /// The severity as alerts write it.
    var word: String {
        switch self {
        case .critical: "CRIT"
        case .high: "HIGH"
        case .medium: "MED"
        case .low: "LOW"
        case .positive: "GOOD"
        }
    }
}
