internal import CareModel

/// The rows of `group_note_parts.csv`, of those too who turned out not to have been there.
enum GroupNotePartCodec: RecordCodec {
    static let columns: [BundleColumn] = [.required("session_id"), .required("client_id"), .optional("text")]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let session: Session.ID? = cells.id()
        let client: Client.ID? = cells.id()
        let text = cells.text()
        guard let session, let client else { return nil }
        return .groupNotePart(GroupNotePart(session: session, client: client, text: text ?? ""))
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .groupNotePart(let part) = record else { return }
        cells.id(part.session)
        cells.id(part.client)
        cells.text(part.text)
    }
}
