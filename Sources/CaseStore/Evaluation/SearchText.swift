import Foundation

/// Text as it is searched: without case, accents and the differences between apostrophes.
public enum SearchText {
    /// Folds text, so that `garcia` finds `García` and `o'brien` finds `O’Brien`.
    public static func folded(_ text: String) -> String {
        let plain = text.utf8.allSatisfy { $0 < 0x80 } ? text.lowercased() : fold(text)
        return plain
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
