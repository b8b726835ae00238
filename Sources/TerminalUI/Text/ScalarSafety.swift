/// What may happen to a code point of a text that comes from outside.
///
/// A name in a record can hold anything. What could move the cursor, change the terminal, reorder the line or hide
/// itself is either left out or shown as a box; the stored text stays as it is.
enum ScalarSafety {
    /// Drawn as it is.
    case safe
    /// Drawn as `▯`, because hiding it would deceive the reader.
    case shownAsBox
    /// Left out, because it is invisible by nature.
    case leftOut

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x20..<0x7F, 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2500...0x25FF:
            self = .safe
        case 0x00AD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F,
            0x2060...0x2064, 0x206A...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
            self = .leftOut
        default:
            self = Self.byCategory(scalar)
        }
    }

    private static func byCategory(_ scalar: Unicode.Scalar) -> ScalarSafety {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate: .shownAsBox
        default: .safe
        }
    }
}
