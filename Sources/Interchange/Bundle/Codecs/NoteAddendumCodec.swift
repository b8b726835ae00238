internal import CareModel

/// The rows of `note_addenda.csv`; without a client they add to the shared text.
enum NoteAddendumCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("session_id"), .required("number"), .optional("client_id"), .required("at"), .required("by"),
        .required("text"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let session: Session.ID? = cells.id()
        let number = cells.whole(1...9999)
        let client: Client.ID? = cells.id()
        let at = cells.time()
        let by = cells.text()
        let text = cells.text()
        guard let session, let number, let at, let by, let text else { return nil }
        return .noteAddendum(
            NoteAddendum(session: session, number: number, client: client, at: at, by: by, text: text)
        )
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .noteAddendum(let addendum) = record else { return }
        cells.id(addendum.session)
        cells.whole(addendum.number)
        cells.id(addendum.client)
        cells.time(addendum.at)
        cells.text(addendum.by)
        cells.text(addendum.text)
    }
}
