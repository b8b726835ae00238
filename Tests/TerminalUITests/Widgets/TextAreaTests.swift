import TerminalUI
import Testing

@Suite struct TextAreaTests {
    private let size = Size(width: 21, height: 4)
    private let note = "First line.\nThe second line is long and is wrapped twice here.\n\nLast."

    private func typing(_ keys: [Key], into text: String) -> TextArea {
        var area = TextArea(text)
        for key in keys { _ = area.handle(key, size: size) }
        return area
    }

    @Test func linesOnTheScreen() throws {
        try expectPicture("TextArea") { canvas in
            canvas.within(Rect(x: 0, y: 0, width: 21, height: 8)) { TextArea(note).draw(on: &$0) }
            canvas.within(Rect(x: 30, y: 0, width: 21, height: 3)) {
                TextArea(note).draw(on: &$0, isFocused: false)
            }
            canvas.within(Rect(x: 55, y: 0, width: 12, height: 6)) { canvas in
                TextArea("李雷王李雷王 a").draw(on: &canvas, isFocused: false)
            }
        }
    }

    @Test func verticalMovementKeepsItsColumn() {
        var area = typing([.controlHome, .end], into: note)
        #expect(area.cursor == 11)
        let columns = (0..<5).map { _ -> Int in
            _ = area.handle(.down, size: size)
            var canvas = Canvas(size: Size(width: 21, height: 9))
            area.draw(on: &canvas)
            return canvas.cursor?.x ?? -1
        }
        #expect(columns == [11, 11, 11, 0, 5])
    }

    @Test func theFirstAndTheLastLineLetTheOwnerMoveOn() {
        var area = TextArea(note)
        #expect(area.handle(.down, size: size) == .ignored)
        #expect(area.handle(.up, size: size) == .handled)
        _ = area.handle(.controlHome, size: size)
        #expect(area.handle(.up, size: size) == .ignored)
        #expect(area.handle(.tab, size: size) == .ignored)
        #expect(area.handle(.escape, size: size) == .ignored)
    }

    @Test(arguments: [
        ([Key.enter, .character("x")], "ab\ncd\nx"),
        ([.up, .end, .control("k")], "abcd"),
        ([.up, .control("k")], "abcd"),
        ([.home, .backspace], "abcd"),
        ([.control("u")], "ab\n"),
        ([.controlHome, .control("k"), .control("k"), .control("e"), .control("y")], "cd\n"),
    ])
    func linesAreCutAndJoined(keys: [Key], text: String) {
        #expect(typing(keys, into: "ab\ncd").text == text)
    }

    @Test func aPasteKeepsItsLines() {
        var area = TextArea("")
        #expect(area.paste("one\r\ntwo\n\tthree") == .changed)
        #expect(area.text == "one\ntwo\n three")
    }

    @Test func theCursorIsAlwaysInTheWindow() {
        var area = TextArea(note + note)
        for _ in 0..<140 {
            for size in [Size(width: 1, height: 1), Size(width: 4, height: 1), Size(width: 9, height: 3), size] {
                var canvas = Canvas(size: size)
                area.draw(on: &canvas)
                #expect(canvas.cursor != nil, "\(size), cursor \(area.cursor)")
            }
            _ = area.handle(.left, size: size)
        }
    }
}
