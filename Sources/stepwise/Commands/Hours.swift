import ArgumentParser
import CareModel
import CaseStore
import PlanEngine

/// Lists the hours of a week, or explains those of one client.
struct Hours: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hours",
        abstract: "List required and credited minutes of a week, client by client.",
        discussion: """
            With --client only that client's; with --explain also how they come about, line by line, and what the week is \
            as clinical hours, as billing days (H0015) and as TEDS class 6.
            """
    )

    @OptionGroup var options: CaseFileOptions
    @Option(name: .long, help: ArgumentHelp("A day of the week, otherwise today.", valueName: "day"))
    var week: Day?
    @Option(name: .long, help: ArgumentHelp("Only the client with this number.", valueName: "number"))
    var client: String?
    @ArgumentParser.Flag(name: .long, help: "Explain the hours of the client line by line.")
    var explain = false
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

    func validate() throws {
        if explain, client == nil { throw ValidationError("--explain needs --client and a client's number.") }
    }

    func run() throws {
        try Exit.explaining {
            let caseFile = try options.open()
            let day = week ?? caseFile.moment.today
            if let client { return try print(Client.ID(client), on: day, in: caseFile) }
            let hours = try caseFile.hours(weekOf: day)
            json ? try printJSON(hours.clients) : printTable(hours.clients, hours.week)
        }
    }

    /// Prints the hours of one client, of whom only the week is read.
    private func print(_ client: Client.ID, on day: Day, in caseFile: CaseFile) throws {
        guard let explained = try caseFile.explainedWeek(of: client, containing: day) else {
            throw ValidationError("There is no client \(client).")
        }
        guard explain else {
            let sums = explained.arithmetic
            let line = ClientHours(client: client, required: sums.required, credited: sums.credited)
            return json ? try printJSON([line]) : printTable([line], explained.week)
        }
        let report = HoursExplanation(explained)
        json ? Standard.raw(try JSONText.of(report) + "\n") : report.print()
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
