import ArgumentParser
import CareModel
import CaseStore

/// Lists the hours of a week.
struct Hours: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hours",
        abstract: "List required and credited minutes of a week, client by client."
    )

    @OptionGroup var options: CaseFileOptions
    @Option(name: .long, help: ArgumentHelp("A day of the week, otherwise today.", valueName: "day"))
    var week: Day?
    @ArgumentParser.Flag(name: .long, help: "Print JSON.")
    var json = false

    /// A client's hours as JSON.
    private struct Line: Encodable {
        let client: Client.ID
        let requiredMinutes: Int
        let creditedMinutes: Int

        enum CodingKeys: String, CodingKey {
            case client
            case requiredMinutes = "required_minutes"
            case creditedMinutes = "credited_minutes"
        }
    }

    func run() throws {
        try Exit.explaining {
            let caseFile = try options.open()
            let hours = try caseFile.hours(weekOf: week ?? caseFile.moment.today)
            json ? try printJSON(hours.clients) : printTable(hours.clients, hours.week)
        }
    }

    private func printJSON(_ clients: [ClientHours]) throws {
        var array = JSONArray()
        for line in clients {
            try array.append(
                Line(client: line.client, requiredMinutes: line.required.count, creditedMinutes: line.credited.count)
            )
        }
        array.end()
    }

    private func printTable(_ clients: [ClientHours], _ week: Week) {
        var table = Columns(["client", "required", "credited", "share"], trailing: [1, 2, 3])
        for line in clients {
            let share = line.required == .zero ? "-" : "\(line.credited.percent(of: line.required)) %"
            table.append([line.client.text, "\(line.required.count)", "\(line.credited.count)", share])
        }
        table.print()
        Standard.line("Minutes of the week from \(week.firstDay) to \(week.lastDay), \(clients.count) clients.")
    }
}
