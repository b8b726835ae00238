internal import CareModel

/// The rows of `constraints.csv`.
///
/// An end at or before the start is an end after midnight.
enum ConstraintCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("client_id"), .required("weekday"), .required("starts"), .required("ends"), .required("kind"),
        .optional("note"), .optional("from"), .optional("to"),
    ]

    private static let kinds = Words<ClientConstraint.Kind>(.work, .school, .childcare, .transport, .other)

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let client: Client.ID? = cells.id()
        let weekday = cells.word(WeekdayWords.codes)
        let (starts, ends) = (cells.timeOfDay(), cells.timeOfDay())
        let kind = cells.word(kinds)
        let note = cells.text()
        let (from, to) = (cells.day(), cells.day())
        cells.expect(to, in: "to", notBefore: from, in: "from")
        guard let client, let weekday, let starts, let ends, let kind else { return nil }
        var constraint = ClientConstraint(client: client, weekday: weekday, starts: starts, ends: ends, kind: kind)
        constraint.note = note
        constraint.from = from
        constraint.to = to
        return .constraint(constraint)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .constraint(let constraint) = record else { return }
        cells.id(constraint.client)
        cells.word(constraint.weekday.code)
        cells.timeOfDay(constraint.starts)
        cells.timeOfDay(constraint.ends)
        cells.word(constraint.kind)
        cells.text(constraint.note)
        cells.day(constraint.from)
        cells.day(constraint.to)
    }
}
