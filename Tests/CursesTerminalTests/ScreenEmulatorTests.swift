import TerminalTesting
import TerminalUI
import Testing

@Suite struct ScreenEmulatorTests {
    private func screen(_ output: String, width: Int = 10, height: Int = 4) -> ScreenEmulator {
        var screen = ScreenEmulator(size: Size(width: width, height: height))
        screen.feed(output.replacing("^", with: "\u{1B}").utf8)
        return screen
    }

    @Test(arguments: [
        ("abc^[2;3Hx", "abc\n  x\n\n"),  // CUP
        ("abcdef\u{08}\u{08}X\r\nY", "abcdXf\nY\n\n"),
        ("abcdef^[1G^[2Pz", "zdef\n\n\n"),  // DCH
        ("abcdef^[3G^[2@xy", "abxycdef\n\n\n"),  // ICH
        ("abcdef^[2G^[3X", "a   ef\n\n\n"),  // ECH
        ("abcdef^[3G^[K", "ab\n\n\n"), ("abcdef^[3G^[1K", "   def\n\n\n"), ("abcdef^[2K", "\n\n\n"),  // EL
        ("a\r\nb\r\nc^[2;1H^[J", "a\n\n\n"), ("a\r\nb\r\nc^[2;1H^[1J", "\n\nc\n"), ("a\r\nb^[2J", "\n\n\n"),  // ED
        ("a\r\nb\r\nc^[2;1H^[L", "a\n\nb\nc"), ("a\r\nb\r\nc^[1;1H^[M", "b\nc\n\n"),  // IL, DL
        ("a\r\nb\r\nc\r\nd^[S", "b\nc\nd\n"), ("a\r\nb\r\nc^[2T", "\n\na\nb"),  // SU, SD
        ("a\r\nb\r\nc\r\nd^[2;3r^[3;1H\nX", "a\nc\nX\nd"),  // DECSTBM
        ("a\r\nb^[1;1H^M", "\na\nb\n"),  // RI
        ("-^[9b", "----------\n\n\n"), ("x^[3b|", "xxxx|\n\n\n"),  // REP
        ("0123456789ab", "0123456789\nab\n\n"), ("012345678李", "012345678\n李\n\n"),
        ("^[A^[Bab^[2Dx^[2Cy", "\nxb y\n\n"),
        ("\n\n\n\na", "\n\n\na"),
        ("^(Ba^)0b", "ab\n\n\n"),
    ])
    func whatProgramsWriteIsShown(output: String, text: String) {
        let screen = screen(output)
        #expect(screen.text == text)
        #expect(screen.unknownSequences == [])
    }

    @Test func wideCharactersAndMarks() {
        var screen = screen("李e\u{301}x")
        #expect(screen.line(0) == "李e\u{301}x")
        #expect(screen.cell(x: 1, y: 0).text == "")
        #expect(screen.column(of: "x", inLine: 0) == 3)
        screen.feed("\u{1B}[1;2Hy".utf8)
        #expect(screen.line(0) == " ye\u{301}x")
    }

    @Test func stylesAndColours() {
        let screen = screen("^[1;4;7ma^[0mb^[38;5;208mc^[39;31md^[38;2;1;2;3me^[38:2::4:5:6mf^[92;44mg")
        #expect(screen.cell(x: 0, y: 0).style.isBold)
        #expect(screen.cell(x: 0, y: 0).style.isUnderlined)
        #expect(screen.cell(x: 0, y: 0).style.isReversed)
        #expect(screen.cell(x: 1, y: 0).style == ScreenStyle())
        let colors = (2..<7).map { screen.cell(x: $0, y: 0).style.foreground }
        #expect(colors == [.palette(208), .palette(1), .rgb(1, 2, 3), .rgb(4, 5, 6), .palette(10)])
        #expect(screen.cell(x: 6, y: 0).style.background == .palette(4))
    }

    @Test func theAlternateScreenLeavesNoTrace() {
        let screen = screen("shell^[?1049hpicture^[?25l^[?1049l")
        #expect(screen.text == "shell\n\n\n")
        #expect(!screen.isAlternateScreen)
        #expect(!screen.isCursorVisible)
    }

    @Test func whatIsNotUnderstoodIsCollected() {
        let screen = screen("^[5Y^[!p^Zok^]0;title\u{07}^]52;c;aGk=^\\")
        #expect(screen.unknownSequences == ["CSI 5Y", "CSI !p", "ESC Z"])
        #expect(screen.operatingSystemCommands == ["0;title", "52;c;aGk="])
        #expect(screen.line(0) == "ok")
    }

    @Test func bytesMayComeOneByOne() {
        let output = Array("李\u{1B}[2;3H\u{1B}[1mé🙂".utf8)
        var pieces = ScreenEmulator(size: Size(width: 10, height: 4))
        for byte in output { pieces.feed([byte]) }
        var whole = ScreenEmulator(size: Size(width: 10, height: 4))
        whole.feed(output)
        #expect(pieces.text == whole.text)
        #expect(pieces.text == "李\n  é🙂\n\n")
    }
}
