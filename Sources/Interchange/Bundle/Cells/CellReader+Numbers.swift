internal import CareModel

extension CellReader {
    /// The largest number that a column without a limit of its own takes.
    private static let largest = 999_999_999

    /// The whole number in the next column.
    mutating func whole(_ range: ClosedRange<Int> = 0...largest) -> Int? {
        guard let bytes = nextCode(NumberAdvice.form(range)) else { return nil }
        if let number = Int(asciiDigits: bytes), range.contains(number) { return number }
        refuse(NumberAdvice.whole(String(decoding: bytes, as: UTF8.self), in: range))
        return nil
    }

    /// The minutes in the next column.
    mutating func minutes(_ range: ClosedRange<Int> = 0...largest) -> Minutes? {
        whole(range).map(Minutes.init(atLeastZero:))
    }

    /// The decimal number in the next column, which keeps its digits.
    mutating func number() -> MeasuredNumber? {
        guard let bytes = nextCode("a number such as 1.5") else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        if let number = MeasuredNumber(text), bytes[0] != UInt8(ascii: "-") { return number }
        refuse(NumberAdvice.decimal(text))
        return nil
    }
}

extension Int {
    /// Creates a number from one to nine ASCII digits, or `nil` for anything else.
    init?(asciiDigits bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
        var value = 0
        for byte in bytes {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        self = value
    }
}
