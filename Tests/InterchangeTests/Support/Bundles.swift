import CareModel
import Interchange
import Testing

/// What came out of one file of a bundle.
struct Reading {
    var rows: [BundleRow] = []
    var report: FileReport

    /// The records of all rows; a refused row fails the test.
    func records() throws -> [CareRecord] {
        try rows.map { try $0.record.get() }
    }

    /// The problems as they are printed.
    var problems: [String] {
        rows.flatMap { row -> [String] in
            if case .failure(let refused) = row.record { refused.problems.map(\.description) } else { [] }
        }
    }
}

/// Reads one file of a bundle from its bytes.
func read(_ kind: CareRecord.Kind, bytes: [UInt8]) throws -> Reading {
    let folder = try ScratchFolder()
    let file = BundleFile(of: kind)
    try folder.write(file.name, bytes)
    let reader = try BundleReader(folder: folder.path)
    var rows: [BundleRow] = []
    let report = try reader.read(file) { rows.append($0) }
    return Reading(rows: rows, report: report)
}

/// Reads one file of a bundle from its text.
func read(_ kind: CareRecord.Kind, _ text: String) throws -> Reading {
    try read(kind, bytes: Array(text.utf8))
}

/// The header row of a file, with its line end.
func header(_ kind: CareRecord.Kind) -> String {
    BundleFile(of: kind).columns.map(\.name).joined(separator: ",") + "\n"
}

/// The problems of one row under the file's own header row, without the file and the line.
func problems(_ kind: CareRecord.Kind, _ row: String) throws -> [String] {
    let prefix = "\(kind.rawValue).csv:2: "
    return try read(kind, header(kind) + row + "\n").problems.map { problem in
        problem.hasPrefix(prefix) ? String(problem.dropFirst(prefix.count)) : problem
    }
}

/// The record of one row under the file's own header row.
func record(_ kind: CareRecord.Kind, _ row: String) throws -> CareRecord {
    let records = try read(kind, header(kind) + row + "\n").records()
    try #require(records.count == 1)
    return records[0]
}

/// Writes records as a bundle and returns its files.
func write(_ records: [CareRecord]) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let writer = try BundleWriter(folder: folder.path)
    for record in records { try writer.append(record) }
    _ = try writer.finish()
    return folder
}

/// Expects that a row reads as a record, and that the record is written as exactly that row.
func expectRow(
    _ row: String,
    is expected: CareRecord,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    #expect(try record(expected.kind, row) == expected, sourceLocation: sourceLocation)
    let text = try write([expected]).text("\(expected.kind.rawValue).csv")
    #expect(text == header(expected.kind) + row + "\n", sourceLocation: sourceLocation)
}
