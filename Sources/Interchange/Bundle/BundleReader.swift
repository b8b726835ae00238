internal import Foundation

/// Reads a bundle: a folder of CSV files, as spreadsheets and other programs write them.
///
/// Files may come with a byte-order mark, with any line ends, with `,` `;` or a tab as the separator, with their
/// columns in any order and with rows without content. Names of columns and words such as `no_show` are read in any
/// case; yes and no also as `y`, `true`, `1`, `n`, `false` and `0`. Blanks around identifiers, numbers, dates and words
/// are dropped; texts stay exactly as they are, but for the normal form C of Unicode. An empty cell is "not recorded".
/// Nothing is guessed: what could mean two things is a ``BundleProblem`` that says so.
///
/// What several rows or files have to agree on, such as keys and references, isn't looked at here.
public struct BundleReader: Sendable {
    /// The folder.
    public let folder: String
    /// The files of the bundle that are there, each after those to which its rows refer.
    public let files: [BundleFile]
    /// The names of other CSV files in the folder, which are not read.
    public let unknownFiles: [String]
    /// The size of all files that are there, in bytes, for telling how far a reading has come.
    public let byteCount: Int

    /// Looks at a folder.
    /// - Throws: ``BundleError`` when there is no such folder or none of the files of a bundle is in it.
    public init(folder: String) throws(BundleError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw .noFolder(path: folder)
        }
        guard access(folder, R_OK | X_OK) == 0, let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        else { throw .unreadable(name: folder, reason: SystemError.current) }
        let present = Set(names)
        self.folder = folder
        files = BundleFile.all.filter { present.contains($0.name) }
        guard !files.isEmpty else { throw .noFiles(path: folder) }
        let known = Set(BundleFile.all.map(\.name))
        unknownFiles = names.filter { !known.contains($0) && !$0.hasPrefix(".") && $0.lowercased().hasSuffix(".csv") }
            .sorted()
        byteCount = files.reduce(0) { $0 + FileSource.size(path: "\(folder)/\($1.name)") }
    }

    /// Reads a file row by row, in the same little memory whatever its size.
    ///
    /// - Parameters:
    ///   - file: One of ``files``.
    ///   - progress: Is told from time to time how many bytes have been read since it was last told.
    ///   - take: Is given every row with content, the refused ones too, in the order of the file.
    /// - Returns: What was read.
    /// - Throws: ``BundleError`` when the file can't be read, and whatever `progress` and `take` throw, which ends the
    ///   reading.
    public func read(
        _ file: BundleFile,
        progress: (Int) throws -> Void = { _ in },
        _ take: (BundleRow) throws -> Void
    ) throws -> FileReport {
        var reader = CSVReader(try FileSource(path: "\(folder)/\(file.name)", name: file.name))
        var report = FileReport(file: file)
        let first = try reader.next()
        let header = BundleHeader(first, of: file)
        report.unknownColumns = header.unknownColumns
        var told = 0
        func tell(_ byteCount: Int) throws {
            guard byteCount > told else { return }
            try progress(byteCount - told)
            told = byteCount
        }
        if let first, header.problems.isEmpty {
            var rows = RowDecoder(file: file, header: header, first: first)
            while let row = try reader.next() {
                try tell(reader.byteCount)
                let decoded = rows.decode(row)
                report.add(decoded)
                try take(decoded)
            }
        } else {
            try reader.skipRest()
            report.refusedRows = 1
            try take(BundleRow(line: header.line, record: .failure(RefusedRow(problems: header.problems)), notes: []))
        }
        try tell(reader.byteCount)
        report.bytes = reader.byteCount
        report.sha256 = reader.source.digest
        return report
    }
}

extension FileReport {
    /// Counts a row.
    fileprivate mutating func add(_ row: BundleRow) {
        rows += 1
        if case .failure = row.record { refusedRows += 1 }
    }
}
