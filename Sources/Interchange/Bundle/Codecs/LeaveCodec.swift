internal import CareModel

/// The rows of `leaves.csv`.
enum LeaveCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("client_id"), .required("from"), .optional("to"), .required("reason"),
    ]

    private static let reasons = Words<Leave.Reason>(.hospital, .custody, .approved)

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let client: Client.ID? = cells.id()
        let from = cells.day()
        let to = cells.day()
        let reason = cells.word(reasons)
        cells.expect(to, in: "to", notBefore: from, in: "from")
        guard let client, let from, let reason else { return nil }
        return .leave(Leave(client: client, from: from, to: to, reason: reason))
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .leave(let leave) = record else { return }
        cells.id(leave.client)
        cells.day(leave.from)
        cells.day(leave.to)
        cells.word(leave.reason)
    }
}
