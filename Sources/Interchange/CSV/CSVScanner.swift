/// Finds the ends of cells and rows in bytes that come in pieces, by RFC 4180.
///
/// It remembers where it stands between two pieces, so that a row is never scanned twice. Of a row that is too long or
/// has too many cells it keeps nothing but the count, so that no file can fill the memory.
struct CSVScanner: ~Copyable {
    /// What the next byte belongs to.
    private enum Place {
        case rowStart, cellStart, plain, quoted, afterQuote
    }

    /// The byte between two cells.
    var separator = UInt8(ascii: ",")
    /// The number of cells a row should have, once the header row has told.
    var width: Int?
    /// Where the next byte lies.
    private(set) var position = 0
    /// Where the row begins, and where it ends once it is complete.
    private(set) var rowStart = 0
    private(set) var rowEnd = 0
    /// The line on which the row begins.
    private(set) var rowLine = 1
    /// The number of cells found so far.
    private(set) var cellCount = 0
    /// The cells, of a row that is kept.
    private(set) var cells = CellList()
    /// The first thing that is wrong with the row.
    private(set) var fault: CSVFault?

    private let limits: CSVLimits
    private var place = Place.rowStart
    private var isDiscarding = false
    private var line = 1
    private var cellStart = 0
    private var cellLine = 1
    private var cellHasDoubledQuotes = false
    private var isAfterReturn = false

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    init(limits: CSVLimits) {
        self.limits = limits
    }

    /// Moves on to the end of the row, or to the end of the bytes; tells whether the row is complete.
    mutating func scan(_ bytes: UnsafePointer<UInt8>, to end: Int) -> Bool {
        while position < end {
            switch place {
            case .rowStart: startRow(with: bytes[position])
            case .cellStart: startCell(with: bytes[position])
            case .plain: if scanPlain(bytes, to: end) { return true }
            case .quoted: scanQuoted(bytes, to: end)
            case .afterQuote: if leaveQuotes(with: bytes[position]) { return true }
            }
        }
        // The quote that may end a cell doesn't count for its length.
        if place != .rowStart { checkLength(at: place == .afterQuote ? position - 1 : position) }
        return false
    }

    /// Completes the last row when the file ends without a line end; tells whether there is one.
    mutating func finish() -> Bool {
        switch place {
        case .rowStart: return false
        case .cellStart:
            cellStart = position
            endCell(at: position)
        case .plain: endCell(at: position)
        case .quoted:
            // A quote that never ends explains whatever has grown too long.
            if fault == nil || fault?.kind == .longCell || fault?.kind == .longRow {
                fault = CSVFault(.openQuote, line: cellLine, cell: cellCount)
            }
            endCell(at: position)
        case .afterQuote: endCell(at: position - 1)
        }
        rowEnd = position
        place = .rowStart
        return true
    }

    /// Follows the bytes to a place `distance` bytes before.
    mutating func shift(by distance: Int) {
        position -= distance
        rowStart -= distance
        cellStart -= distance
    }

    /// Begins at a place, as after a byte-order mark.
    mutating func begin(at start: Int) {
        position = start
        rowStart = start
    }

    /// The number of bytes that needn't be kept: those before the row, and what was read of a row that isn't kept.
    var unneeded: Int {
        isDiscarding || place == .rowStart ? position : rowStart
    }
}

extension CSVScanner {
    private mutating func startRow(with byte: UInt8) {
        let endsReturn = isAfterReturn && byte == Self.lineFeed
        isAfterReturn = false
        if endsReturn {
            position += 1
            rowStart = position
            return
        }
        rowStart = position
        rowLine = line
        cellCount = 0
        cells.removeAll()
        fault = nil
        isDiscarding = false
        place = .cellStart
    }

    private mutating func startCell(with byte: UInt8) {
        cellLine = line
        cellHasDoubledQuotes = false
        if byte == Self.quote {
            position += 1
            place = .quoted
        } else {
            place = .plain
        }
        cellStart = position
    }

    private mutating func scanPlain(_ bytes: UnsafePointer<UInt8>, to end: Int) -> Bool {
        let separator = separator
        var index = position
        while index < end {
            let byte = bytes[index]
            if byte == separator {
                position = index
                endCell(at: index)
                index += 1
                guard index < end, bytes[index] != Self.quote else {
                    position = index
                    place = .cellStart
                    return false
                }
                // The next cell is plain too, as most are: no need to look again at where we stand.
                cellStart = index
                cellLine = line
            } else if byte == Self.lineFeed || byte == Self.carriageReturn {
                position = index
                endCell(at: index)
                endRow(with: byte)
                return true
            } else {
                if byte == Self.quote {
                    position = index
                    flag(.strayQuote, line: line)
                }
                index += 1
            }
        }
        position = index
        return false
    }

    private mutating func scanQuoted(_ bytes: UnsafePointer<UInt8>, to end: Int) {
        while position < end {
            let byte = bytes[position]
            position += 1
            if byte == Self.quote {
                isAfterReturn = false
                place = .afterQuote
                return
            }
            // A line feed after a carriage return ends the same line.
            if byte == Self.carriageReturn || (byte == Self.lineFeed && !isAfterReturn) { line += 1 }
            isAfterReturn = byte == Self.carriageReturn
        }
    }

    private mutating func leaveQuotes(with byte: UInt8) -> Bool {
        switch byte {
        case Self.quote:
            cellHasDoubledQuotes = true
            position += 1
            place = .quoted
        case separator:
            endCell(at: position - 1)
            position += 1
            place = .cellStart
        case Self.lineFeed, Self.carriageReturn:
            endCell(at: position - 1)
            endRow(with: byte)
            return true
        default:
            flag(.textAfterQuote, line: line)
            place = .plain
        }
        return false
    }

    private mutating func endCell(at end: Int) {
        // Whatever is over a limit is longer than a cell may be, so one comparison is enough for nearly every cell.
        if end - rowStart > limits.cell { checkLength(at: end) }
        if !isDiscarding {
            let start = cellStart - rowStart
            cells.append(CellBounds(start: start, end: end - rowStart, hasDoubledQuotes: cellHasDoubledQuotes))
        }
        cellCount += 1
        if let width, cellCount > width { isDiscarding = true }
    }

    private mutating func endRow(with byte: UInt8) {
        rowEnd = position
        position += 1
        line += 1
        isAfterReturn = byte == Self.carriageReturn
        place = .rowStart
    }

    /// Reports what has grown over a limit, the same however the bytes are cut into pieces.
    private mutating func checkLength(at end: Int) {
        guard !isDiscarding else { return }
        let longestCell = place == .cellStart ? Int.max : cellStart + limits.cell
        // Before the header row is known, a row is no longer than a cell may be.
        let longestRow = rowStart + (width == nil ? limits.cell : limits.row)
        guard end > min(longestCell, longestRow) else { return }
        if longestCell <= longestRow {
            record(.longCell, line: cellLine)
        } else {
            record(.longRow, line: rowLine)
        }
        isDiscarding = true
    }

    private mutating func flag(_ kind: CSVFault.Kind, line: Int) {
        checkLength(at: position)
        record(kind, line: line)
    }

    private mutating func record(_ kind: CSVFault.Kind, line: Int) {
        if fault == nil { fault = CSVFault(kind, line: line, cell: kind == .longRow ? nil : cellCount) }
    }
}
