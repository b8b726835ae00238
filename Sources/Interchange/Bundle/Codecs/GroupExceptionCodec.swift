internal import CareModel

/// The rows of `group_exceptions.csv`.
enum GroupExceptionCodec: RecordCodec {
    static let columns: [BundleColumn] = [.required("group_id"), .required("date"), .optional("reason")]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let group: TreatmentGroup.ID? = cells.id()
        let day = cells.day()
        let reason = cells.text()
        guard let group, let day else { return nil }
        return .groupException(GroupException(group: group, day: day, reason: reason))
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .groupException(let exception) = record else { return }
        cells.id(exception.group)
        cells.day(exception.day)
        cells.text(exception.reason)
    }
}
