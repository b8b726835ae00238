import Interchange
import Testing

/// Random bytes of the kinds that matter, read by the fast parser and by a plain one.
struct CSVReaderFuzzTests {
    private static let pieces: [[UInt8]] = [
        [34], [34], [34, 34], [13], [10], [10], [13, 10], [44], [59], [9], [32], [97], [98, 99], Array("12345678".utf8),
        [0xC3, 0xA9], [0xE7, 0x8E, 0x8B], [0xF0, 0x9F, 0x98, 0x80], [0], [0xFF], [0xC3], Array("\n\"a\",".utf8),
    ]

    @Test("reads what a plain parser reads, for a thousand random files", arguments: 0..<10)
    func randomFiles(hundred: Int) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            var random = SmallRandom(seed: seed)
            let separators: [UInt8] = [44, 59, 9]
            let separator = separators.randomElement(using: &random) ?? 44
            var bytes: [UInt8] = Bool.random(using: &random) ? [0xEF, 0xBB, 0xBF] : []
            bytes += [97, separator, 98, separator, 99, 10]
            // In some files everything is strange, in others nearly nothing: where all is, every row has a fault.
            let rarity = [1, 4, 12][seed % 3]
            for _ in 0..<Int.random(in: 0...60, using: &random) {
                let isAllowed = Int.random(in: 0..<rarity, using: &random) == 0
                let piece = Self.pieces.randomElement(using: &random) ?? []
                bytes += isAllowed || piece.allSatisfy { $0 < 128 && $0 > 0 && $0 != 34 } ? piece : [120]
                if Int.random(in: 0..<3, using: &random) == 0 { bytes.append(separator) }
            }
            var slow = SlowParser(bytes, separator: separator)
            let chunk = Int.random(in: 1...40, using: &random)
            #expect(try parse(bytes, chunk: chunk) == slow.rows(), "seed \(seed)")
        }
    }

    @Test("reads back any cells that are put in quotes", arguments: 0..<100)
    func quotedCells(seed: Int) throws {
        var random = SmallRandom(seed: seed)
        let texts = Self.pieces.filter { String(validating: $0, as: UTF8.self) != nil && $0 != [0] }
        let rows = (0..<20).map { row in
            (0..<3).map { column -> [UInt8] in
                let text = (0..<Int.random(in: 0...6, using: &random)).flatMap { _ in
                    texts.randomElement(using: &random) ?? []
                }
                return row == 0 || column == 0 ? [120] + text : text
            }
        }
        let bytes = rows.flatMap { row -> [UInt8] in
            let cells = row.map { cell -> [UInt8] in [34] + cell.flatMap { $0 == 34 ? [34, 34] : [$0] } + [34] }
            return Array(cells.joined(separator: [44] as [UInt8])) + [10]
        }
        #expect(try parse(bytes, chunk: 1 + seed % 17).map(\.cells) == rows)
    }
}
