import TerminalUI
import Testing

@Suite struct TextFieldTests {
    private func typing(_ keys: [Key], into text: String = "") -> TextField {
        var field = TextField(text)
        for key in keys { _ = field.handle(key) }
        return field
    }

    private let name = "Brandt, Luis"

    @Test(arguments: [
        ([Key.character("x")], "Brandt, Luisx", 13),
        ([.control("a"), .character("x")], "xBrandt, Luis", 1),
        ([.home, .delete], "randt, Luis", 0),
        ([.home, .control("d"), .control("d")], "andt, Luis", 0),
        ([.left, .left, .backspace], "Brandt, Lis", 9),
        ([.control("b"), .control("k")], "Brandt, Lui", 11),
        ([.control("w")], "Brandt, ", 8),
        ([.control("w"), .control("w")], "", 0),
        ([.alt("b"), .control("u")], "Luis", 0),
        ([.control("a"), .alt("d")], ", Luis", 0),
        ([.control("a"), .alt("f"), .character("!")], "Brandt!, Luis", 7),
        ([.controlLeft, .controlLeft, .character("*")], "*Brandt, Luis", 1),
        ([.home, .controlRight, .controlRight, .character("*")], "Brandt, Luis*", 13),
        ([.control("w"), .home, .control("y")], "LuisBrandt, ", 4),
        ([.control("u"), .control("y"), .control("y")], "Brandt, LuisBrandt, Luis", 24),
        ([.home, .control("f"), .right, .control("k"), .control("e"), .control("y")], "Brandt, Luis", 12),
        ([.end, .right, .delete], "Brandt, Luis", 12),
        ([.home, .left, .backspace], "Brandt, Luis", 0),
    ])
    func editingKeys(keys: [Key], text: String, cursor: Int) {
        let field = typing(keys, into: name)
        #expect(field.text == text)
        #expect(field.cursor == cursor)
    }

    @Test func charactersAreWhatAPersonSees() {
        var field = TextField("👩‍👩‍👧e\u{301}李")
        #expect(field.cursor == 3)
        _ = field.handle(.left)
        _ = field.handle(.backspace)
        #expect(field.text == "👩‍👩‍👧李")
        _ = field.handle(.backspace)
        #expect(field.text == "李")
        field = typing([.character("e"), .character("\u{301}"), .character("x"), .left, .left, .delete])
        #expect(field.text == "x")
    }

    @Test func otherKeysAreLeftToTheOwner() {
        var field = TextField("a")
        for key: Key in [.enter, .tab, .backTab, .escape, .up, .down, .function(1), .control("s"), .pageUp] {
            #expect(field.handle(key) == .ignored)
        }
        #expect(field.handle(.home) == .handled)
        #expect(field.handle(.backspace) == .handled)
        #expect(field.handle(.character("b")) == .changed)
    }

    @Test func aPasteIsOneLineOfText() {
        var field = TextField("ab")
        _ = field.handle(.left)
        #expect(field.paste("one\ntwo\r\n\tthree\u{1B}[31m\u{07}") == .changed)
        #expect(field.text == "aone two  three[31mb")
        #expect(field.paste("\u{1B}") == .handled)
    }

    @Test func theLongestTextIsKept() {
        var field = TextField("", maximumLength: 5)
        _ = field.paste("abcdefgh")
        #expect(field.text == "abcde")
        _ = field.handle(.home)
        #expect(field.handle(.character("x")) == .handled)
        #expect(field.text == "abcde")
        // A mark makes no new character.
        _ = field.handle(.end)
        #expect(field.handle(.character("\u{301}")) == .changed)
        #expect(field.text == "abcde\u{301}")
    }

    @Test func fieldsOnTheScreen() throws {
        let long = "The quick brown fox jumps over the lazy dog, then sleeps until evening comes."
        try expectPicture("TextField") { canvas in
            let fields: [(TextField, Bool)] = [
                (TextField(placeholder: "name or number"), false), (TextField(placeholder: "name or number"), true),
                (TextField("García"), false), (TextField(long), false), (typing([.home], into: long), false),
                (typing(Array(repeating: .left, count: 20), into: long), true),
                (TextField("1234", isSecret: true), false),
                (TextField("李雷王李雷王李雷王李雷王李雷王李雷王李雷王李雷王"), false),
            ]
            for (y, field) in fields.enumerated() {
                canvas.put("[", x: 2, y: y)
                canvas.put("]", x: 33, y: y)
                canvas.within(Rect(x: 3, y: y, width: 30, height: 1)) { field.0.draw(on: &$0, isFocused: field.1) }
            }
        }
    }

    @Test func theCursorIsAlwaysInTheField() {
        var field = TextField(String(repeating: "李a", count: 40))
        for _ in 0..<81 {
            for width in 2...30 {
                var canvas = Canvas(size: Size(width: width, height: 1))
                field.draw(on: &canvas)
                #expect(canvas.cursor != nil, "width \(width), cursor \(field.cursor)")
            }
            _ = field.handle(.left)
        }
    }
}
