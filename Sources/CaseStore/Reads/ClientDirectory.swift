import CareModel
import GRDB

/// The clients of a list in their order, ready to be narrowed letter by letter.
///
/// Only what searching and counting need is held; the rows on the screen are read when they are drawn.
public struct ClientDirectory: Sendable {
    /// By what a list is sorted.
    public enum Order: String, CaseIterable, Hashable, Codable, Sendable {
        case name, id, level, hours, review, test, flags, seen
    }

    /// The row numbers of the clients that match, in order.
    public private(set) var matches: [Int64]
    /// How many clients the list has without a filter.
    public var total: Int { numbers.count }

    private let numbers: [Int64]
    private let texts: [String]

    init(numbers: [Int64], texts: [String]) {
        self.numbers = numbers
        self.texts = texts
        matches = numbers
    }

    /// Narrows the list to the clients in whose name, number, counselor, level or flags every word is found.
    public mutating func narrow(to filter: String) {
        let words = SearchText.folded(filter).split(separator: " ").map { Array($0.utf8) }
        guard !words.isEmpty else {
            matches = numbers
            return
        }
        matches = zip(numbers, texts).compactMap { number, text in
            words.allSatisfy { text.utf8.contains(word: $0) } ? number : nil
        }
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
