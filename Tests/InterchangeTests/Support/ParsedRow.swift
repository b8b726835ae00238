import Interchange

/// One row of a CSV file as a test compares it.
struct ParsedRow: Equatable, CustomStringConvertible {
    let line: Int
    var cells: [[UInt8]] = []
    var fault: CSVFault.Kind?
    var faultLine: Int?

    var description: String {
        let texts = cells.map { String(decoding: $0, as: UTF8.self) }
        return "\(line): \(fault.map { "\($0) at \(faultLine ?? 0)" } ?? "\(texts)")"
    }

    /// The cells as text.
    var texts: [String] { cells.map { String(decoding: $0, as: UTF8.self) } }
}

/// All rows of a file that comes in pieces of one size.
func parse(_ bytes: [UInt8], chunk: Int = 1 << 16, limits: CSVLimits = CSVLimits(), space: Int = 16) throws
    -> [ParsedRow]
{
    var reader = CSVReader(ChunkedBytes(bytes, chunk: chunk), limits: limits, chunk: space)
    var rows: [ParsedRow] = []
    while let row = try reader.next() {
        var parsed = ParsedRow(line: row.line)
        if let fault = row.fault {
            parsed.fault = fault.kind
            parsed.faultLine = fault.line
        } else {
            parsed.cells = (0..<row.count).map { Array(row[$0]) }
        }
        rows.append(parsed)
    }
    return rows
}

/// All rows of a text.
func parse(_ text: String) throws -> [ParsedRow] {
    try parse(Array(text.utf8))
}
