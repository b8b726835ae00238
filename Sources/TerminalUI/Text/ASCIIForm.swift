/// How a terminal without Unicode shows a character.
enum ASCIIForm {
    /// Returns the one ASCII code point shown for another one, `?` when nothing comes close.
    static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII { return scalar }
        if let letters = LatinLetters.plain(scalar), let first = letters.unicodeScalars.first { return first }
        if scalar.properties.isWhitespace { return " " }
        return signs[scalar] ?? "?"
    }

    /// Typographic signs that stand in sentences of our own.
    private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
        "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "…": "~", "·": ".", "•": "*",
        "×": "x", "°": "o", "›": ">",
    ]
}
