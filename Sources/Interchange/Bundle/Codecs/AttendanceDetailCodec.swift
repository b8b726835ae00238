internal import CareModel

/// The rows of `attendance_details.csv`.
enum AttendanceDetailCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("session_id"), .required("client_id"), .optional("arrived_at"), .optional("left_at"),
        .optional("mode"), .optional("comment"), .optional("counted_elsewhere"),
    ]

    private static let modes = Words<AttendanceDetail.Mode>(.video, .audio)

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let session: Session.ID? = cells.id()
        let client: Client.ID? = cells.id()
        let (arrivedAt, leftAt) = (cells.time(), cells.time())
        let mode = cells.word(modes)
        let comment = cells.text()
        let countedElsewhere = cells.minutes(0...1440)
        if let arrivedAt, let leftAt, leftAt < arrivedAt {
            cells.refuse("left_at", "\(leftAt) is before arrived_at, \(arrivedAt); write that time or a later one")
        }
        guard let session, let client else { return nil }
        var detail = AttendanceDetail(session: session, client: client)
        detail.arrivedAt = arrivedAt
        detail.leftAt = leftAt
        detail.mode = mode
        detail.comment = comment
        detail.countedElsewhere = countedElsewhere
        return .attendanceDetail(detail)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .attendanceDetail(let detail) = record else { return }
        cells.id(detail.session)
        cells.id(detail.client)
        cells.time(detail.arrivedAt)
        cells.time(detail.leftAt)
        cells.word(detail.mode)
        cells.text(detail.comment)
        cells.minutes(detail.countedElsewhere)
    }
}
