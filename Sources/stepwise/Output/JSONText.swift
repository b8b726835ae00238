import Foundation

/// JSON as the commands print it: readable, with sorted keys, so that two runs can be compared.
enum JSONText {
    static func of(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}

/// A JSON array that is printed element by element, however many there are.
struct JSONArray {
    private var isFirst = true

    mutating func append(_ value: some Encodable) throws {
        Standard.raw(isFirst ? "[\n" : ",\n")
        isFirst = false
        Standard.raw(try JSONText.of(value))
    }

    func end() {
        Standard.raw(isFirst ? "[]\n" : "\n]\n")
    }
}
