/// Text made equal for searching: lower case, without accents.
public enum SearchForm {
    /// Returns the text in lower case, Latin letters without accents, combining marks left out.
    ///
    /// `García`, `GARCIA` and `garcia` all become `garcia`; `Straße` becomes `strasse`.
    public static func of(_ text: String) -> String {
        if text.isPrintableASCII { return text.lowercased() }
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                folded.append(scalar)
            } else if let letters = LatinLetters.plain(scalar) {
                folded.append(contentsOf: letters.unicodeScalars)
            } else if scalar.properties.generalCategory != .nonspacingMark {
                folded.append(scalar)
            }
        }
        return String(folded).lowercased()
    }
}
