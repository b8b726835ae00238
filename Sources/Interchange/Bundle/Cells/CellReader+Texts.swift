internal import CareModel

extension CellReader {
    /// The identifier in the next column; it is compared as it is, so nothing but the blanks around it is changed.
    mutating func id<Subject>() -> RecordID<Subject>? {
        nextCode("an identifier").map { RecordID(String(decoding: $0, as: UTF8.self)) }
    }

    /// The text in the next column, exactly as it is but for the normal form of its letters.
    mutating func text() -> String? {
        let bytes = nextBytes()
        if bytes.isEmpty || (isRequired && bytes.trimmingBlanks.isEmpty) {
            if isRequired { missing("a text") }
            return nil
        }
        return string(bytes)
    }

    /// The name of a thing in the next column, without the blanks around it.
    mutating func name() -> String? {
        nextCode("a name").map(string)
    }

    /// The texts in the next column, which are separated by `;`.
    mutating func list(_ form: String) -> [String] {
        guard let bytes = nextCode(form) else { return [] }
        let parts = bytes.split(separator: UInt8(ascii: ";")).compactMap { part -> String? in
            let trimmed = UnsafeBufferPointer(rebasing: part).trimmingBlanks
            return trimmed.isEmpty ? nil : string(trimmed)
        }
        if parts.isEmpty, isRequired { missing(form) }
        return parts
    }

    private func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        isASCII ? String(decoding: bytes, as: UTF8.self) : String(normalizing: bytes)
    }
}
