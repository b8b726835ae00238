import TerminalUI

/// The bytes that xterm sends for a key.
enum KeyBytes {
    static func of(_ key: Key) -> String {
        switch key {
        case .character(let character): String(character)
        case .control(let character): control(character)
        case .alt(let character): "\u{1B}\(character)"
        case .function(let number): function(number)
        case .enter: "\r"
        case .tab: "\t"
        case .backTab: "\u{1B}[Z"
        case .backspace: "\u{7F}"
        case .escape: "\u{1B}"
        case .insert: "\u{1B}[2~"
        case .delete: "\u{1B}[3~"
        case .pageUp: "\u{1B}[5~"
        case .pageDown: "\u{1B}[6~"
        case .up: "\u{1B}[A"
        case .down: "\u{1B}[B"
        case .right: "\u{1B}[C"
        case .left: "\u{1B}[D"
        case .home: "\u{1B}[H"
        case .end: "\u{1B}[F"
        case .shiftUp: "\u{1B}[1;2A"
        case .shiftDown: "\u{1B}[1;2B"
        case .shiftRight: "\u{1B}[1;2C"
        case .shiftLeft: "\u{1B}[1;2D"
        case .controlUp: "\u{1B}[1;5A"
        case .controlDown: "\u{1B}[1;5B"
        case .controlRight: "\u{1B}[1;5C"
        case .controlLeft: "\u{1B}[1;5D"
        case .controlHome: "\u{1B}[1;5H"
        case .controlEnd: "\u{1B}[1;5F"
        }
    }

    private static func control(_ character: Character) -> String {
        guard let ascii = character.uppercased().first?.asciiValue else { return "" }
        return String(Unicode.Scalar(ascii == 0x20 ? 0 : ascii & 0x1F))
    }

    private static func function(_ number: Int) -> String {
        let codes = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34]
        if 1...4 ~= number { return "\u{1B}O\(["P", "Q", "R", "S"][number - 1])" }
        return codes.indices.contains(number - 1) ? "\u{1B}[\(codes[number - 1])~" : ""
    }
}
