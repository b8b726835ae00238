/// A row that can't be taken, with every problem in it.
public struct RefusedRow: Error, Hashable, Sendable {
    /// The problems of single cells in the order of the columns, then those of cells that don't agree; never none.
    public let problems: [BundleProblem]
}
