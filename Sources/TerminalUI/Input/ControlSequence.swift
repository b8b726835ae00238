/// A sequence that begins with Esc and `[`: numbers, and a last byte that says what they are about.
struct ControlSequence {
    /// A sign before the numbers, such as `<` of a mouse report.
    let prefix: UInt8?
    /// The numbers, 0 where one is left out.
    let numbers: [Int]
    /// The last byte.
    let final: UInt8
    /// The bytes of the whole sequence.
    let count: Int

    /// No key is longer; what is longer was never meant for a program.
    private static let longest = 64

    /// Reads a sequence from bytes that begin with Esc and `[`.
    ///
    /// Returns `nil` in `sequence` while its end is missing, and a `count` to skip when it is broken.
    static func read(_ bytes: ArraySlice<UInt8>) -> (sequence: ControlSequence?, broken: Int?) {
        var prefix: UInt8?
        var numbers = [0]
        for (offset, byte) in bytes.prefix(longest).enumerated().dropFirst(2) {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                numbers[numbers.count - 1] = min(99_999, numbers[numbers.count - 1] * 10 + Int(byte & 0x0F))
            case UInt8(ascii: ";"), UInt8(ascii: ":"):
                numbers.append(0)
            case UInt8(ascii: "<")...UInt8(ascii: "?"):
                prefix = byte
            case UInt8(ascii: "$") where prefix == nil, 0x40...0x7E:
                return (ControlSequence(prefix: prefix, numbers: numbers, final: byte, count: offset + 1), nil)
            case 0x20...0x2F:
                continue
            default:
                return (nil, offset)
            }
        }
        return (nil, bytes.count >= longest ? longest : nil)
    }

    /// What Shift, Alt and Control add to a key, in the form of xterm: 1 and the sum of 1, 2 and 4.
    var modifiers: KeyModifiers {
        KeyModifiers(rawValue: numbers.count > 1 ? max(0, numbers[1] - 1) : 0)
    }
}
