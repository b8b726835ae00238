import Interchange

/// A second CSV parser, as plain as can be, against which the fast one is checked.
///
/// It holds the whole file, knows the separator and looks at one byte after the other.
struct SlowParser {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var index = 0
    private var line = 1
    private var fault: (CSVFault.Kind, Int)?

    init(_ bytes: [UInt8], separator: UInt8) {
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        self.separator = separator
    }

    /// The rows with content; the first one tells how many cells the others should have.
    mutating func rows() -> [ParsedRow] {
        var rows: [ParsedRow] = []
        var width: Int?
        while index < bytes.count {
            let start = line
            fault = nil
            let cells = row()
            if let (kind, faultLine) = fault {
                rows.append(ParsedRow(line: start, fault: kind, faultLine: faultLine))
                continue
            }
            let hasTooMany = width.map { cells.count > $0 } ?? false
            if !hasTooMany, let (kind, offset) = encodingFault(cells) {
                rows.append(ParsedRow(line: start, fault: kind, faultLine: start + offset))
            } else if !hasTooMany, cells.allSatisfy({ $0.allSatisfy { $0 == 32 || $0 == 9 } }) {
                continue
            } else if let width, cells.count != width {
                rows.append(
                    ParsedRow(line: start, fault: .cells(found: cells.count, expected: width), faultLine: start)
                )
            } else {
                width = cells.count
                rows.append(ParsedRow(line: start, cells: cells))
            }
        }
        return rows
    }

    private mutating func row() -> [[UInt8]] {
        var cells: [[UInt8]] = []
        while true {
            cells.append(cell())
            guard index < bytes.count else { return cells }
            let byte = bytes[index]
            index += 1
            if byte == separator { continue }
            line += 1
            if byte == 13, index < bytes.count, bytes[index] == 10 { index += 1 }
            return cells
        }
    }

    /// One cell; the index then stands on the separator, the line end or the end of the file.
    private mutating func cell() -> [UInt8] {
        guard index < bytes.count, bytes[index] == 34 else {
            let text = plain()
            if text.contains(34) { note(.strayQuote, line) }
            return text
        }
        let start = line
        var text: [UInt8] = []
        index += 1
        while true {
            guard index < bytes.count else {
                note(.openQuote, start)
                return text
            }
            let byte = bytes[index]
            if byte == 34 {
                index += 1
                guard index < bytes.count, bytes[index] == 34 else { break }
            } else if byte == 13 || (byte == 10 && bytes[index - 1] != 13) {
                line += 1
            }
            text.append(byte)
            index += 1
        }
        if !plain().isEmpty { note(.textAfterQuote, line) }
        return text
    }

    private mutating func plain() -> [UInt8] {
        let text = bytes[index...].prefix { $0 != separator && $0 != 13 && $0 != 10 }
        index += text.count
        return Array(text)
    }

    private mutating func note(_ kind: CSVFault.Kind, _ line: Int) {
        if fault == nil { fault = (kind, line) }
    }

    /// The first cell that isn't text, with the number of line ends before the place.
    private func encodingFault(_ cells: [[UInt8]]) -> (CSVFault.Kind, Int)? {
        var before = 0
        for cell in cells {
            if let place = cell.firstIndex(of: 0) { return (.nul, before + lineEnds(cell[..<place])) }
            if String(validating: cell, as: UTF8.self) == nil {
                let valid = cell.indices.last { String(validating: cell[..<$0], as: UTF8.self) != nil } ?? 0
                return (.notUTF8, before + lineEnds(cell[..<valid]))
            }
            before += lineEnds(cell[...])
        }
        return nil
    }

    private func lineEnds(_ bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        var last: UInt8 = 0
        for byte in bytes {
            if byte == 13 || (byte == 10 && last != 13) { count += 1 }
            last = byte
        }
        return count
    }
}
