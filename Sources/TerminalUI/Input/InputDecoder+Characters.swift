extension InputDecoder {
    /// Takes the first character or key out of bytes that are not empty.
    mutating func step(through bytes: ArraySlice<UInt8>) -> DecoderStep {
        let first = bytes[bytes.startIndex]
        if first == Byte.escape { return stepThroughEscape(bytes) }
        if first < 0x20 || first == Byte.delete { return .key(Self.controlKey(first), 1) }
        return stepThroughCharacter(bytes)
    }

    /// Returns the key that sends a control character.
    static func controlKey(_ byte: UInt8) -> Key {
        switch byte {
        case 0x00: .control(" ")
        case 0x08, Byte.delete: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case Byte.escape: .escape
        case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
        default: .control(Character(Unicode.Scalar(byte + 0x60)))
        }
    }

    /// Takes one UTF-8 character; a byte that begins none, or breaks one off, becomes U+FFFD.
    private func stepThroughCharacter(_ bytes: ArraySlice<UInt8>) -> DecoderStep {
        let length = Self.length(ofCharacterWith: bytes[bytes.startIndex])
        let encoded = bytes.prefix(length)
        let complete = 1 + encoded.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
        if complete < length, complete == bytes.count { return .wait }
        let decoded = String(decoding: encoded.prefix(complete), as: UTF8.self).unicodeScalars
        guard complete == length, decoded.count == 1, let scalar = decoded.first else {
            return .key(.character("\u{FFFD}"), complete)
        }
        if scalar.value < 0xA0, !scalar.isASCII { return .skip(complete) }
        return .key(.character(Character(scalar)), complete)
    }

    /// Returns how many bytes a character has that begins with the given one; 1 for a byte that cannot begin one.
    static func length(ofCharacterWith first: UInt8) -> Int {
        switch first {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }
}
