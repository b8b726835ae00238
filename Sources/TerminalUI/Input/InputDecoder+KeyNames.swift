extension InputDecoder {
    /// Returns the key of a sequence that begins with Esc and `[`, or `nil` for one that is no key.
    static func key(_ sequence: ControlSequence) -> Key? {
        switch sequence.final {
        case UInt8(ascii: "~"):
            return numberedKey(sequence.numbers[0]).map(sequence.modifiers.applied)
        case UInt8(ascii: "^"), UInt8(ascii: "@"):
            return numberedKey(sequence.numbers[0]).map(KeyModifiers.control.applied)
        case UInt8(ascii: "$"):
            return numberedKey(sequence.numbers[0]).map(KeyModifiers.shift.applied)
        case UInt8(ascii: "Z"):
            return .backTab
        case UInt8(ascii: "R") where sequence.numbers[0] > 1:
            return nil  // A report of the cursor's place, which looks like F3 with modifiers.
        default:
            if let key = movement(sequence.final) ?? programKey(sequence.final) {
                return sequence.modifiers.applied(to: key)
            }
            return rxvtArrow(sequence.final).map(KeyModifiers.shift.applied)
        }
    }

    /// Returns an arrow, Home or End.
    static func movement(_ final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "H"): .home
        default: nil
        }
    }

    /// Returns F1 to F4, which descend from the four keys PF1 to PF4 of the vt100.
    static func programKey(_ final: UInt8) -> Key? {
        guard UInt8(ascii: "P")...UInt8(ascii: "S") ~= final else { return nil }
        return .function(Int(final - UInt8(ascii: "P")) + 1)
    }

    /// Returns the arrow that rxvt writes in lower case when it is pressed together with Shift or Control.
    static func rxvtArrow(_ final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "a"): .up
        case UInt8(ascii: "b"): .down
        case UInt8(ascii: "c"): .right
        case UInt8(ascii: "d"): .left
        default: nil
        }
    }

    /// Returns a key of the number block in application mode.
    static func keypad(_ final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "M"): .enter
        case UInt8(ascii: "I"): .tab
        case UInt8(ascii: "X"): .character("=")
        case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(final - 0x40)))
        default: nil
        }
    }

    /// Returns the key with a number of its own, as the vt220, the Linux console, rxvt and xterm count them.
    private static func numberedKey(_ number: Int) -> Key? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23...26: .function(number - 12)
        case 28, 29: .function(number - 13)
        case 31...34: .function(number - 14)
        default: nil
        }
    }
}
