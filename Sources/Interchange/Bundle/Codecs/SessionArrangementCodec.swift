internal import CareModel

/// The rows of `session_arrangements.csv`.
enum SessionArrangementCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("session_id"), .optional("room"), .optional("co_counselor"), .optional("topic_number"),
        .optional("not_held"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let session: Session.ID? = cells.id()
        let room = cells.text()
        let coCounselor: StaffMember.ID? = cells.id()
        let topicNumber = cells.whole(1...999)
        let notHeld = cells.text()
        guard let session else { return nil }
        var arrangement = SessionArrangement(session: session)
        arrangement.room = room
        arrangement.coCounselor = coCounselor
        arrangement.topicNumber = topicNumber
        arrangement.notHeld = notHeld
        return .sessionArrangement(arrangement)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .sessionArrangement(let arrangement) = record else { return }
        cells.id(arrangement.session)
        cells.text(arrangement.room)
        cells.id(arrangement.coCounselor)
        cells.whole(arrangement.topicNumber)
        cells.text(arrangement.notHeld)
    }
}
