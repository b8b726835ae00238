/// What a person typed to find something, and how well a text answers it.
///
/// The letters must occur in their order, not side by side. Several words each count for themselves. Case and accents
/// make no difference.
struct FuzzyPattern {
    private let words: [[Unicode.Scalar]]
    private let whole: [Unicode.Scalar]

    init(_ typed: String) {
        let folded = SearchForm.of(typed).trimmingSpaces
        whole = Array(folded.unicodeScalars)
        words = folded.split(separator: " ").map { Array($0.unicodeScalars) }
    }

    /// Whether nothing was typed, which everything answers equally well.
    var isEmpty: Bool { words.isEmpty }

    /// Returns how well a text answers, higher being better, or `nil` if it doesn't.
    ///
    /// A text that begins with exactly what was typed always comes before one that does not, the shorter the better.
    func score(_ candidate: [Unicode.Scalar]) -> Int? {
        if candidate.starts(with: whole) { return Score.prefix - candidate.count }
        var total = 0
        for word in words {
            guard let score = Self.score(word, in: candidate) else { return nil }
            total += score
        }
        return total
    }

    private enum Score {
        static let prefix = 1_000_000
        static let letter = 4
        static let wordStart = 12
        static let neighbour = 14
        static let none = Int.min / 2
    }

    /// Returns the best score over all ways to find the letters in the text.
    ///
    /// `ending[i]` is the best score of the letters so far when the last one is found at `i`.
    private static func score(_ letters: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Int? {
        guard letters.count <= text.count else { return nil }
        var ending = Array(repeating: Score.none, count: text.count)
        for (number, letter) in letters.enumerated() {
            var next = Array(repeating: Score.none, count: text.count)
            var best = number == 0 ? 0 : Score.none
            for index in text.indices {
                let before = number > 0 && index > 0 ? ending[index - 1] : Score.none
                if text[index] == letter {
                    let here = Score.letter + (isWordStart(index, in: text) ? Score.wordStart : 0)
                    next[index] = max(best, before + Score.neighbour) + here
                }
                if number > 0 { best = max(best, before) }
            }
            ending = next
        }
        guard let score = ending.max(), score > 0 else { return nil }
        return score
    }

    private static func isWordStart(_ index: Int, in text: [Unicode.Scalar]) -> Bool {
        index == 0 || !isPartOfWord(text[index - 1]) && isPartOfWord(text[index])
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9": true
        default: scalar.value >= 0x80
        }
    }
}
