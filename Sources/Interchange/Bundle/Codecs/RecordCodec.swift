internal import CareModel

/// The only type that knows the columns of one file of a bundle, in both directions.
protocol RecordCodec {
    /// The columns, in the order in which they are read and written.
    static var columns: [BundleColumn] { get }

    /// The record in a row's cells; what is wrong with them is noted there, and may leave no record to return.
    static func read(_ cells: inout CellReader) -> CareRecord?

    /// Writes a record's cells; a record of another kind writes none.
    static func write(_ record: CareRecord, to cells: inout CellWriter)
}
