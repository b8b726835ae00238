import Foundation

/// Writes values down as JSON and reads them back.
enum Coding {
    static func copy<Value: Codable>(of value: Value) throws -> Value {
        try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    }
}
