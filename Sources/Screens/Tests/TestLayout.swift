import TerminalUI

/// Where the parts of a test's screen stand.
struct TestLayout {
    let middle: Int
    let fields: Rect
    let onFile: Rect
    /// The row of the rule above the panel.
    let panelRule: Int
    /// The rows of each of the panel's two columns.
    let panelRows: Int
    let outcomeRule: Int
    let outcome: Rect

    init(size: Size, lines: Int) {
        middle = size.width < 100 ? 40 : size.width / 2
        panelRows = max(6, (lines + 1) / 2)
        outcomeRule = size.height - 4
        panelRule = max(6, outcomeRule - panelRows - 1)
        fields = Rect(x: 0, y: 2, width: middle, height: panelRule - 2)
        onFile = Rect(x: middle + 1, y: 2, width: size.width - middle - 1, height: panelRule - 2)
        outcome = Rect(x: 0, y: outcomeRule + 1, width: size.width, height: 3)
    }

    /// The place of a panel line.
    func place(of index: Int) -> Point {
        Point(x: index < panelRows ? 0 : middle + 1, y: panelRule + 1 + index % panelRows)
    }

    /// The panel line at a cell.
    func line(at point: Point) -> Int? {
        let row = point.y - panelRule - 1
        guard (0..<panelRows).contains(row) else { return nil }
        return point.x < middle ? row : row + panelRows
    }
}
