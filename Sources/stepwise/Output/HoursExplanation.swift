import CareModel
import CaseStore
import PlanEngine

/// How the hours of a client's week come about, as the command prints it.
struct HoursExplanation: Encodable {
    /// One printed line of a day.
    struct Line: Encodable {
        let text: String
        let requiredMinutes: Int?
        let creditedMinutes: Int?
        let session: Session.ID?

        enum CodingKeys: String, CodingKey {
            case text, session
            case requiredMinutes = "required_minutes"
            case creditedMinutes = "credited_minutes"
        }

        init(_ line: ArithmeticLine) {
            text = line.text
            requiredMinutes = line.required
            creditedMinutes = line.credited
            session = line.session
        }
    }

    /// One day.
    struct DayLines: Encodable {
        let date: Day
        let level: LevelOfCare?
        let requiredMinutes: Int
        let creditedMinutes: Int
        let lines: [Line]

        enum CodingKeys: String, CodingKey {
            case date, level, lines
            case requiredMinutes = "required_minutes"
            case creditedMinutes = "credited_minutes"
        }
    }

    /// What one measure says.
    struct Verdict: Encodable {
        let measure: String
        let state: String
        let found: String
        let asked: String
        let basis: Basis
    }

    let client: Client.ID
    let weekFrom: Day
    let weekTo: Day
    let requiredMinutes: Int
    let creditedMinutes: Int
    let days: [DayLines]
    let verdicts: [Verdict]
    private let explained: ExplainedWeek

    enum CodingKeys: String, CodingKey {
        case client, days, verdicts
        case weekFrom = "week_from"
        case weekTo = "week_to"
        case requiredMinutes = "required_minutes"
        case creditedMinutes = "credited_minutes"
    }

    init(_ explained: ExplainedWeek) {
        self.explained = explained
        let lines = explained.arithmetic.lines
        client = explained.client.id
        weekFrom = explained.week.firstDay
        weekTo = explained.week.lastDay
        requiredMinutes = explained.arithmetic.required.count
        creditedMinutes = explained.arithmetic.credited.count
        days = explained.arithmetic.byDay.map { day in
            DayLines(
                date: day.day,
                level: day.level,
                requiredMinutes: day.required.count,
                creditedMinutes: day.credited.count,
                lines: lines.filter { $0.day == day.day && ($0.kind == .item || $0.kind == .remark) }.map(Line.init)
            )
        }
        verdicts = explained.verdicts.map {
            Verdict(
                measure: $0.measure.rawValue,
                state: $0.state.rawValue,
                found: $0.found,
                asked: $0.asked,
                basis: $0.basis
            )
        }
    }

    /// Prints it for people, 78 columns wide; the two columns of numbers add up from top to bottom.
    func print() {
        Standard.line("Client \(client), minutes of \(weekFrom) to \(weekTo)")
        Standard.line(String(repeating: " ", count: 58) + "  required  credited")
        for line in explained.arithmetic.lines { Standard.line(line.printed(width: 78)) }
        Standard.line(explained.arithmetic.share)
        Standard.line("")
        var table = Columns(["verdict", "state", "found", "asked", "basis"])
        for verdict in explained.verdicts {
            let basis = verdict.basis.isConfirmed ? verdict.basis.text : "not confirmed: \(verdict.basis.text)"
            table.append([verdict.measure.name, verdict.state.rawValue, verdict.found, verdict.asked, basis])
        }
        table.print()
    }
}
