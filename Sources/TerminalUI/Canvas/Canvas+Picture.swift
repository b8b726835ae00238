extension Canvas {
    /// The whole picture as lines of text, blanks at their ends left out.
    public var text: String {
        (0..<fullSize.height).map(line).joined(separator: "\n")
    }

    /// Returns one row of the whole picture as text, blanks at its end left out.
    public func line(_ y: Int) -> String {
        guard 0..<fullSize.height ~= y else { return "" }
        let row = cells[y * fullSize.width..<(y + 1) * fullSize.width]
        return Self.trimmed(row.reduce(into: "") { $0 += $1.text })
    }

    /// The whole picture as roles, a letter a cell: `.` for ordinary text, an upper-case letter where it is selected.
    ///
    /// The letters: p text, d dim, t title, h header, k key, o ok, w warning, x danger, i info, b border, f field,
    /// e field that is edited, a and c charts, n banner.
    public var roles: String {
        (0..<fullSize.height).map { y in
            let row = cells[y * fullSize.width..<(y + 1) * fullSize.width]
            return String(row.map(Self.letter))
        }.joined(separator: "\n")
    }

    private static func letter(of cell: Cell) -> Character {
        if !cell.emphasis.isDisjoint(with: [.selected, .selectedUnfocused]) {
            return Character(cell.role.letter.uppercased())
        }
        if cell.role == .text { return cell.base == 0x20 ? " " : "." }
        return cell.role.letter
    }

    private static func trimmed(_ line: String) -> String {
        var line = Substring(line)
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
