/// A cell's place, counted in columns and rows from the top left corner.
public struct Point: Hashable, Sendable {
    /// The column, from 0 at the left.
    public var x: Int
    /// The row, from 0 at the top.
    public var y: Int

    /// Creates a place from its column and row.
    public init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }
}
