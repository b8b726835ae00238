/// A measured number as its source wrote it, such as a specific gravity of `1.0010`.
///
/// The text is kept because the last digits say how exactly something was measured, and because a record that goes out
/// must read as it came in.
public struct MeasuredNumber: Hashable, Sendable {
    /// The number as it was written.
    public let text: String
    /// The number for comparing.
    public let value: Double

    /// Creates a number from decimal digits with an optional sign and point, or `nil` for any other text.
    public init?(_ text: String) {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        guard text.utf8.count - digits.count <= 1, digits.count <= 24,
            digits.contains(where: { $0 != UInt8(ascii: ".") }),
            digits.allSatisfy({ ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || $0 == UInt8(ascii: ".") }),
            let value = Double(text)
        else { return nil }
        self.text = text
        self.value = value
    }

    /// Two numbers are the same when they were written the same.
    public static func == (left: MeasuredNumber, right: MeasuredNumber) -> Bool {
        left.text == right.text
    }

    /// Hashes the number as it was written.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(text)
    }
}

extension MeasuredNumber: Codable {
    /// Reads a number written as text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let number = MeasuredNumber(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a number: \(text)")
        }
        self = number
    }

    /// Writes the number as its source wrote it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
