/// One row of a CSV file: its cells as bytes, without the quotes around them.
///
/// The bytes belong to the reader and are valid until it moves on to the next row.
package struct CSVRow {
    /// The line on which the row begins, counted from 1.
    package let line: Int
    /// Why the row can't be taken apart; such a row shows no cells.
    package let fault: CSVFault?
    /// Whether every byte is ASCII, so that the text needs no normalising.
    package let isASCII: Bool

    private let bytes: UnsafePointer<UInt8>?
    private let bounds: UnsafeBufferPointer<CellBounds>

    init(line: Int, bytes: UnsafePointer<UInt8>, bounds: UnsafeBufferPointer<CellBounds>, isASCII: Bool) {
        self.line = line
        self.bytes = bytes
        self.bounds = bounds
        self.isASCII = isASCII
        fault = nil
    }

    /// Creates a row that can't be taken apart.
    init(line: Int, fault: CSVFault) {
        self.line = line
        self.fault = fault
        isASCII = false
        bytes = nil
        bounds = UnsafeBufferPointer(start: nil, count: 0)
    }

    /// The number of cells.
    package var count: Int { bounds.count }

    /// The bytes of a cell, which are UTF-8.
    package subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
        let cell = bounds[index]
        return UnsafeBufferPointer(start: bytes.map { $0 + cell.start }, count: cell.end - cell.start)
    }

    /// Whether no cell holds anything but blanks, as in the rows that spreadsheets leave at the end of a file.
    var isBlank: Bool {
        for index in 0..<count where !self[index].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
            return false
        }
        return true
    }
}
