import ArgumentParser
import CareModel
import CaseStore

/// Lists the attendance of a day.
struct Attendance: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attendance",
        abstract: "List the attendance of a day, session by session."
    )

    @OptionGroup var options: CaseFileOptions
    @Option(name: .long, help: ArgumentHelp("The day, otherwise today.", valueName: "day"))
    var date: Day?
    @ArgumentParser.Flag(name: .long, help: "Print JSON.")
    var json = false

    /// A client's mark as JSON.
    private struct Mark: Encodable {
        let client: Client.ID
        let status: AttendanceStatus?
        let creditedMinutes: Int
        let reason: String?
        let onLeave: Bool
        let arrivedAt: LocalTime?
        let leftAt: LocalTime?
        let mode: AttendanceDetail.Mode?
        let comment: String?
        let makesUp: Session.ID?

        enum CodingKeys: String, CodingKey {
            case client, status, reason, mode, comment
            case arrivedAt = "arrived_at"
            case leftAt = "left_at"
            case makesUp = "makes_up"
            case creditedMinutes = "credited_minutes"
            case onLeave = "on_leave"
        }
    }

    /// A session as JSON.
    private struct Sheet: Encodable {
        let session: Session.ID
        let title: String
        let service: Service
        let startsAt: LocalTime
        let endsAt: LocalTime
        let scheduledMinutes: Int
        let held: Session.Held?
        let signedBy: String?
        let marks: [Mark]

        enum CodingKeys: String, CodingKey {
            case session, title, service, held, marks
            case startsAt = "starts_at"
            case endsAt = "ends_at"
            case scheduledMinutes = "scheduled_minutes"
            case signedBy = "signed_by"
        }

        init(_ sheet: SessionSheet) {
            session = sheet.line.id
            title = sheet.line.title
            service = sheet.line.service
            startsAt = sheet.line.startsAt
            endsAt = sheet.line.endsAt
            scheduledMinutes = sheet.scheduled.count
            held = sheet.line.held
            signedBy = sheet.line.signedBy
            marks = sheet.rows.map { row in
                Mark(
                    client: row.id,
                    status: row.status,
                    creditedMinutes: sheet.credited(row).count,
                    reason: row.reason,
                    onLeave: row.isOnLeave,
                    arrivedAt: row.arrivedAt,
                    leftAt: row.leftAt,
                    mode: row.mode,
                    comment: row.comment,
                    makesUp: row.makesUp
                )
            }
        }
    }

    func run() throws {
        try Exit.explaining {
            let caseFile = try options.open()
            let day = date ?? caseFile.moment.today
            let sheets = try caseFile.sheets(on: day)
            if json {
                var array = JSONArray()
                for sheet in sheets { try array.append(Sheet(sheet)) }
                array.end()
            } else {
                sheets.forEach(Self.print)
                Standard.line("\(sheets.count) sessions on \(day).")
            }
        }
    }

    private static func print(_ sheet: SessionSheet) {
        Standard.line("\(sheet.line.startsAt.time)-\(sheet.line.endsAt.time)  \(sheet.line.title)  \(sheet.line.id)")
        var table = Columns(["  client", "status", "minutes", "reason"], trailing: [2])
        for row in sheet.rows {
            let status = row.status?.name ?? (row.isOnLeave ? "on leave" : "not marked")
            table.append(["  \(row.id)", status, "\(sheet.credited(row).count)", row.reason ?? ""])
        }
        table.print()
    }
}
