internal import CareModel

/// The rows of `attendance_contracts.csv`, which other programs don't know.
enum ContractCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("client_id"), .required("from"), .optional("to"), .required("absence_limit"),
        .required("window_days"), .optional("note"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let client: Client.ID? = cells.id()
        let from = cells.day()
        let to = cells.day()
        let limit = cells.whole(AttendanceContract.limits)
        let days = cells.whole(AttendanceContract.windows)
        let note = cells.text()
        cells.expect(to, in: "to", notBefore: from, in: "from")
        guard let client, let from, let limit, let days else { return nil }
        return .contract(AttendanceContract(client: client, from: from, to: to, limit: limit, days: days, note: note))
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .contract(let contract) = record else { return }
        cells.id(contract.client)
        cells.day(contract.from)
        cells.day(contract.to)
        cells.whole(contract.limit)
        cells.whole(contract.days)
        cells.text(contract.note)
    }
}
