internal import CareModel

/// The rows of `group_notes.csv`.
enum GroupNoteCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("session_id"), .optional("topic"), .optional("intervention"), .optional("response"),
        .optional("written_by"), .optional("signed_by"), .optional("signed_at"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let session: Session.ID? = cells.id()
        let topic = cells.text()
        let intervention = cells.text()
        let response = cells.text()
        let writtenBy: StaffMember.ID? = cells.id()
        let signedBy = cells.text()
        let signedAt = cells.time()
        if signedBy != nil, signedAt == nil, !cells.isRefused("signed_at") {
            cells.refuse("signed_at", "is missing where signed_by says who; write a time such as 2026-11-20T10:31")
        }
        if signedBy == nil, signedAt != nil {
            cells.refuse("signed_by", "is missing where signed_at says when; write who signed")
        }
        guard let session else { return nil }
        var note = GroupNote(session: session)
        note.topic = topic
        note.intervention = intervention
        note.response = response
        note.writtenBy = writtenBy
        note.signedBy = signedBy
        note.signedAt = signedAt
        return .groupNote(note)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .groupNote(let note) = record else { return }
        cells.id(note.session)
        cells.text(note.topic)
        cells.text(note.intervention)
        cells.text(note.response)
        cells.id(note.writtenBy)
        cells.text(note.signedBy)
        cells.time(note.signedAt)
    }
}
