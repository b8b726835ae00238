internal import CareModel

/// Writes the cells of rows one after the other, in the order of the file's columns, exactly as they are read back.
///
/// A cell is put in quotes only where it must be: when it holds a comma, a quote or a line end.
struct CellWriter {
    /// The rows written so far.
    private(set) var bytes: [UInt8] = []
    private var isInRow = false

    /// Ends the row.
    mutating func endRow() {
        bytes.append(UInt8(ascii: "\n"))
        isInRow = false
    }

    /// Forgets the rows, to make room for others.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// Writes a text, in the normal form in which it would be read.
    mutating func text(_ text: String?) {
        separate()
        guard var text, !text.isEmpty else { return }
        let isASCII = text.withUTF8 { cell in
            let isASCII = cell.isTextInASCII
            if isASCII { append(cell) }
            return isASCII
        }
        if isASCII { return }
        var normalized = text.normalized
        normalized.withUTF8 { append($0) }
    }

    /// Writes an identifier as it is.
    mutating func id<Subject>(_ id: RecordID<Subject>?) {
        separate()
        guard var text = id?.text else { return }
        text.withUTF8 { append($0) }
    }

    /// Writes a list, with `;` between its texts.
    mutating func list(_ texts: [String]) {
        text(texts.joined(separator: ";"))
    }

    /// Writes a word of the bundle's own, which needs neither quotes nor another form.
    mutating func word(_ word: String?) {
        separate()
        guard let word else { return }
        bytes.append(contentsOf: word.utf8)
    }

    private mutating func separate() {
        if isInRow { bytes.append(UInt8(ascii: ",")) }
        isInRow = true
    }

    private mutating func append(_ cell: UnsafeBufferPointer<UInt8>) {
        guard cell.contains(where: \.needsQuotes) else {
            bytes.append(contentsOf: cell)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension CellWriter {
    /// Writes the word of a value that is kept as one.
    mutating func word(_ value: (some RawRepresentable<String>)?) {
        word(value?.rawValue)
    }

    /// Writes yes or no.
    mutating func flag(_ flag: Bool?) {
        word(flag.map { $0 ? "yes" : "no" })
    }

    /// Writes a date.
    mutating func day(_ day: Day?) {
        word(day?.description)
    }

    /// Writes a date and time.
    mutating func time(_ time: LocalTime?) {
        word(time?.description)
    }

    /// Writes a time of day.
    mutating func timeOfDay(_ time: TimeOfDay?) {
        word(time?.description)
    }

    /// Writes a whole number.
    mutating func whole(_ number: Int?) {
        word(number.map(String.init))
    }

    /// Writes minutes.
    mutating func minutes(_ minutes: Minutes?) {
        whole(minutes?.count)
    }

    /// Writes a decimal number with the digits it came with.
    mutating func number(_ number: MeasuredNumber?) {
        word(number?.text)
    }
}

extension UInt8 {
    /// Whether a cell with this byte in it must be put in quotes.
    fileprivate var needsQuotes: Bool {
        switch self {
        case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
        default: false
        }
    }
}
