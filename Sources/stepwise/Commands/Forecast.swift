import ArgumentParser
import CareModel
import CaseStore
import PlanEngine

/// Lists what the week can still come to, client by client.
struct Forecast: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forecast",
        abstract: "List who has the week's hours, who still will, who needs another session, and who can't any more.",
        discussion: """
            Ahead are the sessions on the client's rosters that aren't over and aren't marked; reach is what the week comes \
            to when all of them are attended. Sessions that are over and not marked are counted apart, and nobody is out of \
            reach while they would be enough. As of a past moment, marks of later sessions count for nothing.
            """
    )

    @OptionGroup var options: CaseFileOptions
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The moment, such as 2026-11-20T12:00, or a day (its noon); otherwise now.",
            valueName: "moment"
        )
    )
    var asOf: PretendedMoment?
    @Option(name: .long, help: ArgumentHelp("Only the client with this number.", valueName: "number"))
    var client: String?
    @ArgumentParser.Flag(name: .long, help: "Print JSON.")
    var json = false

    /// A session that would close the gap, as JSON.
    private struct Extra: Encodable {
        let session: Session.ID
        let title: String
        let startsAt: LocalTime
        let minutes: Int

        enum CodingKeys: String, CodingKey {
            case session, title, minutes
            case startsAt = "starts_at"
        }
    }

    /// A client's forecast as JSON.
    private struct Line: Encodable {
        let client: Client.ID
        let requiredMinutes: Int
        let creditedMinutes: Int
        let aheadMinutes: Int
        let unmarkedMinutes: Int
        let reachMinutes: Int
        let state: String
        let outOfReachByMinutes: Int?
        let with: [Extra]

        enum CodingKeys: String, CodingKey {
            case client, state, with
            case requiredMinutes = "required_minutes"
            case creditedMinutes = "credited_minutes"
            case aheadMinutes = "ahead_minutes"
            case unmarkedMinutes = "unmarked_minutes"
            case reachMinutes = "reach_minutes"
            case outOfReachByMinutes = "out_of_reach_by_minutes"
        }

        init(_ line: HoursLine) {
            let forecast = line.forecast
            client = line.id
            requiredMinutes = forecast.required.count
            creditedMinutes = forecast.credited.count
            aheadMinutes = forecast.ahead.count
            unmarkedMinutes = forecast.unmarked.count
            reachMinutes = forecast.reach.count
            state = forecast.state.name
            if case .outOfReach(let minutes) = forecast.state {
                outOfReachByMinutes = minutes.count
            } else {
                outOfReachByMinutes = nil
            }
            if case .canMeet(let sessions) = forecast.state {
                with = sessions.map {
                    Extra(
                        session: $0.slot.id,
                        title: $0.title,
                        startsAt: $0.slot.startsAt,
                        minutes: $0.slot.scheduled.count
                    )
                }
            } else {
                with = []
            }
        }
    }

    func run() throws {
        try Exit.explaining {
            let caseFile = try options.open()
            let noon = TimeOfDay(hour: 12, minute: 0)
            let moment = asOf.flatMap { asked in (asked.time ?? noon).map { LocalTime(asked.day, $0) } }
            let forecast = try caseFile.forecast(scope: .programme, asOf: moment)
            let lines = forecast.lines.filter { client == nil || $0.id.text == client }
            json ? try printJSON(lines) : printTable(lines, forecast.week, moment ?? caseFile.moment.local)
        }
    }

    private func printJSON(_ lines: [HoursLine]) throws {
        var array = JSONArray()
        for line in lines { try array.append(Line(line)) }
        array.end()
    }

    private func printTable(_ lines: [HoursLine], _ week: Week, _ moment: LocalTime) {
        var table = Columns(
            ["client", "required", "credited", "ahead", "unmarked", "reach", "state", "what"],
            trailing: [1, 2, 3, 4, 5]
        )
        for line in lines {
            let forecast = line.forecast
            let numbers = [forecast.required, forecast.credited, forecast.ahead, forecast.unmarked, forecast.reach]
            table.append(
                [line.id.text] + numbers.map { "\($0.count)" } + [forecast.state.name, Self.what(forecast.state)]
            )
        }
        table.print()
        Standard.line(
            "Minutes of the week from \(week.firstDay) to \(week.lastDay) as of \(moment), \(lines.count) clients."
        )
    }

    private static func what(_ state: WeekForecast.State) -> String {
        switch state {
        case .met, .willMeet, .waitsForSheets: ""
        case .canMeet(let sessions): "with " + sessions.map(\.words).joined(separator: ", ")
        case .outOfReach(let minutes): "by \(minutes.count) min"
        }
    }
}
