/// One row of a table.
public struct TableRow<ID: Hashable & Sendable>: Sendable {
    /// The record that the row shows.
    public let id: ID
    /// A cell for each column; missing ones are empty.
    public let cells: [TableCell]

    /// Creates a row.
    public init(id: ID, cells: [TableCell]) {
        self.id = id
        self.cells = cells
    }
}
