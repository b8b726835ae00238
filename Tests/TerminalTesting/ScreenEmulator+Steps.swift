import TerminalUI

extension ScreenEmulator {
    /// Does what one piece of the program's output asks for.
    mutating func perform(_ step: SequenceParser.Step) {
        switch step {
        case .character(let text): put(text)
        case .control(let byte): performControl(byte)
        case .escape(let byte): performEscape(Character(Unicode.Scalar(byte)))
        case .command(let text): operatingSystemCommands.append(text)
        case .sequence(let prefix, let numbers, let final, let text):
            if let prefix {
                performPrivate(prefix, numbers.compactMap(\.self), final, text)
            } else {
                performSequence(Arguments(numbers: numbers), final, text)
            }
        }
    }

    /// The numbers of a sequence, each with what it means when it is left out or 0.
    struct Arguments {
        let numbers: [Int?]

        func callAsFunction(_ place: Int, or missing: Int = 1) -> Int {
            guard numbers.indices.contains(place), let number = numbers[place], number > 0 else { return missing }
            return number
        }
    }

    private mutating func performControl(_ byte: UInt8) {
        switch byte {
        case 0x08: moveCursor(x: cursor.x - 1)
        case 0x09: moveCursor(x: (cursor.x / 8 + 1) * 8)
        case 0x0A, 0x0B, 0x0C: lineFeed()
        case 0x0D: moveCursor(x: 0)
        case 0x00, 0x07, 0x0E, 0x0F: break
        default: unknownSequences.append("control \(byte)")
        }
    }

    private mutating func performEscape(_ final: Character) {
        switch final {
        case "7": saved = cursor
        case "8": moveCursor(x: saved.x, y: saved.y)
        case "D": lineFeed()
        case "E":
            moveCursor(x: 0)
            lineFeed()
        case "M":
            if cursor.y == scrolling.lowerBound { scrollDown(1) } else { moveCursor(y: cursor.y - 1) }
        case "c": self = ScreenEmulator(size: size)
        case "=", ">", "\\": break
        default: unknownSequences.append("ESC \(final)")
        }
    }

    private mutating func performPrivate(_ prefix: Character, _ numbers: [Int], _ final: Character, _ text: String) {
        guard prefix == "?", final == "h" || final == "l" else {
            if prefix == "?", final == "c" { return }  // The Linux console's shape of the cursor.
            unknownSequences.append("CSI \(text)")
            return
        }
        let isOn = final == "h"
        for mode in numbers {
            if isOn { modes.insert(mode) } else { modes.remove(mode) }
            switch mode {
            case 25: isCursorVisible = isOn
            case 47, 1047, 1049: showAlternateScreen(isOn)
            default: break
            }
        }
    }

    private mutating func performSequence(_ argument: Arguments, _ final: Character, _ text: String) {
        switch final {
        case "A": moveCursor(y: cursor.y - argument(0))
        case "B", "e": moveCursor(y: cursor.y + argument(0))
        case "C", "a": moveCursor(x: cursor.x + argument(0))
        case "D": moveCursor(x: cursor.x - argument(0))
        case "G", "`": moveCursor(x: argument(0) - 1)
        case "d": moveCursor(y: argument(0) - 1)
        case "H", "f": moveCursor(x: argument(1) - 1, y: argument(0) - 1)
        case "Z": moveCursor(x: (cursor.x - 1) / 8 * 8)
        case "b": for _ in 0..<argument(0) { put(lastCharacter) }
        case "m": setStyle(argument.numbers)
        case "r": setScrolling(from: argument(0) - 1, to: argument(1, or: size.height) - 1)
        case "s": saved = cursor
        case "u": moveCursor(x: saved.x, y: saved.y)
        case "h", "l", "t", "q", "n", "c": break
        default: if !edit(argument, final) { unknownSequences.append("CSI \(text)") }
        }
    }
}
