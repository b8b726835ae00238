/// Reads a CSV file row by row, by RFC 4180, in the same little memory whatever its size.
///
/// It reads the habits of real spreadsheets: a byte-order mark, line ends of any kind, `,` `;` or a tab as the
/// separator (the one that the header row has most of), and rows without content, which it passes over. It never moves
/// a cell to another column: a row that can't be taken apart comes with its ``CSVFault``. The first row is the header
/// row.
package struct CSVReader<Source: ByteSource & ~Copyable>: ~Copyable {
    /// What the bytes are read from.
    package private(set) var source: Source
    /// The number of bytes read so far.
    package private(set) var byteCount = 0

    private let limits: CSVLimits
    private var buffer: ByteBuffer
    private var scanner: CSVScanner
    private var hasBegun = false
    private var isAtEnd = false

    /// Creates a reader that reads `chunk` bytes at once.
    package init(_ source: consuming Source, limits: CSVLimits = CSVLimits(), chunk: Int = 1 << 18) {
        self.source = source
        self.limits = limits
        buffer = ByteBuffer(capacity: chunk)
        scanner = CSVScanner(limits: limits)
    }
}

extension CSVReader where Source: ~Copyable {
    /// The next row with content, or `nil` at the end of the file; what the row before held is gone.
    /// - Throws: What the source throws.
    package mutating func next() throws -> CSVRow? {
        if !hasBegun, try !begin() {
            return CSVRow(line: 1, fault: CSVFault(.utf16, line: 1))
        }
        while try completeRow() {
            if let row = assembleRow() { return row }
        }
        return nil
    }

    /// Reads the rest without looking at it.
    /// - Throws: What the source throws.
    package mutating func skipRest() throws {
        repeat {
            buffer.removeFirst(buffer.count)
            try fill()
        } while !isAtEnd
        scanner.begin(at: 0)
    }

    /// Passes over a byte-order mark and finds the separator; false when the file is in another encoding.
    private mutating func begin() throws -> Bool {
        hasBegun = true
        var header = CSVHeaderScan(buffer.bytes)
        while !header.isComplete, !isAtEnd, buffer.count <= limits.cell {
            try fill()
            header = CSVHeaderScan(buffer.bytes)
        }
        if header.isUTF16 {
            try skipRest()
            return false
        }
        scanner.begin(at: header.start)
        scanner.separator = header.separator
        return true
    }

    /// Moves the scanner to the end of the next row; tells whether there is one.
    private mutating func completeRow() throws -> Bool {
        while !scanner.scan(buffer.start, to: buffer.count) {
            if isAtEnd { return scanner.finish() }
            let used = scanner.unneeded
            buffer.removeFirst(used)
            scanner.shift(by: used)
            try fill()
        }
        return true
    }

    private mutating func fill() throws {
        let count = try buffer.append(from: &source)
        byteCount += count
        isAtEnd = count == 0
    }

    /// The row that the scanner stands behind, or `nil` when nothing is in it.
    private mutating func assembleRow() -> CSVRow? {
        let line = scanner.rowLine
        if let fault = scanner.fault { return CSVRow(line: line, fault: fault) }
        let found = scanner.cellCount
        if let width = scanner.width, found > width {
            return CSVRow(line: line, fault: CSVFault(.cells(found: found, expected: width), line: line))
        }
        let start = buffer.start + scanner.rowStart
        let bytes = UnsafeBufferPointer(start: start, count: scanner.rowEnd - scanner.rowStart)
        let cells = scanner.cells.bounds
        let isASCII = bytes.isTextInASCII
        if !isASCII, let fault = cells.fault(in: bytes, firstLine: line) { return CSVRow(line: line, fault: fault) }
        if scanner.cells.hasDoubledQuotes { cells.undoubleQuotes(in: start) }
        let row = CSVRow(line: line, bytes: start, bounds: UnsafeBufferPointer(cells), isASCII: isASCII)
        if row.isBlank { return nil }
        if let width = scanner.width, found != width {
            return CSVRow(line: line, fault: CSVFault(.cells(found: found, expected: width), line: line))
        }
        scanner.width = found
        return row
    }
}
