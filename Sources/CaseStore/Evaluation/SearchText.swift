import Foundation

/// Text as it is searched: without case, accents and the differences between apostrophes.
public enum SearchText {
    /// Folds text, so that `garcia` finds `García` and `o'brien` finds `O’Brien`.
    ///
    /// The sign that divides the parts of a search text becomes a blank, should somebody have it in a name.
    public static func folded(_ text: String) -> String {
        let plain = text.utf8.allSatisfy { $0 < 0x80 } ? text.lowercased() : fold(text)
        return plain.contains(ClientDirectory.divider) ? plain.replacing(ClientDirectory.divider, with: " ") : plain
    }

    private static func fold(_ text: String) -> String {
        let stripped = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        var folded = ""
        for scalar in stripped.unicodeScalars {
            switch scalar {
            case "’", "ʼ", "ʻ", "‘": folded += "'"
            case "ł", "Ł": folded += "l"
            case "ø", "Ø": folded += "o"
            case "đ", "Đ": folded += "d"
            case "ı": folded += "i"
            case "ß": folded += "ss"
            case "æ", "Æ": folded += "ae"
            default: folded.unicodeScalars.append(scalar)
            }
        }
        return folded.lowercased()
    }
}
