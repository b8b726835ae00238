internal import Foundation

/// What a change is known by from the moment somebody asks for it.
///
/// A change that is handed in twice happens once, and after an error the number tells whether it is in the file.
public struct OperationID: Hashable, Codable, Sendable {
    /// The number as text.
    public let text: String

    init(text: String) {
        self.text = text
    }

    /// Creates a number that nobody has used.
    public init() {
        text = UniqueNumber.make()
    }
}

/// Numbers that nobody else makes, which sort by the time they were made (UUID version 7).
enum UniqueNumber {
    static func make() -> String {
        let milliseconds = UInt64(Date().timeIntervalSince1970 * 1000)
        var generator = SystemRandomNumberGenerator()
        let high = milliseconds << 16 | 0x7000 | generator.next() & 0x0fff
        let low = 0x8000_0000_0000_0000 | generator.next() & 0x3fff_ffff_ffff_ffff
        let digits = hexadecimal(high) + hexadecimal(low)
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { digits.dropFirst($0.lowerBound).prefix($0.count) }
        return groups.joined(separator: "-")
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
