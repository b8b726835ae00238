/// What was read from a file of a bundle, or written to it.
public struct FileReport: Hashable, Sendable {
    /// The file.
    public let file: BundleFile
    /// The number of rows with content, without the header row.
    public internal(set) var rows = 0
    /// How many rows were refused, the header row among them.
    public internal(set) var refusedRows = 0
    /// The file's size in bytes.
    public internal(set) var bytes = 0
    /// The SHA-256 of the file's bytes, in hexadecimal.
    public internal(set) var sha256 = ""
    /// The columns that were kept out because the file has no such column in a bundle.
    public internal(set) var unknownColumns: [String] = []

    init(file: BundleFile) {
        self.file = file
    }
}
