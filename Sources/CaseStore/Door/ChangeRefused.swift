public import Foundation

/// A change that the file doesn't take; nothing was changed.
public struct ChangeRefused: Error, Hashable, Sendable {
    /// Why, and what would be right.
    public let sentence: String

    init(_ sentence: String) {
        self.sentence = sentence
    }
}

extension ChangeRefused: LocalizedError {
    /// Why, and what would be right.
    public var errorDescription: String? { sentence }
}
