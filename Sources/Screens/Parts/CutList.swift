import TerminalUI

/// The rows of a list in a panel that may be too low for it; the panel's last line then says what is left out.
struct CutList {
    /// The rows that are shown.
    let rows: Range<Int>
    private let count: Int

    init<ID>(_ list: ListState<ID>, room: Int) {
        count = list.count
        rows = list.visibleRows(height: Self.height(of: list, room: room))
    }

    /// The lines that are left for the rows of a list.
    static func height<ID>(of list: ListState<ID>, room: Int) -> Int {
        list.count > room ? max(1, room - 1) : room
    }

    /// What is left out, such as `3 more`; `nil` when everything is shown.
    var more: String? {
        let (above, below) = (rows.lowerBound, count - rows.upperBound)
        if above == 0 { return below == 0 ? nil : "\(below) more" }
        return below == 0 ? "\(above) above" : "\(above) above, \(below) more"
    }

    /// Draws what is left out over the line under the rows.
    func drawMore(on canvas: inout Canvas, x: Int, y: Int) {
        if let more { canvas.put(more, x: x, y: y + rows.count, role: .dim) }
    }
}
