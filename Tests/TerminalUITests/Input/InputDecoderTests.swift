import TerminalUI
import Testing

@Suite struct InputDecoderTests {
    static let start = InputDecoder.Instant.now

    static let keys: [(String, Key)] = [
        ("a", .character("a")), (" ", .character(" ")), ("é", .character("é")), ("王", .character("王")),
        ("🙂", .character("🙂")),
        // Control characters.
        ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{08}", .backspace),
        ("\u{01}", .control("a")), ("\u{13}", .control("s")), ("\u{1A}", .control("z")), ("\u{00}", .control(" ")),
        ("\u{1D}", .control("]")), ("\u{1F}", .control("_")),
        // Arrows, in normal and application mode, with modifiers, of rxvt.
        ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
        ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left),
        ("\u{1B}[1;5A", .controlUp), ("\u{1B}[1;5D", .controlLeft), ("\u{1B}[1;3C", .controlRight),
        ("\u{1B}[1;2B", .shiftDown), ("\u{1B}[1;6D", .controlLeft), ("\u{1B}[1;1A", .up), ("\u{1B}O5D", .controlLeft),
        ("\u{1B}[a", .shiftUp), ("\u{1B}[d", .shiftLeft), ("\u{1B}Oa", .controlUp), ("\u{1B}Oc", .controlRight),
        // Home and End in all forms.
        ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
        ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
        ("\u{1B}[1;5H", .controlHome), ("\u{1B}[1;5F", .controlEnd), ("\u{1B}[7^", .controlHome),
        // The editing block.
        ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
        ("\u{1B}[3;5~", .delete), ("\u{1B}[5$", .pageUp), ("\u{1B}[Z", .backTab),
        // Function keys: xterm, vt220, the Linux console, rxvt.
        ("\u{1B}OP", .function(1)), ("\u{1B}OS", .function(4)), ("\u{1B}[11~", .function(1)),
        ("\u{1B}[15~", .function(5)),
        ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)),
        ("\u{1B}[24~", .function(12)), ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)),
        ("\u{1B}[1;2P", .function(1)), ("\u{1B}[34~", .function(20)),
        // The number block in application mode.
        ("\u{1B}OM", .enter), ("\u{1B}Op", .character("0")), ("\u{1B}Oy", .character("9")),
        ("\u{1B}Ok", .character("+")),
        // Alt.
        ("\u{1B}b", .alt("b")), ("\u{1B}B", .alt("B")), ("\u{1B}é", .alt("é")), ("\u{1B} ", .alt(" ")),
        ("\u{1B}\u{7F}", .control("w")),
    ]

    @Test(arguments: keys)
    func everyFormOfAKeyIsKnown(bytes: String, key: Key) {
        var decoder = InputDecoder()
        #expect(decoder.decode(bytes.utf8, at: Self.start) == [.key(key)])
        #expect(decoder.deadline == nil)
    }

    @Test(arguments: keys)
    func aKeyMayComeInPieces(bytes: String, key: Key) {
        let bytes = Array(bytes.utf8)
        for cut in 1..<max(2, bytes.count) where cut < bytes.count {
            var decoder = InputDecoder()
            #expect(decoder.decode(bytes[..<cut], at: Self.start) == [])
            #expect(decoder.deadline != nil)
            #expect(decoder.decode(bytes[cut...], at: Self.start + .milliseconds(20)) == [.key(key)])
        }
        var decoder = InputDecoder()
        #expect(bytes.flatMap { decoder.decode([$0], at: Self.start) } == [.key(key)])
    }

    @Test func manyKeysInOneReadStayInOrder() {
        var decoder = InputDecoder()
        let bytes = Self.keys.map(\.0).joined()
        #expect(decoder.decode(bytes.utf8, at: Self.start) == Self.keys.map { .key($0.1) })
    }

    @Test(arguments: [
        "\u{1B}[I", "\u{1B}[O", "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[99~", "\u{1B}[201~", "\u{1B}[12;40R",
        "\u{1B}[?2004;1y", "\u{85}",
    ])
    func whatIsNoKeyIsIgnored(bytes: String) {
        var decoder = InputDecoder()
        #expect(decoder.decode((bytes + "x").utf8, at: Self.start) == [.key(.character("x"))])
    }

    @Test func aLoneEscapeIsTheKeyAfterItsDelay() {
        var decoder = InputDecoder()
        #expect(decoder.decode([0x1B], at: Self.start) == [])
        #expect(decoder.deadline == Self.start + .milliseconds(25))
        #expect(decoder.expire(at: Self.start + .milliseconds(24)) == [])
        #expect(decoder.expire(at: Self.start + .milliseconds(25)) == [.key(.escape)])
        #expect(decoder.deadline == nil)
        #expect(decoder.expire(at: Self.start + .seconds(9)) == [])
    }

    @Test func twoEscapesAreTwoKeys() {
        var decoder = InputDecoder()
        #expect(decoder.decode([0x1B, 0x1B], at: Self.start) == [.key(.escape)])
        #expect(decoder.expire(at: Self.start + .milliseconds(25)) == [.key(.escape)])
    }

    @Test(arguments: [
        ("\u{1B}[", [InputEvent.key(.alt("["))]), ("\u{1B}O", [.key(.alt("O"))]), ("\u{1B}[1;", []), ("\u{1B}[M!", []),
    ])
    func aSequenceThatStopsIsGivenUp(bytes: String, events: [InputEvent]) {
        var decoder = InputDecoder()
        #expect(decoder.decode(bytes.utf8, at: Self.start) == [])
        #expect(decoder.expire(at: Self.start + .milliseconds(99)) == [])
        #expect(decoder.expire(at: Self.start + .milliseconds(100)) == events)
        #expect(decoder.decode("x".utf8, at: Self.start + .seconds(1)) == [.key(.character("x"))])
    }

    @Test(arguments: [
        ([0xFF, 0x61], 1), ([0x80, 0x61], 1), ([0xC3, 0x61], 1), ([0xE7, 0x8E, 0x61], 1), ([0xC0, 0xAF, 0x61], 2),
        ([0xED, 0xA0, 0x80, 0x61], 1), ([0xF5, 0x61], 1),
    ])
    func badBytesBecomeReplacementsAndNothingStalls(bytes: [UInt8], replacements: Int) {
        var decoder = InputDecoder()
        let expected = Array(repeating: Key.character("\u{FFFD}"), count: replacements) + [.character("a")]
        #expect(decoder.decode(bytes, at: Self.start) == expected.map { .key($0) })
    }

    @Test func halfACharacterIsGivenUp() {
        var decoder = InputDecoder()
        #expect(decoder.decode([0xE7, 0x8E], at: Self.start) == [])
        #expect(decoder.expire(at: Self.start + .milliseconds(100)) == [.key(.character("\u{FFFD}"))])
    }
}
