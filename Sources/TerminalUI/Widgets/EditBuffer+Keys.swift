extension EditBuffer {
    /// Does what a key does in every text that is edited, in the way of Emacs and the shells.
    mutating func handle(_ key: Key, limit: Int = .max) -> KeyResponse {
        if let position = destination(of: key) {
            move(to: position)
            return .handled
        }
        let hasChanged: Bool
        switch key {
        case .character(let character):
            hasChanged = insert(Self.typed(String(character)), limit: limit)
        case .backspace: hasChanged = remove(max(0, cursor - 1)..<cursor)
        case .delete, .control("d"): hasChanged = remove(cursor..<min(cursor + 1, characters.count))
        case .control("k"): hasChanged = kill(restOfLine)
        case .control("u"): hasChanged = kill(lineStart..<cursor)
        case .control("w"): hasChanged = kill(wordStart..<cursor)
        case .alt("d"): hasChanged = kill(cursor..<wordEnd)
        case .control("y"): hasChanged = yank(limit: limit)
        default: return .ignored
        }
        return hasChanged ? .changed : .handled
    }

    /// What is cut out by ^K: the rest of the line, or at its end the line feed.
    private var restOfLine: Range<Int> {
        cursor..<(cursor == lineEnd ? min(cursor + 1, characters.count) : lineEnd)
    }

    /// Returns where a key moves the cursor, or `nil` when it does not.
    private func destination(of key: Key) -> Int? {
        switch key {
        case .left, .control("b"): cursor - 1
        case .right, .control("f"): cursor + 1
        case .home, .control("a"): lineStart
        case .end, .control("e"): lineEnd
        case .controlLeft, .alt("b"): wordStart
        case .controlRight, .alt("f"): wordEnd
        case .controlHome: 0
        case .controlEnd: characters.count
        default: nil
        }
    }

    /// Returns pasted or typed text without what no text should hold: tabs become spaces, control characters go.
    static func typed(_ text: String, keepingLines: Bool = false) -> String {
        var clean = String.UnicodeScalarView()
        for character in text {
            if character.isNewline || character == "\t" {
                clean.append(keepingLines && character.isNewline ? "\n" : " ")
            } else {
                clean.append(contentsOf: character.unicodeScalars.filter { $0.properties.generalCategory != .control })
            }
        }
        return String(clean)
    }
}
