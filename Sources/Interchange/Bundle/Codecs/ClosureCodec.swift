internal import CareModel

/// The rows of `closures.csv`.
enum ClosureCodec: RecordCodec {
    static let columns: [BundleColumn] = [.required("date"), .optional("reason")]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let day = cells.day()
        let reason = cells.text()
        return day.map { .closure(Closure(day: $0, reason: reason)) }
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .closure(let closure) = record else { return }
        cells.day(closure.day)
        cells.text(closure.reason)
    }
}
