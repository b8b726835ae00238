/// Row numbers as people type them before a mark: `7`, or several as in `1-4,7`.
struct RowNumbers: Hashable, Sendable {
    /// What was typed so far.
    private(set) var text = ""

    /// Whether nothing was typed.
    var isEmpty: Bool { text.isEmpty }

    /// Whether more than one row may be meant.
    var isList: Bool { text.contains { $0 == "-" || $0 == "," } }

    /// Whether a number is still to come, as behind `1-`.
    var isOpen: Bool { text.hasSuffix("-") || text.hasSuffix(",") }

    /// The number that was typed last.
    var last: Int? { Int(parts.last ?? "") }

    /// Forgets what was typed.
    mutating func removeAll() { text = "" }

    /// Takes a digit, a `-` or a `,` behind what was typed; a number that no row answers begins anew with the digit.
    /// - Returns: Whether the character means anything here.
    mutating func take(_ character: Character, rows: Int) -> Bool {
        if character.isASCII, character.isNumber {
            text.append(character)
            if last.map({ !(1...max(1, rows)).contains($0) }) ?? true {
                text.removeLast((parts.last ?? "").count)
                text.append(character)
            }
            guard let last, (1...max(1, rows)).contains(last) else {
                text = ""
                return false
            }
            return true
        }
        guard !isEmpty, !isOpen else { return false }
        let isInRange = text.split(separator: ",").last?.contains("-") ?? false
        guard character == "," || (character == "-" && !isInRange) else { return false }
        text.append(character)
        return true
    }

    /// The rows that are meant, from 1, each once and in order.
    var numbers: [Int] {
        let numbers = text.split(separator: ",").flatMap { part -> [Int] in
            let ends = part.split(separator: "-").compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last else { return [] }
            return Array(min(first, last)...max(first, last))
        }
        return Set(numbers).sorted()
    }

    /// The numbers with what stands between them left out.
    private var parts: [Substring] { text.split { $0 == "-" || $0 == "," } }
}
