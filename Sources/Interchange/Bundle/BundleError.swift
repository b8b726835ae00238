public import Foundation

/// Why a bundle can't be read or written at all.
///
/// What is wrong with a single row is a ``BundleProblem`` instead.
public enum BundleError: Error, Hashable, Sendable {
    /// There is no folder at the path.
    case noFolder(path: String)
    /// The folder holds none of the files of a bundle.
    case noFiles(path: String)
    /// A file of the bundle, or the folder, can't be read.
    case unreadable(name: String, reason: String)
    /// A file or the folder can't be written.
    case unwritable(path: String, reason: String)
    /// Another export is writing into the folder.
    case busy(path: String)
}

extension BundleError: LocalizedError {
    /// What happened, in one sentence.
    public var errorDescription: String? {
        switch self {
        case .noFolder(let path): "There is no folder \(path)."
        case .noFiles(let path): "The folder \(path) holds none of the files of a bundle."
        case .unreadable(let name, let reason): "\(name) can't be read: \(reason)."
        case .unwritable(let path, let reason): "\(path) can't be written: \(reason)."
        case .busy(let path): "Another export is writing into \(path)."
        }
    }

    /// What to do next, beginning with what is safe.
    public var recoverySuggestion: String? {
        switch self {
        case .noFolder: "Nothing was changed. Name the folder in which the CSV files are."
        case .noFiles:
            "Nothing was changed. Name the folder in which the CSV files are, such as \(Self.examples)."
        case .unreadable: "Nothing was changed. See that the file is there and that you may read it, then try again."
        case .unwritable:
            "No file was left half written. See that the disk has room and that you may write there, then try again."
        case .busy: "Nothing was changed. Wait until it is done, or name another folder."
        }
    }

    private static let examples = BundleFile.all.prefix(3).map(\.name).joined(separator: ", ")
}
