/// A text as the characters that are drawn for it, safe for any terminal.
///
/// Terminals do not agree on emoji built from several code points: families joined by U+200D, flags, skin tones. Of
/// these the first code point is drawn and the rest left out, so that columns stay in line everywhere.
struct DrawnText: Sequence, IteratorProtocol {
    /// Shown for what must not reach the terminal.
    static let box: Unicode.Scalar = "▯"

    private let measure: (Unicode.Scalar) -> Int
    private var rest: String.UnicodeScalarView.Iterator
    private var upcoming: Unicode.Scalar?

    /// Begins at the start of a text; `measure` tells the columns of a code point, as ``TextMetrics/width`` does.
    init(_ text: String, measure: @escaping (Unicode.Scalar) -> Int) {
        self.measure = measure
        rest = text.unicodeScalars.makeIterator()
        upcoming = rest.next()
    }

    mutating func next() -> DrawnCharacter? {
        while let scalar = upcoming {
            upcoming = rest.next()
            switch ScalarSafety(scalar) {
            case .leftOut: continue
            case .shownAsBox: return DrawnCharacter(base: Self.box, width: 1)
            case .safe: return character(from: scalar)
            }
        }
        return nil
    }

    private mutating func character(from scalar: Unicode.Scalar) -> DrawnCharacter {
        let width = width(of: scalar)
        guard width >= 0 else { return DrawnCharacter(base: Self.box, width: 1) }
        guard width > 0 else {
            // A mark with nothing before it would climb onto whatever stands to the left.
            var character = DrawnCharacter(base: " ", width: 1)
            character.add(scalar)
            addMarks(to: &character)
            return character
        }
        var character = DrawnCharacter(base: scalar, width: width)
        addMarks(to: &character)
        return character
    }

    /// Takes the marks that follow, and the rest of an emoji made of several code points.
    private mutating func addMarks(to character: inout DrawnCharacter) {
        while let scalar = upcoming, scalar.value >= 0x300 {
            switch ScalarSafety(scalar) {
            case .shownAsBox:
                return
            case .leftOut:
                upcoming = rest.next()
                if scalar == "\u{200D}", let joined = upcoming, Emoji.joins(character.base, joined) {
                    upcoming = rest.next()
                }
            case .safe:
                if Emoji.continues(character.base, with: scalar) {
                    upcoming = rest.next()
                    if Emoji.isRegionalIndicator(scalar) { return }
                } else if width(of: scalar) == 0 {
                    character.add(scalar)
                    upcoming = rest.next()
                } else {
                    return
                }
            }
        }
    }

    private func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20..<0x300, 0x2500...0x259F: 1
        default: Swift.min(2, measure(scalar))
        }
    }
}
