import TerminalUI
import Testing

@Suite struct ASCIICanvasTests {
    @Test(arguments: [
        ("García, José", "Garcia, Jose"), ("ÅNGSTRÖM", "ANGSTROM"), ("Łukasz Żółć", "Lukasz Zolc"),
        ("Straße", "Strase"),
        ("Nguyễn Thị", "Nguyen Thi"), ("e\u{301}", "e"), ("李", "??"), ("“so” – it’s…", "\"so\" - it's~"), ("Ж", "?"),
        ("a\u{202E}b", "a?b"), ("a\u{1B}b", "a?b"), ("\u{A0}x", " x"),
    ])
    func textIsWrittenInPlainLetters(text: String, picture: String) {
        var canvas = Canvas(size: Size(width: 14, height: 1), glyphs: .ascii)
        canvas.put(text, x: 0, y: 0)
        #expect(canvas.text == picture)
    }

    @Test func noCellHoldsAnythingButASCII() {
        var canvas = Canvas(size: Size(width: 40, height: 4), glyphs: .ascii)
        canvas.put("李雷 é 👩‍👩‍👧 █▒· ► ✓ … a\u{301}\u{302}", x: 0, y: 0)
        canvas.box(Rect(x: 0, y: 1, width: 40, height: 3), title: "Überschrift")
        #expect(canvas.cells.allSatisfy { $0.base < 0x7F && $0.width == 1 && $0.marks == (0, 0, 0, 0) })
    }

    @Test func columnsAreTheSameAsInUnicode() {
        for text in ["García", "李雷", "a\u{200B}b", "👍🏽"] {
            var unicode = Canvas(size: Size(width: 12, height: 1))
            var ascii = Canvas(size: Size(width: 12, height: 1), glyphs: .ascii)
            #expect(unicode.put(text, x: 0, y: 0) == ascii.put(text, x: 0, y: 0))
        }
    }
}
