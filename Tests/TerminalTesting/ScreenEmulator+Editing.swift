import TerminalUI

extension ScreenEmulator {
    /// Does what a sequence does to the cells; returns whether it is one of those.
    mutating func edit(_ argument: Arguments, _ final: Character) -> Bool {
        switch final {
        case "J": eraseScreen(argument(0, or: 0))
        case "K": eraseLine(argument(0, or: 0))
        case "X": erase(cursor.y, cursor.x..<min(size.width, cursor.x + argument(0)))
        case "@": insertCells(argument(0))
        case "P": deleteCells(argument(0))
        case "L": shiftRows(from: cursor.y) { $0.scrollDown(argument(0)) }
        case "M": shiftRows(from: cursor.y) { $0.scrollUp(argument(0)) }
        case "S": scrollUp(argument(0))
        case "T": scrollDown(argument(0))
        default: return false
        }
        return true
    }

    /// Writes one code point at the cursor; a mark joins the character before it.
    mutating func put(_ text: String) {
        guard let scalar = text.unicodeScalars.first else { return }
        let width = max(scalar.value < 0x7F ? 1 : TextMetrics.builtin.width(scalar), 0)
        guard width > 0 else {
            var x = isAtEdge ? cursor.x : cursor.x - 1
            while x > 0, rows[cursor.y][x].text.isEmpty { x -= 1 }
            if x >= 0 { rows[cursor.y][x].text.unicodeScalars.append(scalar) }
            return
        }
        if isAtEdge || cursor.x + width > size.width {
            moveCursor(x: 0)
            lineFeed()
        }
        write(ScreenCell(text: text, style: style), x: cursor.x)
        if width == 2, cursor.x + 1 < size.width { rows[cursor.y][cursor.x + 1] = ScreenCell(text: "", style: style) }
        lastCharacter = text
        let next = cursor.x + width
        moveCursor(x: next)
        isAtEdge = next >= size.width
    }

    /// Puts a cell into the cursor's row; a wide character that loses a half there loses both.
    private mutating func write(_ cell: ScreenCell, x: Int) {
        let y = cursor.y
        if rows[y][x].text.isEmpty, x > 0 { rows[y][x - 1].text = " " }
        if x + 1 < size.width, rows[y][x + 1].text.isEmpty { rows[y][x + 1].text = " " }
        rows[y][x] = cell
    }

    mutating func moveCursor(x: Int? = nil, y: Int? = nil) {
        cursor = Point(
            x: min(max(0, x ?? cursor.x), size.width - 1),
            y: min(max(0, y ?? cursor.y), size.height - 1)
        )
        isAtEdge = false
    }

    mutating func lineFeed() {
        if cursor.y == scrolling.upperBound {
            scrollUp(1)
            isAtEdge = false
        } else {
            moveCursor(y: cursor.y + 1)
        }
    }

    mutating func setScrolling(from top: Int, to bottom: Int) {
        let bottom = min(bottom, size.height - 1)
        guard top < bottom else { return }
        scrolling = top...bottom
        moveCursor(x: 0, y: 0)
    }

    mutating func scrollUp(_ count: Int) {
        for _ in 0..<min(count, scrolling.count) {
            rows.remove(at: scrolling.lowerBound)
            rows.insert(blankRow, at: scrolling.upperBound)
        }
    }

    mutating func scrollDown(_ count: Int) {
        for _ in 0..<min(count, scrolling.count) {
            rows.remove(at: scrolling.upperBound)
            rows.insert(blankRow, at: scrolling.lowerBound)
        }
    }

    mutating func showAlternateScreen(_ isShown: Bool) {
        guard isShown != isAlternateScreen else { return }
        isAlternateScreen = isShown
        if isShown {
            rowsBehind = rows
            rows = Self.blankRows(size)
        } else {
            let behind = rowsBehind
            let size = size
            rows = behind
            resize(to: size)
        }
    }

    /// Scrolls the part of the scrolling rows that begins at the cursor.
    private mutating func shiftRows(from y: Int, _ scroll: (inout ScreenEmulator) -> Void) {
        guard scrolling.contains(y) else { return }
        let all = scrolling
        scrolling = y...all.upperBound
        scroll(&self)
        scrolling = all
    }

    private var blank: ScreenCell {
        var cell = ScreenCell.blank
        cell.style.background = style.background
        return cell
    }

    private var blankRow: [ScreenCell] { Array(repeating: blank, count: size.width) }

    private mutating func erase(_ y: Int, _ columns: Range<Int>) {
        for x in columns {
            if rows[y][x].text.isEmpty, x > 0 { rows[y][x - 1].text = " " }
            if x + 1 < size.width, rows[y][x + 1].text.isEmpty { rows[y][x + 1].text = " " }
            rows[y][x] = blank
        }
    }

    private mutating func eraseLine(_ part: Int) {
        switch part {
        case 0: erase(cursor.y, cursor.x..<size.width)
        case 1: erase(cursor.y, 0..<cursor.x + 1)
        default: erase(cursor.y, 0..<size.width)
        }
    }

    private mutating func eraseScreen(_ part: Int) {
        if part < 2 { eraseLine(part) }
        let others = part == 0 ? cursor.y + 1..<size.height : part == 1 ? 0..<cursor.y : 0..<size.height
        for y in others { rows[y] = blankRow }
    }

    private mutating func insertCells(_ count: Int) {
        let count = min(count, size.width - cursor.x)
        rows[cursor.y].removeLast(count)
        rows[cursor.y].insert(contentsOf: Array(repeating: blank, count: count), at: cursor.x)
    }

    private mutating func deleteCells(_ count: Int) {
        let count = min(count, size.width - cursor.x)
        rows[cursor.y].removeSubrange(cursor.x..<cursor.x + count)
        rows[cursor.y] += Array(repeating: blank, count: count)
    }
}
