/// The column that a list is sorted by, and in which direction.
public struct TableSort: Equatable, Sendable {
    /// The column's place in the table, from 0.
    public let column: Int
    /// Whether the smallest comes first.
    public let isAscending: Bool

    /// Creates an order.
    public init(column: Int, isAscending: Bool = true) {
        self.column = column
        self.isAscending = isAscending
    }

    /// Returns the order after a person chose a column: the same one again is reversed, another one ascends.
    public func choosing(column: Int) -> TableSort {
        TableSort(column: column, isAscending: column == self.column ? !isAscending : true)
    }
}
