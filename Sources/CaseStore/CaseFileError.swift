public import Foundation

/// Why a case file can't be opened, read or written.
///
/// No text in it holds a client's name.
public enum CaseFileError: Error, Hashable, Sendable {
    /// There is no file at the path.
    case missing(path: String)
    /// The file is not one of ours.
    case foreign(path: String)
    /// A newer version of the program wrote the file.
    case newer(path: String)
    /// The folder of the file can't be written to.
    case unwritable(path: String)
    /// The disk doesn't promise to keep what is written.
    case notDurable
    /// The file or its disk is full, locked or broken.
    case storage(reason: String)
    /// A change could not be written, and so was not made.
    case notSaved(reason: String)
    /// Something in the file can't be what the program wrote.
    case damaged(String)
    /// Practice data and real data don't go together.
    case practice(String)
}

extension CaseFileError: LocalizedError {
    /// What happened, in one sentence.
    public var errorDescription: String? {
        switch self {
        case .missing(let path): "There is no case file at \(path)."
        case .foreign(let path): "The file \(path) is not a Stepwise case file."
        case .newer(let path): "The case file \(path) was written by a newer version of Stepwise."
        case .unwritable(let path): "The folder of \(path) can't be written to."
        case .notDurable: "The database doesn't confirm that it keeps what is written."
        case .storage(let reason): "The case file couldn't be used: \(reason)."
        case .notSaved(let reason): "Nothing was saved: \(reason)."
        case .damaged(let what): "The case file is damaged: \(what)."
        case .practice(let what): what
        }
    }

    /// What to do next, beginning with what is safe.
    public var recoverySuggestion: String? {
        switch self {
        case .missing: "Start `stepwise` to make a new one, or name another file with --database."
        case .foreign: "Nothing in it was changed. Name another file with --database."
        case .newer: "Nothing in it was changed. Install the newer version, then open the file again."
        case .unwritable: "Nothing was changed. Choose a folder of your own with --database."
        case .notDurable: "Nothing was changed. Move the file to a local disk and try again."
        case .storage, .notSaved: "See that the disk has room, then try again; what was saved before is safe."
        case .damaged: "Nothing was changed. Run `stepwise check`, and restore the last backup if it finds damage."
        case .practice: nil
        }
    }
}
