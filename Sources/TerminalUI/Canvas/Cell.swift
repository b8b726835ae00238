/// One place of the picture: a character with its marks, and how it is meant.
///
/// A cell lies flat in memory, so that a picture is one block and comparing two pictures is cheap.
public struct Cell: Equatable, Sendable, BitwiseCopyable {
    /// The first code point, or 0 in the right half of a wide character.
    public let base: UInt32
    /// Up to four combining marks, 0 where there is none.
    public let marks: (UInt32, UInt32, UInt32, UInt32)
    /// What the text means, from which the theme finds its colour.
    public internal(set) var role: Role
    /// What is done to it besides.
    public internal(set) var emphasis: Emphasis
    /// The columns taken: 1, or 2 for a wide character, or 0 for the right half of one.
    public let width: UInt8

    /// A space in the role of ordinary text.
    public static let blank = Cell(base: 0x20, style: CellStyle(.text))

    init(base: UInt32, style: CellStyle) {
        self.init(base: base, marks: (0, 0, 0, 0), width: 1, style: style)
    }

    init(base: UInt32, marks: (UInt32, UInt32, UInt32, UInt32), width: UInt8, style: CellStyle) {
        self.base = base
        self.marks = marks
        self.width = width
        role = style.role
        emphasis = style.emphasis
    }

    /// Returns the right half of a wide character that begins in the cell before.
    static func rightHalf(_ style: CellStyle) -> Cell {
        Cell(base: 0, marks: (0, 0, 0, 0), width: 0, style: style)
    }

    /// A space that is meant like this cell.
    var emptied: Cell { Cell(base: 0x20, style: CellStyle(role, emphasis)) }

    /// The character with its marks; empty in the right half of a wide character.
    public var text: String {
        var scalars = String.UnicodeScalarView()
        for value in [base, marks.0, marks.1, marks.2, marks.3] where value != 0 {
            scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(scalars)
    }

    /// Returns whether both cells look the same on every terminal.
    public static func == (left: Cell, right: Cell) -> Bool {
        left.base == right.base && left.role == right.role && left.emphasis == right.emphasis
            && left.width == right.width && left.marks == right.marks
    }
}
