import CareModel

extension Mark {
    /// Reads marks as a counselor would write them on a card, such as `PN XP L20 PP E15`.
    ///
    /// P is present, L20 is twenty minutes late, E15 left fifteen minutes early, X excused, N no-show, C cancelled late, S60
    /// sent home sixty minutes before the end; a space only sets days apart. The reason is why the client was excused or sent
    /// home.
    static func read(_ notation: String, because reason: String) -> [Mark] {
        var marks: [Mark] = []
        var letter: Character?
        var lost = 0
        for character in notation + " " {
            if let digit = character.wholeNumberValue {
                lost = lost * 10 + digit
                continue
            }
            if let letter { marks.append(mark(letter, lost, reason)) }
            letter = character == " " ? nil : character
            lost = 0
        }
        return marks
    }

    private static func mark(_ letter: Character, _ lost: Int, _ reason: String) -> Mark {
        let minutes = Minutes(atLeastZero: lost)
        return switch letter {
        case "L": Mark(status: .late, lost: minutes)
        case "E": Mark(status: .leftEarly, lost: minutes)
        case "X": Mark(status: .excused, reason: reason)
        case "S": Mark(status: .sentHome, lost: minutes, reason: reason)
        case "N": Mark(status: .noShow)
        case "C": Mark(status: .cancelledLate)
        default: .present
        }
    }
}
