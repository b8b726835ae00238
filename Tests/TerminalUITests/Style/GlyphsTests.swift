import Testing

@testable import TerminalUI

@Suite struct GlyphsTests {
    private func all(_ glyphs: Glyphs) -> [String] {
        [
            glyphs.here, glyphs.done, glyphs.attention, glyphs.mark, glyphs.cut, glyphs.crumb, glyphs.up, glyphs.down,
            glyphs.full, glyphs.half, glyphs.ahead, glyphs.empty, glyphs.dot, glyphs.box,
        ] + glyphs.sparks + glyphs.heat + (0..<16).map { String(LineArms(rawValue: $0).sign(in: glyphs)) }
    }

    @Test func everySignTakesOneColumnAndIsNoEmoji() {
        for sign in all(.unicode) + all(.ascii) {
            #expect(TextMetrics.builtin.columns(of: sign) == 1)
            for scalar in sign.unicodeScalars {
                #expect(!scalar.properties.isEmojiPresentation, "\(sign)")
                // On a braille display these are letters.
                #expect(!(0x2800...0x28FF ~= scalar.value), "\(sign)")
            }
        }
    }

    @Test func asciiIsASCII() {
        for sign in all(.ascii) { #expect(sign.utf8.allSatisfy { 0x20..<0x7F ~= $0 }) }
        #expect(Glyphs.ascii.isASCII)
    }
}
