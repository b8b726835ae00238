/// Cuts what a program writes into characters and control sequences.
struct SequenceParser: Sendable {
    /// One piece.
    enum Step {
        case character(String)
        case control(UInt8)
        /// Esc and one more byte.
        case escape(UInt8)
        /// Esc and `[`, a sign, numbers (`nil` where left out), and the last byte.
        case sequence(prefix: Character?, numbers: [Int?], final: Character, text: String)
        /// Esc and `]`: something for the terminal itself.
        case command(String)
    }

    private enum State {
        case ground, escape, sequence, command, commandEscape
        /// The next byte only names a set of characters.
        case characterSet
    }

    private var state = State.ground
    private var text: [UInt8] = []
    /// How many bytes of a UTF-8 character are still to come.
    private var missing = 0

    mutating func take(_ byte: UInt8) -> Step? {
        switch state {
        case .ground: return takeText(byte)
        case .escape: return takeEscape(byte)
        case .sequence: return takeSequence(byte)
        case .characterSet:
            state = .ground
            return nil
        case .command, .commandEscape: return takeCommand(byte)
        }
    }

    private mutating func takeText(_ byte: UInt8) -> Step? {
        if missing > 0, byte & 0xC0 == 0x80 {
            text.append(byte)
            missing -= 1
            return missing == 0 ? .character(String(decoding: text, as: UTF8.self)) : nil
        }
        missing = 0
        switch byte {
        case 0x1B:
            state = .escape
            return nil
        case 0x00..<0x20, 0x7F:
            return .control(byte)
        case 0xC2...0xF4:
            text = [byte]
            missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
            return nil
        default:
            return .character(String(decoding: [byte], as: UTF8.self))
        }
    }

    private mutating func takeEscape(_ byte: UInt8) -> Step? {
        text = []
        switch Character(Unicode.Scalar(byte)) {
        case "[": state = .sequence
        case "]": state = .command
        case "(", ")", "*", "+", "#", "%": state = .characterSet
        default:
            state = .ground
            return .escape(byte)
        }
        return nil
    }

    private mutating func takeSequence(_ byte: UInt8) -> Step? {
        guard 0x40...0x7E ~= byte else {
            text.append(byte)
            return nil
        }
        state = .ground
        let body = String(decoding: text, as: UTF8.self)
        let prefix = body.first.flatMap { "?>=<!".contains($0) ? $0 : nil }
        let numbers = body.drop { $0 == prefix }.split(separator: #/[;:]/#, omittingEmptySubsequences: false).map {
            Int($0)
        }
        let final = Character(Unicode.Scalar(byte))
        return .sequence(prefix: prefix, numbers: numbers, final: final, text: "\(body)\(final)")
    }

    private mutating func takeCommand(_ byte: UInt8) -> Step? {
        if state == .commandEscape || byte == 0x07 {
            state = .ground
            return .command(String(decoding: text, as: UTF8.self))
        }
        if byte == 0x1B {
            state = .commandEscape
        } else {
            text.append(byte)
        }
        return nil
    }
}
