import TerminalUI
import Testing

@Suite struct HostileTextTests {
    static let controls = Array(0x00...0x1F) + Array(0x7F...0x9F) + [0x2028, 0x2029]
    static let overrides = Array(0x202A...0x202E) + Array(0x2066...0x2069)
    static let invisible =
        [0xAD, 0x34F, 0x61C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xFE0F, 0xE0001, 0xE0041, 0xE0100]
    static let unassigned = [0x378, 0xE000, 0xF8FF, 0xFFFE, 0x10FFFF, 0xF0000, 0xFFF9]

    @Test(arguments: [Glyphs.unicode, .ascii])
    func controlsAndOverridesShowAsBoxes(glyphs: Glyphs) throws {
        for value in Self.controls + Self.overrides + Self.unassigned {
            let text = try "a\(#require(Unicode.Scalar(value)))b"
            var canvas = Canvas(size: Size(width: 8, height: 1), glyphs: glyphs)
            #expect(canvas.put(text, x: 0, y: 0) == 3, "U+\(String(value, radix: 16))")
            #expect(canvas.text == "a\(glyphs.box)b", "U+\(String(value, radix: 16))")
            #expect(canvas.metrics.columns(of: text) == 3)
        }
    }

    @Test func invisibleCodePointsAreLeftOut() throws {
        for value in Self.invisible {
            let text = try "a\(#require(Unicode.Scalar(value)))b"
            var canvas = Canvas(size: Size(width: 8, height: 1))
            #expect(canvas.put(text, x: 0, y: 0) == 2, "U+\(String(value, radix: 16))")
            #expect(canvas.text == "ab", "U+\(String(value, radix: 16))")
        }
    }

    @Test func noCodePointReachesACellThatATerminalWouldObey() {
        let metrics = [TextMetrics.builtin, TextMetrics { _ in -1 }, TextMetrics { _ in 0 }, TextMetrics { _ in 2 }]
        for metrics in metrics {
            for value in stride(from: 0, through: 0x10FFFF, by: 1) where value < 0x3200 || value % 257 == 0 {
                guard let scalar = Unicode.Scalar(value) else { continue }
                var canvas = Canvas(size: Size(width: 4, height: 1), metrics: metrics)
                let columns = canvas.put(String(scalar), x: 0, y: 0)
                #expect(columns <= 2)
                for cell in canvas.cells {
                    let isSafe = cell.base >= 0xA0 || 0x20..<0x7F ~= cell.base || cell.base == 0 && cell.width == 0
                    #expect(isSafe, "U+\(String(value, radix: 16))")
                    #expect(!Self.overrides.contains(Int(cell.base)))
                }
            }
        }
    }

    @Test func escapeSequencesComeApart() {
        var canvas = Canvas(size: Size(width: 30, height: 1))
        canvas.put("\u{1B}]52;c;aGk=\u{07}\u{9B}2J\r\n", x: 0, y: 0)
        #expect(canvas.text == "▯]52;c;aGk=▯▯2J▯▯")
    }

    @Test func flagsOfTagCharactersKeepTheirFirstCodePoint() {
        var canvas = Canvas(size: Size(width: 8, height: 1))
        canvas.put("🏴\u{E0067}\u{E0062}\u{E007F}x", x: 0, y: 0)
        #expect(canvas.text == "🏴x")
    }
}
