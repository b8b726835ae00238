import TerminalUI
import Testing

@Suite struct HelpOverlayTests {
    private let size = Size(width: 80, height: 22)

    private let table = KeyTable<String>([
        KeyBinding(
            .character("P"),
            do: "all",
            label: "All present",
            help: "Everyone not marked is present.",
            heading: "Mark"
        ),
        KeyBinding(.character("p"), do: "present", label: "Present", help: "Present.", heading: "Mark"),
        KeyBinding(.character("l"), do: "late", label: "Late", help: "Late: now, or asks minutes.", heading: "Mark"),
        KeyBinding(.character("n"), do: "no", label: "No-show", help: "No-show.", heading: "Mark"),
        KeyBinding(
            .character("0"),
            do: "row",
            label: "Row",
            help: "Jump to that row.",
            heading: "Mark",
            sharing: ("0-9", "Row")
        ),
        KeyBinding(.character("S"), do: "sign", label: "Sign", help: "Sign sheet and lock it.", heading: "Sheet"),
        KeyBinding(.character("c"), do: "copy", label: "Copy", help: "Copy marks from last session.", heading: "Sheet"),
        KeyBinding(
            .down,
            .character("j"),
            do: "down",
            label: "Down",
            help: "Go to the row below.",
            heading: "Everywhere"
        ),
        KeyBinding(.character("u"), do: "undo", label: "Undo", help: "Undo the last act.", heading: "Everywhere"),
        KeyBinding(.control("l"), do: "redraw", label: "Redraw", help: "Draw the screen again.", heading: "Everywhere"),
        KeyBinding(.function(1), do: "help", label: "Help", help: "Show this help.", heading: "Everywhere"),
    ])

    private func help(_ keys: [Key] = []) -> HelpOverlay {
        var help = HelpOverlay(title: "Attendance sheet", sections: table.helpSections)
        for key in keys { _ = help.handle(key, size: size) }
        return help
    }

    private func typing(_ text: String) -> HelpOverlay { help(text.map { .character($0) }) }

    @Test func theHelpOverAScreen() throws {
        try expectPicture("HelpOverlay") { canvas in
            for y in 0..<canvas.size.height { canvas.put("A sheet, row \(y).", x: 0, y: y, role: .ok) }
            let (top, bottom) = canvas.bounds.rows(at: 13)
            canvas.within(top) { help([.down, .down]).draw(on: &$0) }
            canvas.within(bottom.columns(at: 60).left) { typing("late").draw(on: &$0) }
        }
    }

    @Test func typingAWordFindsIt() {
        #expect(typing("mark").summary == "Help for: Attendance sheet. 11 keys, 2 shown.")
        var help = typing("late")
        #expect(help.handle(.enter, size: size) == .run(.character("l")))
        help = typing("zzz")
        #expect(help.handle(.enter, size: size) == .handled)
    }

    @Test func oneLetterFindsItsKeyFirst() {
        var help = typing("l")
        #expect(help.handle(.enter, size: size) == .run(.character("l")))
        help = typing("S")
        #expect(help.handle(.enter, size: size) == .run(.character("S")))
    }

    @Test func pressingAKeyFindsIt() {
        var help = help([.control("l")])
        #expect(help.summary.hasSuffix("1 shown."))
        #expect(help.handle(.enter, size: size) == .run(.control("l")))
        help = self.help([.control("x")])
        #expect(help.summary.hasSuffix("0 shown."))
        #expect(help.handle(.backspace, size: size) == .handled)
        #expect(help.summary.hasSuffix("11 shown."))
    }

    @Test func keysMoveAndClose() {
        var help = help([.down, .down])
        #expect(help.handle(.enter, size: size) == .run(.character("l")))
        help = self.help([.down, .up, .up])
        #expect(help.handle(.enter, size: size) == .run(.character("P")))
        for key: Key in [.escape, .character("?"), .function(1)] { #expect(help.handle(key, size: size) == .close) }
    }

    @Test func longHelpHasPages() {
        let many = KeyTable<Int>(
            (0..<60).map { number in
                KeyBinding(
                    .function(number),
                    do: number,
                    label: "Key \(number)",
                    help: "Does thing \(number).",
                    heading: "Keys"
                )
            }
        )
        var help = HelpOverlay(title: "Many", sections: many.helpSections)
        let small = Size(width: 60, height: 14)
        for page in 0..<3 {
            var canvas = Canvas(size: small)
            help.draw(on: &canvas)
            #expect(canvas.line(0).contains("page \(page + 1) of 7"))
            _ = help.handle(.pageDown, size: small)
        }
        #expect(help.handle(.enter, size: small) == .run(.function(29)))
        for _ in 0..<9 { _ = help.handle(.pageUp, size: small) }
        #expect(help.handle(.enter, size: small) == .run(.function(0)))
    }

    @Test func everyWindowShowsTheHighlight() {
        for width in [20, 77, 78] {
            for height in [8, 12, 21] {
                for down in 0..<11 {
                    var help = HelpOverlay(title: "Sheet", sections: table.helpSections)
                    for _ in 0..<down { _ = help.handle(.down, size: Size(width: width, height: height)) }
                    var canvas = Canvas(size: Size(width: width, height: height))
                    help.draw(on: &canvas)
                    #expect(canvas.cursor != nil)
                    #expect(canvas.text.contains("►"), "\(width)x\(height), \(down)")
                }
            }
        }
    }
}
