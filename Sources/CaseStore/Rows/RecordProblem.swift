/// Why a record can't be taken into the file.
public enum RecordProblem: Error, Hashable, Sendable {
    /// The record refers to one that isn't there.
    case unknownReference(column: String, kind: String, id: String)
    /// The same key is already in this import.
    case repeatedKey(column: String)
    /// The file holds other content under the same key.
    case conflict(columns: [String])
    /// The record breaks one of the file's own rules.
    case notAllowed(column: String, what: String)

    /// The column that is wrong, by its name in a bundle.
    public var column: String {
        switch self {
        case .unknownReference(let column, _, _), .repeatedKey(let column), .notAllowed(let column, _): column
        case .conflict(let columns): columns.joined(separator: ", ")
        }
    }

    /// What is wrong and what would be right.
    public var sentence: String {
        switch self {
        case .unknownReference(_, let kind, let id):
            "there is no \(kind == "care_group" ? "group" : kind) \(id); add it, or correct the number"
        case .repeatedKey: "the same key stands in this import already; keep one of the two rows"
        case .conflict:
            "the case file holds other content under this key; use --update to replace it, or leave the row out"
        case .notAllowed(_, let what): what
        }
    }
}
