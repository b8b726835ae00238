import ArgumentParser
import CareModel
import CaseStore

/// Lists the review of a week.
struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "List the review of a week: who is decided, who is not."
    )

    @OptionGroup var options: CaseFileOptions
    @Option(name: .long, help: ArgumentHelp("A day of the week, otherwise today.", valueName: "day"))
    var week: Day?
    @ArgumentParser.Flag(name: .long, help: "Print JSON.")
    var json = false

    /// A client of the review as JSON.
    private struct Line: Encodable {
        let client: Client.ID
        let flagsWaiting: Int
        let decision: ReviewDecision?
        let rationale: String?
        let decidedBy: String?
        let holdUntil: Day?
        let packetSHA256: String?
        let countersignedBy: String?

        enum CodingKeys: String, CodingKey {
            case client, decision, rationale
            case flagsWaiting = "flags_waiting"
            case decidedBy = "decided_by"
            case holdUntil = "hold_until"
            case packetSHA256 = "packet_sha256"
            case countersignedBy = "countersigned_by"
        }
    }

    /// A week's review as JSON.
    private struct Report: Encodable {
        let week: Day
        let signedOffBy: String?
        let decided: Int
        let toDecide: Int
        let clients: [Line]

        enum CodingKeys: String, CodingKey {
            case week, decided, clients
            case signedOffBy = "signed_off_by"
            case toDecide = "to_decide"
        }
    }

    func run() throws {
        try Exit.explaining {
            let caseFile = try options.open()
            let queue = try caseFile.reviewQueue(weekOf: week ?? caseFile.moment.today, scope: .programme)
            let records = try caseFile.reviews(week: queue.week.firstDay)
            let report = Report(
                week: queue.week.firstDay,
                signedOffBy: queue.signedOffBy,
                decided: queue.decided,
                toDecide: queue.toDecide,
                clients: queue.lines.map { line in Self.line(line, records.first { $0.client == line.id }) }
            )
            json ? Standard.raw(try JSONText.of(report) + "\n") : printTable(report)
        }
    }

    private static func line(_ line: ReviewQueue.Line, _ record: ReviewRecord?) -> Line {
        Line(
            client: line.id,
            flagsWaiting: line.flags,
            decision: record?.decision,
            rationale: record?.rationale,
            decidedBy: record?.decidedBy,
            holdUntil: record?.holdUntil,
            packetSHA256: record?.packetHash,
            countersignedBy: record?.countersignedBy
        )
    }

    private func printTable(_ report: Report) {
        var table = Columns(["client", "flags", "decision", "by", "reason"], trailing: [1])
        for line in report.clients {
            table.append([
                line.client.text, "\(line.flagsWaiting)", line.decision?.name ?? "to decide", line.decidedBy ?? "",
                line.rationale ?? "",
            ])
        }
        table.print()
        Standard.line("Week from \(report.week): \(report.decided) decided, \(report.toDecide) to decide.")
    }
}
