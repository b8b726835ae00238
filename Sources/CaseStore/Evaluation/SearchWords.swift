/// The words that are looked for, folded like the texts they are looked for in.
struct SearchWords {
    private let words: [[UInt8]]

    init(_ filter: String) {
        words = SearchText.folded(filter).split(separator: " ").map { Array($0.utf8) }
    }

    /// Whether nothing is looked for, so that everything matches.
    var isEmpty: Bool { words.isEmpty }

    /// Whether a folded text holds every word.
    func areAll(in text: String) -> Bool {
        words.allSatisfy { text.utf8.contains(word: $0) }
    }

    /// Some of the words, one bit each.
    struct Found: OptionSet {
        let rawValue: UInt64
    }

    /// All words; nobody types more than 64.
    var all: Found { Found(rawValue: words.count >= 64 ? .max : (1 << words.count) - 1) }

    /// The words that a folded text holds.
    func found(in text: String) -> Found {
        var found: UInt64 = 0
        for (index, word) in words.prefix(64).enumerated() where text.utf8.contains(word: word) { found |= 1 << index }
        return Found(rawValue: found)
    }

    /// Whether a folded text begins with the first word.
    func begin(_ text: String) -> Bool {
        words.first.map { text.utf8.starts(with: $0) } ?? false
    }
}

extension String.UTF8View {
    /// Whether the bytes hold a word.
    fileprivate func contains(word: [UInt8]) -> Bool {
        withContiguousStorageIfAvailable { bytes in
            guard let first = word.first, bytes.count >= word.count else { return word.isEmpty }
            for start in 0...(bytes.count - word.count) where bytes[start] == first {
                if (1..<word.count).allSatisfy({ bytes[start + $0] == word[$0] }) { return true }
            }
            return false
        } ?? false
    }
}
