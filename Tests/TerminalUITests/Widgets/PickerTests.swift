import TerminalUI
import Testing

@Suite struct PickerTests {
    private let commands = [
        PickerEntry(
            id: "undo",
            title: "Undo",
            detail: "Takes back the last act, also after leaving the screen.",
            keyText: "u"
        ),
        PickerEntry(id: "redo", title: "Redo", detail: "Does it again.", keyText: "U"),
        PickerEntry(id: "review", title: "Set review date", detail: "For all marked clients.", keyText: "b r"),
        PickerEntry(id: "reports", title: "Reports", detail: "Weekly caseload, hours, tests.", keyText: "7"),
        PickerEntry(id: "garcia", title: "García, José", detail: "1026, Level 2.1"),
    ]

    private func typing(_ text: String) -> Picker<String> {
        var picker = Picker(commands, prompt: ":")
        for character in text { _ = picker.handle(.character(character)) }
        return picker
    }

    @Test(arguments: [
        ("", ["undo", "redo", "review", "reports", "garcia"]),
        ("re", ["redo", "reports", "review", "garcia"]),
        ("garcia", ["garcia"]),
        ("jg", []),
        ("srd", ["review"]),
        ("zzz", []),
    ])
    func typingFindsTheBestFirst(text: String, ids: [String]) {
        #expect(typing(text).found.map(\.id) == ids)
    }

    @Test func keysPickAndCancel() {
        var picker = typing("re")
        #expect(picker.handle(.down) == .handled)
        #expect(picker.handle(.enter) == .picked("reports"))
        #expect(picker.handle(.character("p")) == .handled)
        #expect(picker.selected?.id == "reports")
        #expect(picker.handle(.escape) == .cancelled)
        #expect(picker.handle(.tab) == .ignored)
    }

    @Test func nothingFoundPicksNothing() {
        var picker = typing("zzz")
        #expect(picker.handle(.enter) == .handled)
        #expect(picker.selected == nil)
        for _ in 0..<3 { _ = picker.handle(.backspace) }
        #expect(picker.selected?.id == "undo")
    }

    @Test func aPasteIsSearchedFor() {
        var picker = typing("")
        picker.paste("GARCÍA\n")
        #expect(picker.selected?.id == "garcia")
    }

    @Test func itOpensOnTheCurrentChoice() {
        #expect(Picker(commands, selecting: "reports").selected?.id == "reports")
        #expect(Picker(commands, selecting: "gone").selected?.id == "undo")
    }

    @Test func theHardwareCursorFollowsTheHand() {
        var picker = typing("re")
        var canvas = Canvas(size: Size(width: 60, height: 8))
        picker.draw(on: &canvas)
        #expect(canvas.cursor == Point(x: 4, y: 0))
        _ = picker.handle(.down)
        canvas = Canvas(size: Size(width: 60, height: 8))
        picker.draw(on: &canvas)
        #expect(canvas.cursor == Point(x: 2, y: 3))
    }

    @Test func thePaletteAndAPlainList() throws {
        try expectPicture("Picker") { canvas in
            let (top, rest) = canvas.bounds.rows(at: 9)
            canvas.within(top) { typing("r").draw(on: &$0) }
            canvas.within(rest.columns(at: 30).left.rows(at: 4).top) { canvas in
                Picker(people.enumerated().map { PickerEntry(id: $0.offset, title: $0.element) }, selecting: 6)
                    .draw(on: &canvas)
            }
            canvas.within(rest.columns(at: 40).right.rows(at: 4).top) { typing("zzz").draw(on: &$0) }
        }
    }
}
