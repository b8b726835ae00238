/// The number or name by which a programme knows one record; imported ones are kept as they are.
///
/// `Client.ID` and `Session.ID` are different types, so that one can't be passed where the other is meant.
public struct RecordID<Subject>: Hashable, Comparable, Sendable {
    /// The identifier as text.
    public let text: String

    /// Creates an identifier from text that is known to be one.
    public init(_ text: String) {
        self.text = text
    }

    /// Whether two identifiers are the same, byte by byte, as a case file and every other program sees them.
    public static func == (left: RecordID, right: RecordID) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    /// Hashes the bytes of the identifier.
    public func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    /// Compares two identifiers by their bytes, so that an order is the same on every machine.
    public static func < (left: RecordID, right: RecordID) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

extension RecordID: CustomStringConvertible {
    /// The identifier as text.
    public var description: String { text }
}

extension RecordID: Codable {
    /// Reads an identifier from text.
    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the identifier as text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
