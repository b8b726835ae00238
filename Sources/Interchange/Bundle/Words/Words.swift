/// The words that a column allows and what they stand for.
///
/// A word is read in any case; it is written as it stands in the list.
struct Words<Value: Sendable>: Sendable {
    private struct Word {
        let head: UInt64
        let bytes: [UInt8]
        let value: Value
    }

    /// The words as a sentence lists them: `yes, no or declined`.
    let list: String
    private let words: [Word]

    /// Creates a list of words; those in `alsoRead` are read, but never written or named.
    init(_ words: [(String, Value)], alsoRead: [(String, Value)] = []) {
        list = words.map(\.0).joinedAsChoice
        self.words = (words + alsoRead).map { word, value in
            let bytes = Array(word.lowercased().utf8)
            return Word(head: bytes.withUnsafeBufferPointer(Self.head), bytes: bytes, value: value)
        }
    }

    /// What a word stands for, or `nil` when it isn't in the list.
    func value(of bytes: UnsafeBufferPointer<UInt8>) -> Value? {
        let head = Self.head(bytes)
        for word in words where word.head == head && word.bytes.count == bytes.count {
            if bytes.count <= 8 || zip(word.bytes, bytes).allSatisfy({ $0 == $1.lowercased }) { return word.value }
        }
        return nil
    }

    /// The first eight bytes in lower case as one number, which tells most words apart.
    private static func head(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var head: UInt64 = 0
        for index in 0..<min(bytes.count, 8) {
            head = head << 8 | UInt64(bytes[index].lowercased)
        }
        return head
    }
}

extension Words where Value: RawRepresentable<String> {
    /// Creates a list of words from the values that they stand for, in the order in which a sentence lists them.
    init(_ values: Value..., alsoRead: [(String, Value)] = []) {
        self.init(values.map { ($0.rawValue, $0) }, alsoRead: alsoRead)
    }
}

extension UInt8 {
    /// The byte with an ASCII capital made small.
    var lowercased: UInt8 {
        self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
    }
}
