import CTerm
import TerminalUI

/// Hands the screen what changed from one picture to the next.
struct FrameWriter {
    /// The picture that was handed over last.
    private(set) var last: Canvas?

    private let inks: InkTable
    /// Whether the screen still shows that picture.
    private var isShown = false
    /// One row on its way, kept to save its memory.
    private var row: [ct_cell] = []

    init(inks: InkTable) {
        self.inks = inks
    }

    /// Lets the next picture be handed over as a whole.
    mutating func forget() {
        isShown = false
    }

    /// Hands over the changed part of every changed row; returns whether there was any, or another cursor.
    mutating func write(_ canvas: Canvas, size: Size) -> Bool {
        let before = isShown && last?.fullSize == canvas.fullSize ? last : nil
        let width = canvas.fullSize.width
        var hasChanged = before == nil || before?.cursor != canvas.cursor
        for y in 0..<min(size.height, canvas.fullSize.height) {
            let row = y * width..<y * width + min(width, size.width)
            guard let changed = Self.changedPart(of: row, in: canvas.cells, since: before?.cells) else { continue }
            put(canvas.cells[changed], y: y, x: changed.lowerBound - row.lowerBound)
            hasChanged = true
        }
        let cursor = canvas.cursor ?? Point(x: 0, y: size.height - 1)
        ct_move_cursor(Int32(min(cursor.y, size.height - 1)), Int32(min(cursor.x, size.width - 1)))
        last = canvas
        isShown = true
        return hasChanged
    }

    private mutating func put(_ cells: ArraySlice<Cell>, y: Int, x: Int) {
        row.removeAll(keepingCapacity: true)
        for cell in cells where cell.width > 0 {
            row.append(ct_cell(base: cell.base, marks: cell.marks, ink: inks.number(for: cell)))
        }
        ct_put(Int32(y), Int32(x), row, Int32(row.count))
    }

    /// Returns the part of a row from the first to the last cell that differs, whole characters only.
    private static func changedPart(of row: Range<Int>, in cells: [Cell], since before: [Cell]?) -> Range<Int>? {
        guard let before else { return row.isEmpty ? nil : row }
        guard var first = row.first(where: { cells[$0] != before[$0] }),
            var last = row.last(where: { cells[$0] != before[$0] })
        else { return nil }
        while first > row.lowerBound, cells[first].width == 0 { first -= 1 }
        while last + 1 < row.upperBound, cells[last + 1].width == 0 { last += 1 }
        return first..<last + 1
    }
}
