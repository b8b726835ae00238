import ArgumentParser
import CareModel
import CaseStore
import Interchange
import PlanEngine
import Screens

/// Counts units of the programme's codes.
struct Units: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "units",
        abstract: "Count units by client, day and code, each with its arithmetic.",
        discussion: """
            The codes are the programme's own (Set up, page Codes): which services and levels of care each counts, and what \
            makes a unit. Units are counted from credited minutes; only they are ever rounded. Codes are independent of each \
            other, so that the same minutes may have units under two of them: it is said where that is so.

            $ stepwise units --from 2026-11-01 --to 2026-11-30
            $ stepwise units --from 2026-11-01 --to 2026-11-30 --output november.csv
            """
    )

    @OptionGroup var options: CaseFileOptions
    @Option(name: .long, help: ArgumentHelp("The first day, such as 2026-11-01.", valueName: "day"))
    var from: Day
    @Option(name: .long, help: ArgumentHelp("The last day.", valueName: "day"))
    var to: Day
    @Option(name: .long, help: ArgumentHelp("Only the client with this number.", valueName: "number"))
    var client: String?
    @ArgumentParser.Flag(name: .long, help: "Print JSON.")
    var json = false
    @ArgumentParser.Flag(name: .long, help: "Print CSV for spreadsheet programs.")
    var csv = false
    @Option(
        name: .long,
        help: ArgumentHelp("Write the CSV into a new file, for you only; never over another.", valueName: "file"),
        completion: .file()
    )
    var output: String?
    @ArgumentParser.Flag(name: .long, help: "Put clients' names beside their numbers in the CSV.")
    var names = false

    func validate() throws {
        guard from <= to else { throw ValidationError("The last day lies before the first.") }
        guard [json, csv, output != nil].count(where: \.self) < 2 else {
            throw ValidationError("Choose one of --json, --csv and --output.")
        }
        guard !names || csv || output != nil else { throw ValidationError("--names goes with --csv or --output.") }
    }

    func run() throws {
        try Exit.explaining {
            let caseFile = try options.open()
            let client = client.map { Client.ID($0) }
            if let client, try caseFile.number(of: client) == nil {
                throw ValidationError("There is no client \(client).")
            }
            if let output {
                let export = UnitsExport(
                    path: output,
                    days: from...to,
                    client: client,
                    scope: .programme,
                    namesClients: names
                )
                Standard.line("\(try export.write(from: caseFile)) lines in \(output).")
            } else if json {
                try printJSON(caseFile, client)
            } else if csv {
                try printCSV(caseFile, client)
            } else {
                try printTables(caseFile, client)
            }
        }
    }

    private func printJSON(_ caseFile: CaseFile, _ client: Client.ID?) throws {
        var array = JSONArray()
        try caseFile.forEachUnits(on: from...to, client: client) { units in
            for line in units.lines { try array.append(UnitLine(line, of: units.client.id)) }
        }
        array.end()
    }

    private func printCSV(_ caseFile: CaseFile, _ client: Client.ID?) throws {
        let cells = UnitCells(namesClients: names)
        Standard.raw(SpreadsheetLine(cells.heading).text)
        try caseFile.forEachUnits(on: from...to, client: client) { units in
            Standard.raw(units.lines.map { SpreadsheetLine(cells.cells($0, of: units.client)).text }.joined())
        }
    }

    /// A line in columns; there may be a million of them, so none is measured against the others.
    private static func text(of line: DayUnits) -> String {
        func column(_ text: String, _ width: Int, trailing: Bool = false) -> String {
            let blanks = String(repeating: " ", count: max(0, width - text.count))
            return trailing ? blanks + text : text + blanks
        }
        let shared = line.sharedWith.isEmpty ? "" : "  ! also under \(line.sharedWith.joined(separator: ", "))"
        return "  \(line.day)  \(column(line.code.code, 8))  \(column("\(line.minutes.count)", 7, trailing: true))  "
            + "\(column("\(line.units)", 5, trailing: true))  \(line.words)\(shared)"
    }

    private func printTables(_ caseFile: CaseFile, _ client: Client.ID?) throws {
        var totals = UnitTotals()
        try caseFile.forEachUnits(on: from...to, client: client) { units in
            totals.add(units)
            Standard.line("client \(units.client.id)")
            Standard.line("  day         code      minutes  units  arithmetic")
            for line in units.lines { Standard.line(Self.text(of: line)) }
        }
        totals.lines.forEach(Standard.line)
        let hasCodes = try !caseFile.billingCodes().codes.isEmpty
        Standard.line(
            hasCodes
                ? "\(totals.clients) clients with credited minutes from \(from) to \(to)."
                : "The table of codes is empty; Set up (g u 5) is where it is written."
        )
    }
}

/// A client's units of one code on one day, as JSON.
private struct UnitLine: Encodable {
    let client: Client.ID
    let day: Day
    let code: String
    let label: String
    let minutes: Int
    let unit: BillingUnit
    let units: Int
    let modifier: String?
    let arithmetic: String
    let alsoCountedUnder: [String]

    enum CodingKeys: String, CodingKey {
        case client, day, code, label, minutes, unit, units, modifier, arithmetic
        case alsoCountedUnder = "also_counted_under"
    }

    init(_ line: DayUnits, of client: Client.ID) {
        self.client = client
        day = line.day
        code = line.code.code
        label = line.code.label
        minutes = line.minutes.count
        unit = line.code.unit
        units = line.units
        modifier = line.modifier
        arithmetic = line.words
        alsoCountedUnder = line.sharedWith
    }
}
