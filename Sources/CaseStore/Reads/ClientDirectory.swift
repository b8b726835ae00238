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

    /// Stands between the words that say who somebody is and those that say how it stands with them.
    static let divider = "\u{1F}"

    private let numbers: [Int64]
    private let texts: [String]
    private let favorsBeginnings: Bool

    /// Creates a list; `favorsBeginnings` puts those first whose text begins with what is typed.
    init(numbers: [Int64], texts: [String], favorsBeginnings: Bool = false) {
        self.numbers = numbers
        self.texts = texts
        self.favorsBeginnings = favorsBeginnings
        matches = numbers
    }

    /// Narrows the list to the clients in whose name, number, counselor, level or flags every word is found.
    public mutating func narrow(to filter: String) {
        let words = SearchWords(filter)
        guard !words.isEmpty else {
            matches = numbers
            return
        }
        var first: [Int64] = []
        var rest: [Int64] = []
        for (number, text) in zip(numbers, texts) where words.areAll(in: text) {
            if favorsBeginnings, words.begin(text) {
                first.append(number)
            } else {
                rest.append(number)
            }
        }
        matches = first + rest
    }
}
