/// What the first line of a file tells about how the file is written.
struct CSVHeaderScan {
    /// Where the text begins: behind the byte-order mark, if there is one.
    let start: Int
    /// Whether the file is in UTF-16 rather than UTF-8.
    let isUTF16: Bool
    /// The separator of which the line has most outside quotes; a comma when it has none.
    let separator: UInt8
    /// Whether the line has come to its end.
    let isComplete: Bool

    private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    /// Looks at the first bytes of a file, as far as the first line with content.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        var counts = [0, 0, 0]
        var isQuoted = false
        var hasContent = false
        var hasEnded = false
        for byte in bytes[start...] {
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r"), !isQuoted {
                hasEnded = hasContent
                if hasEnded { break }
                continue
            }
            hasContent = true
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if !isQuoted, let kind = Self.separators.firstIndex(of: byte) {
                counts[kind] += 1
            }
        }
        let most = counts.indices.max { counts[$0] < counts[$1] || (counts[$0] == counts[$1] && $0 > $1) }
        separator = Self.separators[most ?? 0]
        isComplete = hasEnded
    }
}
