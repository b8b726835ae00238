/// The cells of one row, read one after the other in the order of the file's columns, whatever their order in the file.
///
/// A cell that is wrong is noted and reads as `nil`; the row goes on, so that all its problems are told at once. A cell
/// that is empty reads as `nil` too, which is a problem where the column is required.
struct CellReader {
    /// All that is wrong with the row so far.
    private(set) var problems: [BundleProblem] = []
    /// What is worth a look in the row.
    private(set) var notes: [BundleProblem] = []

    private let file: String
    private let columns: [BundleColumn]
    private let places: [Int?]
    private var row: CSVRow
    private var column = -1

    /// Creates a reader for the rows of a file; `places` tells for each column of the bundle which cell holds it.
    init(file: String, columns: [BundleColumn], places: [Int?], row: CSVRow) {
        self.file = file
        self.columns = columns
        self.places = places
        self.row = row
    }

    /// Goes on to another row.
    mutating func begin(_ row: CSVRow) {
        self.row = row
        column = -1
        if !problems.isEmpty { problems = [] }
        if !notes.isEmpty { notes = [] }
    }

    /// The bytes of the next column's cell, exactly as they are; none when the file hasn't got the column.
    mutating func nextBytes() -> UnsafeBufferPointer<UInt8> {
        column += 1
        guard let place = places[column] else { return UnsafeBufferPointer(start: nil, count: 0) }
        return row[place]
    }

    /// The bytes of the next column's cell without the blanks around them, or `nil` when there are none.
    ///
    /// `form` says what should stand there, such as `a date such as 2026-11-20`.
    mutating func nextCode(_ form: @autoclosure () -> String) -> UnsafeBufferPointer<UInt8>? {
        let bytes = nextBytes().trimmingBlanks
        if bytes.isEmpty {
            if columns[column].isRequired { missing(form()) }
            return nil
        }
        return bytes
    }

    /// Whether the row's text is ASCII, which needs no normalising.
    var isASCII: Bool { row.isASCII }

    /// Whether the column that was read last is required.
    var isRequired: Bool { columns[column].isRequired }
}

extension CellReader {
    /// Notes that the column that was read last is empty and mustn't be.
    mutating func missing(_ form: String) {
        refuse("is missing; write \(form)")
    }

    /// Notes what is wrong with the column that was read last.
    mutating func refuse(_ sentence: String) {
        problems.append(problem(sentence, in: columns[column].name))
    }

    /// Notes what is wrong with a column in view of the others.
    mutating func refuse(_ name: String, _ sentence: String) {
        problems.append(problem(sentence, in: name))
    }

    /// Notes what is taken as it is but is worth a look.
    mutating func remark(_ name: String, _ sentence: String) {
        notes.append(problem(sentence, in: name))
    }

    /// Whether something is wrong with a column already.
    func isRefused(_ name: String) -> Bool {
        problems.contains { $0.column == name }
    }

    private func problem(_ sentence: String, in column: String) -> BundleProblem {
        BundleProblem(file: file, line: row.line, column: column, sentence: sentence)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes without the blanks, line ends and no-break spaces (C2 A0) around them.
    var trimmingBlanks: UnsafeBufferPointer<UInt8> {
        var start = 0
        var end = count
        while start < end {
            if self[start] <= UInt8(ascii: " ") {
                start += 1
            } else if self[start] == 0xC2, start + 1 < end, self[start + 1] == 0xA0 {
                start += 2
            } else {
                break
            }
        }
        while start < end {
            if self[end - 1] <= UInt8(ascii: " ") {
                end -= 1
            } else if self[end - 1] == 0xA0, end - 2 >= start, self[end - 2] == 0xC2 {
                end -= 2
            } else {
                break
            }
        }
        return UnsafeBufferPointer(rebasing: self[start..<end])
    }
}
