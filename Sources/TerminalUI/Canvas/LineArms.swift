/// The directions in which a rule goes on from a cell.
struct LineArms: OptionSet {
    let rawValue: Int

    static let up = LineArms(rawValue: 1)
    static let down = LineArms(rawValue: 2)
    static let left = LineArms(rawValue: 4)
    static let right = LineArms(rawValue: 8)
    static let vertical: LineArms = [.up, .down]
    static let horizontal: LineArms = [.left, .right]
    private static let all: LineArms = [.up, .down, .left, .right]

    init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Reads the arms back from a cell, none if no rule is drawn there.
    ///
    /// ASCII has one sign for all junctions, so there a junction counts as reaching everywhere.
    init(_ cell: Cell) {
        guard cell.role == .border else {
            self = []
            return
        }
        switch Unicode.Scalar(cell.base) {
        case "│", "|": self = .vertical
        case "─", "-": self = .horizontal
        case "┘": self = [.up, .left]
        case "┐": self = [.down, .left]
        case "└": self = [.up, .right]
        case "┌": self = [.down, .right]
        case "┤": self = [.up, .down, .left]
        case "├": self = [.up, .down, .right]
        case "┴": self = [.up, .left, .right]
        case "┬": self = [.down, .left, .right]
        case "┼", "+": self = .all
        default: self = []
        }
    }

    /// Returns the sign that shows these arms; a single arm looks like a whole line.
    func sign(in glyphs: Glyphs) -> Unicode.Scalar {
        if isSubset(of: .vertical) { return glyphs.isASCII ? "|" : "│" }
        if isSubset(of: .horizontal) { return glyphs.isASCII ? "-" : "─" }
        if glyphs.isASCII { return "+" }
        return switch self {
        case [.up, .left]: "┘"
        case [.down, .left]: "┐"
        case [.up, .right]: "└"
        case [.down, .right]: "┌"
        case [.up, .down, .left]: "┤"
        case [.up, .down, .right]: "├"
        case [.up, .left, .right]: "┴"
        case [.down, .left, .right]: "┬"
        default: "┼"
        }
    }
}
