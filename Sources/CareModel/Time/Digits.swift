extension Int {
    /// Creates a number from ASCII digits, or `nil` when anything else is among them.
    init?(digits: Slice<UnsafeBufferPointer<UInt8>>) {
        guard !digits.isEmpty else { return nil }
        var value = 0
        for byte in digits {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        self = value
    }
}

extension UnsafeMutableBufferPointer<UInt8> {
    /// Writes a number as exactly `digits` ASCII digits.
    func write(_ number: Int, digits: Int, at offset: Int) {
        var rest = number
        for index in stride(from: offset + digits - 1, through: offset, by: -1) {
            self[index] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }
}
