/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
    /// The leftmost column.
    public let x: Int
    /// The topmost row.
    public let y: Int
    /// The number of columns, never negative.
    public let width: Int
    /// The number of rows, never negative.
    public let height: Int

    /// Creates a rectangle; a negative width or height counts as none.
    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// Creates the rectangle of a whole screen or window of the given size.
    public init(_ size: Size) {
        self.init(x: 0, y: 0, width: size.width, height: size.height)
    }

    /// The width and height.
    public var size: Size { Size(width: width, height: height) }

    /// The first column to the right of the rectangle.
    public var maxX: Int { x + width }

    /// The first row below the rectangle.
    public var maxY: Int { y + height }

    /// Whether there is no cell in it.
    public var isEmpty: Bool { width == 0 || height == 0 }

    /// Returns whether the cell at `point` lies inside.
    public func contains(_ point: Point) -> Bool {
        x..<maxX ~= point.x && y..<maxY ~= point.y
    }

    /// Returns the cells both rectangles have.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
    }
}
