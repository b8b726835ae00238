import TerminalUI
import Testing

@Suite struct WideCharacterTests {
    @Test func aWideCharacterTakesTwoCells() {
        var canvas = Canvas(size: Size(width: 6, height: 1))
        #expect(canvas.put("李雷x", x: 0, y: 0) == 5)
        #expect(canvas.text == "李雷x")
        #expect(canvas.cells.map(\.width) == [2, 0, 2, 0, 1, 1])
    }

    @Test func halfACharacterAtEitherEdgeIsASpace() {
        var canvas = Canvas(size: Size(width: 7, height: 1))
        canvas.put("-------", x: 0, y: 0)
        canvas.within(Rect(x: 1, y: 0, width: 5, height: 1)) { canvas in
            canvas.put("李李李", x: -1, y: 0, width: 20, cut: .plain)
        }
        #expect(canvas.text == "- 李李-")
        canvas.within(Rect(x: 1, y: 0, width: 4, height: 1)) { canvas in
            canvas.put("x李李", x: 0, y: 0, width: 20, cut: .plain)
        }
        #expect(canvas.text == "-x李  -")
    }

    @Test(arguments: [(0, "a 雷"), (1, " a雷"), (2, "李a"), (3, "李 a")])
    func overwritingHalfClearsTheOtherHalf(x: Int, picture: String) {
        var canvas = Canvas(size: Size(width: 4, height: 1))
        canvas.put("李雷", x: 0, y: 0)
        canvas.put("a", x: x, y: 0)
        #expect(canvas.text == picture)
        #expect(canvas.cells.count { $0.width == 2 } == canvas.cells.count { $0.width == 0 })
    }

    @Test func aWideCharacterBetweenTwoHalvesClearsBoth() {
        var canvas = Canvas(size: Size(width: 4, height: 1))
        canvas.put("李雷", x: 0, y: 0)
        canvas.put("王", x: 1, y: 0)
        #expect(canvas.text == " 王")
    }

    @Test func fillingClearsHalvesAtItsEdges() {
        var canvas = Canvas(size: Size(width: 6, height: 1))
        canvas.put("李雷王", x: 0, y: 0)
        canvas.fill(Rect(x: 1, y: 0, width: 4, height: 1))
        #expect(canvas.text == "")
        #expect(canvas.cells.allSatisfy { $0.width == 1 })
    }

    @Test func marksStayInTheirCell() {
        var canvas = Canvas(size: Size(width: 6, height: 1))
        #expect(canvas.put("e\u{301}x\u{323}\u{301}", x: 0, y: 0) == 2)
        #expect(canvas.text == "e\u{301}x\u{323}\u{301}")
        #expect(canvas.cell(x: 0, y: 0).marks.0 == 0x301)
    }

    @Test func aFifthMarkIsLeftOut() {
        var canvas = Canvas(size: Size(width: 2, height: 1))
        canvas.put("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}b", x: 0, y: 0)
        #expect(canvas.text == "a\u{300}\u{301}\u{302}\u{303}b")
    }

    @Test func aMarkWithNothingBeforeItDoesNotClimbOntoItsNeighbour() {
        var canvas = Canvas(size: Size(width: 4, height: 1))
        canvas.put("ab", x: 0, y: 0)
        canvas.put("\u{301}c", x: 2, y: 0)
        #expect(canvas.cell(x: 1, y: 0).text == "b")
        #expect(canvas.text == "ab \u{301}c")
    }

    @Test(arguments: [
        ("👩‍👩‍👧x", "👩x", 3), ("🇫🇷🇩🇪x", "🇫🇩x", 5), ("👍🏽x", "👍x", 3), ("❤️x", "❤x", 2), ("한국x", "한국x", 5),
        ("\u{1112}\u{1161}\u{11AB}x", "\u{1112}\u{1161}\u{11AB}x", 3), ("क्ष", "क्ष", 2), ("1️⃣", "1⃣", 1),
    ])
    func whatTerminalsDisagreeOnIsDrawnAsItsFirstCodePoint(text: String, picture: String, columns: Int) {
        var canvas = Canvas(size: Size(width: 12, height: 1))
        #expect(canvas.put(text, x: 0, y: 0) == columns)
        #expect(Array(canvas.text.unicodeScalars) == Array(picture.unicodeScalars))
    }
}
