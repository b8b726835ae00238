/// Text that is being edited, and the place in it where typing goes.
///
/// It counts in characters as a person sees them, so the cursor never stops inside one. Movements to the beginning and
/// the end of a line respect line feeds, which a text of one line does not have.
struct EditBuffer: Equatable, Sendable {
    private(set) var characters: [Character]
    /// The number of characters before the cursor.
    private(set) var cursor: Int
    /// What was last cut out, for ^Y.
    private var killed: [Character] = []

    init(_ text: String) {
        characters = Array(text)
        cursor = characters.count
    }

    var text: String { String(characters) }

    /// The beginning of the line that the cursor is in.
    var lineStart: Int {
        (characters[..<cursor].lastIndex(of: "\n") ?? -1) + 1
    }

    /// The end of the line that the cursor is in.
    var lineEnd: Int {
        characters[cursor...].firstIndex(of: "\n") ?? characters.count
    }

    /// Puts the cursor before the character with the given number, as near as possible.
    mutating func move(to position: Int) {
        cursor = min(max(0, position), characters.count)
    }

    /// Writes text at the cursor, at most as much as fits into `limit` characters; returns whether anything was written.
    mutating func insert(_ text: String, limit: Int = .max) -> Bool {
        let room = max(0, limit - characters.count)
        let before = String(characters[..<cursor])
        let after = characters[cursor...]
        // A combining mark joins the character before it, so the text is split into characters again.
        var beginning = Array(before + text)
        beginning.removeLast(max(0, beginning.count - cursor - room))
        guard beginning != Array(characters[..<cursor]) else { return false }
        cursor = beginning.count
        characters = beginning + after
        return true
    }

    /// Takes a part of the text out; returns whether there was any.
    mutating func remove(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        characters.removeSubrange(range)
        if cursor >= range.upperBound {
            cursor -= range.count
        } else {
            cursor = min(cursor, range.lowerBound)
        }
        return true
    }

    /// Takes a part of the text out and keeps it for ^Y.
    mutating func kill(_ range: Range<Int>) -> Bool {
        if !range.isEmpty { killed = Array(characters[range]) }
        return remove(range)
    }

    /// Writes what was last cut out.
    mutating func yank(limit: Int) -> Bool {
        insert(String(killed), limit: limit)
    }

    /// The beginning of the word before the cursor.
    var wordStart: Int {
        var index = cursor
        while index > 0, !characters[index - 1].isPartOfWord { index -= 1 }
        while index > 0, characters[index - 1].isPartOfWord { index -= 1 }
        return index
    }

    /// The end of the word after the cursor.
    var wordEnd: Int {
        var index = cursor
        while index < characters.count, !characters[index].isPartOfWord { index += 1 }
        while index < characters.count, characters[index].isPartOfWord { index += 1 }
        return index
    }
}

extension Character {
    /// Whether a movement by words goes over this character without stopping.
    fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "_" || self == "'" }
}
