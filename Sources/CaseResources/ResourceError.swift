public import Foundation

/// Why a shipped file can't be used.
public enum ResourceError: Error, Hashable, Sendable {
    /// The files are in none of the places where they belong.
    case notInstalled(places: [String])
    /// One file isn't there, or isn't text.
    case missing(file: String)
    /// A line of a file can't be read.
    case unreadable(file: String, line: Int)
}

extension ResourceError: LocalizedError {
    /// What happened, in one sentence.
    public var errorDescription: String? {
        switch self {
        case .notInstalled(let places):
            "The shipped files are in none of these places: \(places.joined(separator: ", "))."
        case .missing(let file): "The shipped file \(file) is missing."
        case .unreadable(let file, let line): "Line \(line) of the shipped file \(file) can't be read."
        }
    }

    /// What to do next.
    public var recoverySuggestion: String? {
        "Your records are safe. Install the folder Resources again, or name it with STEPWISE_RESOURCES."
    }
}
