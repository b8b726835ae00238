public import Foundation

/// Why a file for spreadsheet programs wasn't written; no other file was touched.
public enum SpreadsheetError: Error, Hashable, Sendable {
    /// The path names no file.
    case noName
    /// There is a file of that name, which is never written over.
    case exists(path: String)
    /// The disk doesn't take it; what was written is gone again.
    case unwritable(path: String, reason: String)
}

extension SpreadsheetError: LocalizedError {
    /// What happened, in one sentence.
    public var errorDescription: String? {
        switch self {
        case .noName: "Nothing was written: the path names no file."
        case .exists(let path): "Nothing was written: there is a file \(path) already."
        case .unwritable(let path, let reason): "Nothing was written: \(path) can't be written (\(reason))."
        }
    }

    /// What to do next.
    public var recoverySuggestion: String? {
        switch self {
        case .noName: "Write one such as units.csv."
        case .exists: "Choose another name, or move that file away."
        case .unwritable: "Choose another folder."
        }
    }
}
