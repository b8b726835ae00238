internal import Foundation

extension String {
    /// Creates text from UTF-8 bytes, in the normal form C of Unicode.
    ///
    /// Swift takes `é` in one piece and in two for the same, a database doesn't; so texts have one form from here on.
    init(normalizing bytes: UnsafeBufferPointer<UInt8>) {
        self = String(decoding: bytes, as: UTF8.self).normalized
    }

    /// The text in the normal form C of Unicode.
    var normalized: String {
        var text = self
        guard !text.withUTF8({ $0.isInNormalForm }) else { return self }
        // Composing alone leaves some Korean syllables and Tibetan vowels as they are; taken apart first, they come out
        // right. The comparison, which is by canonical equivalence, makes sure that no letter is ever exchanged.
        let composed = decomposedStringWithCanonicalMapping.precomposedStringWithCanonicalMapping
        return composed == self ? composed : self
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the bytes are UTF-8 in the normal form C of Unicode.
    fileprivate var isInNormalForm: Bool {
        if isTextInASCII { return true }
        guard var text = try? UTF8Span(validating: span) else { return true }
        return text.checkForNFC(quickCheck: false)
    }
}
