internal import CareModel

extension CellReader {
    /// What the word in the next column stands for.
    mutating func word<Value>(_ words: Words<Value>) -> Value? {
        guard let bytes = nextCode(words.list) else { return nil }
        if let value = words.value(of: bytes) { return value }
        refuse("isn't known here; write \(words.list)")
        return nil
    }

    /// The yes or no in the next column.
    mutating func flag() -> Bool? {
        guard let bytes = nextCode("yes or no") else { return nil }
        if let value = YesNo.flags.value(of: bytes) { return value }
        refuse("isn't yes or no; write yes or no")
        return nil
    }
}

extension CellReader {
    /// What the words in the next column stand for, which are separated by `;`.
    mutating func words<Value>(_ words: Words<Value>, _ form: String) -> [Value] {
        guard let bytes = nextCode(form) else { return [] }
        var values: [Value] = []
        for part in bytes.split(separator: UInt8(ascii: ";")) {
            let trimmed = UnsafeBufferPointer(rebasing: part).trimmingBlanks
            guard !trimmed.isEmpty else { continue }
            guard let value = words.value(of: trimmed) else {
                refuse("has a word that isn't known here; write \(words.list), with ; between them")
                return []
            }
            values.append(value)
        }
        if values.isEmpty, isRequired { missing(form) }
        return values
    }
}
