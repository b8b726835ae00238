extension InputDecoder {
    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    /// Moves bytes into the paste under way, and returns the paste once its end is found.
    ///
    /// The end may come in pieces, so it is looked for in what came before and now together.
    mutating func continuePaste(with rest: inout ArraySlice<UInt8>) -> InputEvent? {
        var text = paste ?? []
        paste = nil  // Held in one place only, so that a long paste grows without being copied.
        let searched = max(0, text.count - Self.pasteEnd.count)
        text += rest
        guard let end = Self.endOfPaste(in: text[searched...]) else {
            paste = text
            rest = []
            return nil
        }
        rest = Array(text[(end + Self.pasteEnd.count)...])[...]
        return .paste(Self.text(ofPaste: Array(text[..<end])))
    }

    /// Returns a paste as text whose lines end with line feeds.
    static func text(ofPaste bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return String(text.map { $0.isNewline ? "\n" : $0 })
    }

    private static func endOfPaste(in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.first { index in
            bytes[index] == Byte.escape && bytes[index...].starts(with: pasteEnd)
        }
    }
}
