/// The extent of a screen or a part of it, in cells.
public struct Size: Hashable, Sendable {
    /// The number of columns, never negative.
    public let width: Int
    /// The number of rows, never negative.
    public let height: Int

    /// Creates an extent; a negative number counts as none.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }
}
