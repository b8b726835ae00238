import CTerm
import TerminalUI

/// The looks of all roles and emphases, as numbers that the screen knows.
struct InkTable {
    /// The number for a role and an emphasis, sixteen emphases for each role.
    private let numbers: [Int32]

    /// Tells the screen about every look that a theme uses.
    init(theme: Theme, depth: ColorDepth) {
        var known: [Ink: Int32] = [:]
        var numbers: [Int32] = []
        for role in Role.allCases {
            for bits in 0..<16 as Range<UInt8> {
                let ink = theme.ink(for: role).emphasized(Emphasis(rawValue: bits))
                let number = known[ink] ?? Int32(known.count)
                if known.updateValue(number, forKey: ink) == nil { Self.define(ink, number, depth) }
                numbers.append(number)
            }
        }
        self.numbers = numbers
    }

    func number(for cell: Cell) -> Int32 {
        numbers[Int(cell.role.rawValue) * 16 + Int(cell.emphasis.rawValue & 15)]
    }

    private static func define(_ ink: Ink, _ number: Int32, _ depth: ColorDepth) {
        var flags = 0
        if ink.isBold { flags |= CT_BOLD }
        if ink.isUnderlined { flags |= CT_UNDERLINE }
        if ink.isReversed { flags |= CT_REVERSE }
        let foreground = ink.foreground?.number(at: depth).map { Int32(bitPattern: $0) }
        ct_define_ink(number, foreground ?? -1, UInt32(flags))
    }
}
