import ArgumentParser
import CareModel
import CaseStore

/// Plans the sessions of the weekly groups.
struct Sessions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: "Plan the sessions of the weekly groups.",
        subcommands: [SessionsGenerate.self]
    )
}

/// Plans the sessions of some days.
struct SessionsGenerate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Plan the sessions of the weekly groups on some days.",
        discussion: """
            A group that has a session on a day keeps it: the same days again add nothing. A day on which the programme is \
            closed, the group doesn't meet, or nobody is on its roster gets none, and is listed with the reason.
            """
    )

    @OptionGroup var options: CaseFileOptions
    @Option(name: .long, help: ArgumentHelp("The first day.", valueName: "day"))
    var from: Day
    @Option(name: .long, help: ArgumentHelp("The last day.", valueName: "day"))
    var to: Day
    @ArgumentParser.Flag(name: .customLong("dry-run"), help: "Say what would be planned, and write nothing.")
    var isDryRun = false
    @ArgumentParser.Flag(name: .long, help: "Print JSON.")
    var json = false

    /// A session that was planned, as JSON.
    private struct Planned: Encodable {
        let session: Session.ID
        let group: TreatmentGroup.ID
        let title: String
        let startsAt: LocalTime
        let endsAt: LocalTime
        let topic: String?
        let counselor: StaffMember.ID?
        let notHeld: String?

        enum CodingKeys: String, CodingKey {
            case session, group, title, topic, counselor
            case startsAt = "starts_at"
            case endsAt = "ends_at"
            case notHeld = "not_held"
        }
    }

    /// A day on which a group has no session, as JSON.
    private struct LeftOut: Encodable {
        let group: TreatmentGroup.ID
        let title: String
        let date: Day
        let reason: String
    }

    /// What was done, as JSON.
    private struct Report: Encodable {
        let from: Day
        let to: Day
        let planned: [Planned]
        let onFile: Int
        let leftOut: [LeftOut]

        enum CodingKeys: String, CodingKey {
            case from, to, planned
            case onFile = "on_file"
            case leftOut = "left_out"
        }
    }

    func run() throws {
        try Exit.explaining {
            let caseFile = try options.open()
            let meetings = try caseFile.meetings(from: from, to: to)
            let isNeeded = meetings.contains { if case .planned = $0.outcome { true } else { false } }
            if isNeeded, !isDryRun {
                let change = PlanSessions(from: from, to: to)
                try caseFile.perform(.planSessions(change), by: options.actor(in: caseFile))
            }
            let report = try report(of: meetings, in: caseFile)
            json ? Standard.raw(try JSONText.of(report) + "\n") : print(report)
        }
    }

    private func report(of meetings: [Meeting], in caseFile: CaseFile) throws -> Report {
        var (planned, onFile, leftOut): ([Planned], Int, [LeftOut]) = ([], 0, [])
        for meeting in meetings {
            switch meeting.outcome {
            case .onFile: onFile += 1
            case .left(let reason):
                leftOut.append(LeftOut(group: meeting.group, title: meeting.name, date: meeting.day, reason: reason))
            case .planned(let session, let arrangement):
                let written = try caseFile.session(session.id)?.record ?? session
                planned.append(
                    Planned(
                        session: session.id,
                        group: meeting.group,
                        title: meeting.name,
                        startsAt: written.startsAt,
                        endsAt: written.endsAt,
                        topic: written.topic,
                        counselor: written.counselor,
                        notHeld: arrangement.notHeld
                    )
                )
            }
        }
        return Report(from: from, to: to, planned: planned, onFile: onFile, leftOut: leftOut)
    }

    private func print(_ report: Report) {
        var table = Columns(["starts", "ends", "group", "topic", "led by", "remark"])
        for session in report.planned {
            table.append([
                "\(session.startsAt)", "\(session.endsAt.time)", session.title, session.topic ?? "",
                session.counselor?.text ?? "", session.notHeld.map { "not held: \($0)" } ?? "",
            ])
        }
        for left in report.leftOut { table.append(["\(left.date)", "", left.title, "", "", "none: \(left.reason)"]) }
        table.print()
        let verb = isDryRun ? "would be planned" : "planned"
        Standard.line(
            "\(report.planned.count) sessions \(verb), \(report.onFile) on file already, "
                + "\(report.leftOut.count) days left out."
        )
    }
}
