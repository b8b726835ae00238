import ArgumentParser
import CareModel
import CaseStore
import Foundation

/// Lists the journal.
struct Journal: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal",
        abstract: "List the journal: who did what to whom, newest first."
    )

    @OptionGroup var options: CaseFileOptions
    @Option(name: .long, help: ArgumentHelp("Only entries about the client with this number.", valueName: "number"))
    var client: String?
    @Option(name: .long, help: "At most this many entries.")
    var limit = 200
    @ArgumentParser.Flag(name: .long, help: "Print JSON.")
    var json = false

    /// An entry as JSON.
    private struct Line: Encodable {
        let entry: Int64
        let at: String
        let day: Day
        let actor: String
        let kind: String
        let sentence: String
        let clients: [Client.ID]
        let undoes: Int64?
        let redoes: Int64?
        let sha256: String
    }

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
    }

    func run() throws {
        try Exit.explaining {
            let caseFile = try options.open()
            let entries = try caseFile.journal(client: client.map { Client.ID($0) }, limit: limit)
            json ? try printJSON(entries) : printTable(entries)
        }
    }

    private func printJSON(_ entries: [JournalEntry]) throws {
        var array = JSONArray()
        for entry in entries {
            try array.append(
                Line(
                    entry: entry.id,
                    at: Date(timeIntervalSince1970: Double(entry.at.milliseconds) / 1000).formatted(.iso8601),
                    day: entry.day,
                    actor: entry.actor,
                    kind: entry.kind,
                    sentence: entry.sentence,
                    clients: entry.clients.map(\.id),
                    undoes: entry.undoes,
                    redoes: entry.redoes,
                    sha256: entry.hash
                )
            )
        }
        array.end()
    }

    private func printTable(_ entries: [JournalEntry]) {
        var table = Columns(["entry", "when", "who", "whom", "what"], trailing: [0])
        for entry in entries {
            let whom =
                entry.clients.count > 2
                ? "\(entry.clients.count) clients" : entry.clients.map(\.id.text).joined(separator: ", ")
            table.append(["\(entry.id)", "\(entry.localTime)", entry.actor, whom, entry.sentence])
        }
        table.print()
    }
}
