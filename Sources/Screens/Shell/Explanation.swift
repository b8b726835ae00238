import Foundation

/// What an error says to the person at the keyboard.
enum Explanation {
    /// Both halves of an error in one line: what happened, and what to do.
    static func sentence(for error: any Error) -> String {
        guard let error = error as? any LocalizedError, let what = error.errorDescription else {
            return "Nothing was changed: an unexpected error. (\(type(of: error)))"
        }
        return [what, error.recoverySuggestion].compactMap { $0 }.joined(separator: " ")
    }
}
