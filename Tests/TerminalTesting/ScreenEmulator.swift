public import TerminalUI

/// What a person would see after a program wrote to its terminal.
///
/// It understands what ncurses writes for xterm, screen, tmux, the Linux console, vt100 and vt220. Whatever else comes is
/// collected in ``unknownSequences``, so that a test can insist on none.
public struct ScreenEmulator: Sendable {
    /// The size of the window.
    public private(set) var size: Size
    /// Where the cursor stands.
    public internal(set) var cursor = Point(x: 0, y: 0)
    /// Whether the cursor can be seen.
    public internal(set) var isCursorVisible = true
    /// Whether the screen is the one that leaves no trace behind.
    public internal(set) var isAlternateScreen = false
    /// The private modes that are on, such as 2004 for pastes in brackets.
    public internal(set) var modes: Set<Int> = []
    /// Sequences that were not understood.
    public internal(set) var unknownSequences: [String] = []
    /// Commands to the terminal itself, such as its title or the clipboard.
    public internal(set) var operatingSystemCommands: [String] = []

    var rows: [[ScreenCell]]
    /// The rows of the ordinary screen while the alternate one is shown.
    var rowsBehind: [[ScreenCell]] = []
    var style = ScreenStyle()
    var saved = Point(x: 0, y: 0)
    /// The rows that scroll, both included.
    var scrolling: ClosedRange<Int>
    /// Whether the last column was written, so that the next character begins a new row.
    var isAtEdge = false
    /// The character that a repetition repeats.
    var lastCharacter = ""
    var parser = SequenceParser()

    /// Creates an empty screen.
    public init(size: Size) {
        self.size = Size(width: max(1, size.width), height: max(1, size.height))
        rows = Self.blankRows(self.size)
        scrolling = 0...self.size.height - 1
    }

    /// Takes what the program wrote.
    public mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            guard let step = parser.take(byte) else { continue }
            perform(step)
        }
    }

    /// Gives the window another size; what stays inside stays.
    public mutating func resize(to size: Size) {
        let old = rows
        self.size = Size(width: max(1, size.width), height: max(1, size.height))
        rows = Self.blankRows(self.size)
        for y in 0..<min(old.count, rows.count) {
            for x in 0..<min(old[y].count, rows[y].count) { rows[y][x] = old[y][x] }
        }
        scrolling = 0...self.size.height - 1
        cursor = Point(x: min(cursor.x, self.size.width - 1), y: min(cursor.y, self.size.height - 1))
        isAtEdge = false
    }

    /// The screen as lines of text, blanks at their ends left out.
    public var text: String {
        (0..<size.height).map(line).joined(separator: "\n")
    }

    /// Returns one row as text, blanks at its end left out.
    public func line(_ y: Int) -> String {
        guard rows.indices.contains(y) else { return "" }
        let line = rows[y].map(\.text).joined()
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    /// Returns a cell, blank outside the screen.
    public func cell(x: Int, y: Int) -> ScreenCell {
        rows.indices.contains(y) && rows[y].indices.contains(x) ? rows[y][x] : .blank
    }

    /// Returns the column at which a text begins in a row.
    public func column(of text: String, inLine y: Int) -> Int? {
        guard rows.indices.contains(y) else { return nil }
        return rows[y].indices.first { x in rows[y][x...].map(\.text).joined().hasPrefix(text) }
    }

    static func blankRows(_ size: Size) -> [[ScreenCell]] {
        Array(repeating: Array(repeating: .blank, count: size.width), count: size.height)
    }
}
