public import CareModel

/// One row of a bundle: the record it holds, or all that is wrong with it.
///
/// A problem of the file itself, such as a missing column, comes as a row too, with the line of the header row.
public struct BundleRow: Sendable {
    /// The line on which the row begins, counted from 1 for the header row.
    public let line: Int
    /// The record, or the problems.
    public let record: Result<CareRecord, RefusedRow>
    /// What was taken as it is but is worth a look, such as a collected test without the time of collection.
    public let notes: [BundleProblem]
}
