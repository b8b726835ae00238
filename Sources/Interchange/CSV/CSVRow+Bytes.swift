extension UnsafeBufferPointer<UInt8> {
    /// Whether all bytes are ASCII and none is NUL, so that there is nothing more to ask about them.
    var isTextInASCII: Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        guard let baseAddress else { return true }
        let raw = UnsafeRawPointer(baseAddress)
        var suspect: UInt64 = 0
        var index = 0
        while index + 8 <= count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // A byte that is zero or above 127 leaves its highest bit here.
            suspect |= ((word &- ones) | word) & highs
            index += 8
        }
        while index < count {
            let byte = self[index]
            suspect |= UInt64((byte &- 1) | byte) & 0x80
            index += 1
        }
        return suspect == 0
    }

    /// The number of line ends, with CRLF as one.
    fileprivate func lineEnds(before end: Int) -> Int {
        var count = 0
        for index in 0..<end {
            switch self[index] {
            case UInt8(ascii: "\r"): count += 1
            case UInt8(ascii: "\n"): count += index > 0 && self[index - 1] == UInt8(ascii: "\r") ? 0 : 1
            default: break
            }
        }
        return count
    }
}

extension UnsafeMutableBufferPointer<CellBounds> {
    /// The first NUL byte, or the first bytes that are not UTF-8, in the cells of a row whose bytes are given.
    func fault(in row: UnsafeBufferPointer<UInt8>, firstLine: Int) -> CSVFault? {
        for (index, cell) in enumerated() {
            let bytes = UnsafeBufferPointer(rebasing: row[cell.start..<cell.end])
            if let place = bytes.firstIndex(of: 0) {
                return CSVFault(.nul, line: firstLine + row.lineEnds(before: cell.start + place), cell: index)
            }
            do throws(UTF8.ValidationError) {
                _ = try UTF8Span(validating: bytes.span)
            } catch {
                let place = cell.start + error.byteOffsets.lowerBound
                return CSVFault(.notUTF8, line: firstLine + row.lineEnds(before: place), cell: index)
            }
        }
        return nil
    }

    /// Puts one quote in the place of two wherever a cell has doubled ones.
    func undoubleQuotes(in row: UnsafeMutablePointer<UInt8>) {
        for index in indices where self[index].hasDoubledQuotes {
            let cell = self[index]
            var source = cell.start
            var target = cell.start
            while source < cell.end {
                let byte = row[source]
                row[target] = byte
                target += 1
                source += byte == UInt8(ascii: "\"") ? 2 : 1
            }
            self[index].end = target
        }
    }
}
