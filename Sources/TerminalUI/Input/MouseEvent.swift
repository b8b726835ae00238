/// Something done with the mouse on a cell.
public struct MouseEvent: Equatable, Sendable {
    /// What was done.
    public let kind: MouseEventKind
    /// The cell, in the whole picture.
    public let point: Point

    /// Creates an event.
    public init(_ kind: MouseEventKind, at point: Point) {
        self.kind = kind
        self.point = point
    }
}
