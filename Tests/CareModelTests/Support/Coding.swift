import Foundation
import Testing

/// The JSON text of a value, with its keys in order.
func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try #require(String(bytes: encoder.encode(value), encoding: .utf8))
}

/// The value that a JSON text stands for.
func read<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
}

/// Expects that a value comes back from its JSON text as it went in, and that the text says the same again.
func expectRoundTrip<Value: Codable & Equatable>(
    _ value: Value,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let text = try json(value)
    let copy = try read(Value.self, text)
    #expect(copy == value, sourceLocation: sourceLocation)
    #expect(try json(copy) == text, sourceLocation: sourceLocation)
}
