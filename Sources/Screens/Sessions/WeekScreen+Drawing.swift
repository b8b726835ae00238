import CareModel
import CaseStore
import TerminalUI

extension WeekScreen {
    /// The columns of the hours.
    private static let side = 6

    func drawWeek(on canvas: inout Canvas, _ desk: Desk) {
        let width = (canvas.size.width - Self.side) / 7
        canvas.rule(y: 0)
        for (column, date) in grid.days.enumerated() {
            let isWide = width >= 14
            let heading =
                isWide ? " \(date.weekdayAndDate) " : " \(date.weekday.shortName) \(date.dayAndMonth.prefix(2)) "
            let emphasis: Emphasis = date == desk.today ? [.bold, .underline] : .bold
            let x = Self.side + column * width
            canvas.put(heading, x: x, y: 0, role: .header, emphasis: emphasis, width: width)
            if date == day, selection == nil {
                canvas.paint(Rect(x: x, y: 0, width: width, height: 1), emphasis: .selected)
                canvas.focus(x: x + 1, y: 0)
            }
        }
        let height = Self.blockRows(desk)
        if grid.rowCount == 0 {
            canvas.put("No sessions in this week.", x: 2, y: 1, role: .dim)
        }
        for slot in grid.slots where (firstRow..<firstRow + height).overlaps(slot.row..<slot.row + slot.rows) {
            let y = 1 + (max(slot.row, firstRow) - firstRow) * WeekGrid.blockHeight
            canvas.put("\(slot.hour < 10 ? "0" : "")\(slot.hour):00", x: 0, y: y, role: .dim)
        }
        for place in grid.placed(in: firstRow..<firstRow + height) {
            let y = 1 + (place.row - firstRow) * WeekGrid.blockHeight
            let block = Rect(x: Self.side + place.column * width, y: y, width: width - 1, height: WeekGrid.blockHeight)
            draw(place.session, in: block, &canvas, desk)
        }
        drawLegend(&canvas, above: grid.rowCount - firstRow - height)
    }

    private func draw(_ session: SessionTime, in block: Rect, _ canvas: inout Canvas, _ desk: Desk) {
        guard let line = lines[session.number] else { return }
        let (sign, role) = Self.sign(of: line, desk, canvas.glyphs)
        let isSelected = session == selection
        let isDim = line.held == .no
        canvas.put(sign, x: block.x, y: block.y, role: role)
        let title = Self.title(of: line, isNarrow: block.width < Self.wide, desk)
        canvas.put(title, x: block.x + 1, y: block.y, role: isDim ? .dim : .text, width: block.width - 1)
        canvas.put(Self.times(of: line, width: block.width), x: block.x, y: block.y + 1, role: .dim, width: block.width)
        guard isSelected else { return }
        canvas.paint(block, emphasis: .selected)
        canvas.focus(x: block.x + 1, y: block.y)
    }

    /// The columns from which on a block has room for both times.
    private static let wide = 19

    /// The title, or in a narrow block the name of the only client.
    private static func title(of line: SessionLine, isNarrow: Bool, _ desk: Desk) -> String {
        guard isNarrow, let client = line.onlyClient, !desk.hidesNames else { return line.title(at: desk) }
        return client
    }

    /// The times and the marks; in a narrow block only the minutes after the hour at the side, and those only where the marks
    /// leave room for them.
    private static func times(of line: SessionLine, width: Int) -> String {
        let marked = "\(line.marked)/\(line.expected)"
        if width >= wide { return " \(line.startsAt.time)-\(line.endsAt.time) \(marked)" }
        if width >= 12 { return " \(line.startsAt.time) \(marked)" }
        let minute = line.startsAt.time.minute
        let start = minute == 0 ? "   " : ":\(minute < 10 ? "0" : "")\(minute)"
        return start.count + marked.count < width ? "\(start) \(marked)" : marked
    }

    /// The sign before a session: taken, open, running, or not held.
    private static func sign(of line: SessionLine, _ desk: Desk, _ glyphs: Glyphs) -> (String, Role) {
        if line.held == .no { return ("-", .dim) }
        if line.signedBy != nil || line.isTaken { return (glyphs.done, .ok) }
        if line.isRunning(at: desk.moment.local) { return (glyphs.dot, .info) }
        return line.isOpen && line.endsAt <= desk.moment.local ? (glyphs.attention, .warning) : (" ", .text)
    }

    private func drawLegend(_ canvas: inout Canvas, above rest: Int) {
        let glyphs = canvas.glyphs
        let y = canvas.size.height - 1
        let legend = "\(glyphs.done) taken   \(glyphs.attention) somebody not marked   \(glyphs.dot) now   - not held"
        canvas.put(legend, x: 2, y: y, role: .dim)
        guard rest > 0 else { return }
        canvas.put("\(glyphs.down) more", x: canvas.size.width - 8, y: y, role: .info)
    }
}
