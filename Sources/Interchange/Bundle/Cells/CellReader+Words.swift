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
