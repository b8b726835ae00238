internal import CareModel

/// The rows of `attendance.csv`.
enum AttendanceCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("session_id"), .required("client_id"), .required("status"), .optional("minutes"),
        .optional("reason"), .optional("makes_up"), .optional("recorded_at"), .optional("recorded_by"),
    ]

    private static let statuses = Words<AttendanceStatus>(
        .present,
        .late,
        .leftEarly,
        .excused,
        .noShow,
        .cancelledLate,
        .programmeCancelled,
        .makeup,
        .sentHome
    )

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let session: Session.ID? = cells.id()
        let client: Client.ID? = cells.id()
        let status = cells.word(statuses)
        let minutes = cells.minutes()
        let reason = cells.text()
        let makesUp: Session.ID? = cells.id()
        let recordedAt = cells.time()
        let recordedBy: StaffMember.ID? = cells.id()
        if let status, status.needsMinutes, minutes == nil, !cells.isRefused("minutes") {
            cells.refuse("minutes", "\(status.rawValue) needs the minutes attended; write a whole number such as 70")
        }
        guard let session, let client, let status else { return nil }
        var attendance = Attendance(session: session, client: client, status: status, minutes: minutes)
        attendance.reason = reason
        attendance.makesUp = makesUp
        attendance.recordedAt = recordedAt
        attendance.recordedBy = recordedBy
        return .attendance(attendance)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .attendance(let attendance) = record else { return }
        cells.id(attendance.session)
        cells.id(attendance.client)
        cells.word(attendance.status)
        cells.minutes(attendance.minutes)
        cells.text(attendance.reason)
        cells.id(attendance.makesUp)
        cells.time(attendance.recordedAt)
        cells.id(attendance.recordedBy)
    }
}
