import TerminalUI
import Testing

@Suite struct FrameLinesTests {
    private let hints = [
        KeyHint("Enter", "Open"), KeyHint("/", "Filter"), KeyHint("s", "Sort"), KeyHint("Space", "Mark"),
        KeyHint("b", "Bulk"), KeyHint("a", "Add"), KeyHint("x", "Export"), KeyHint("p", "Print"),
        KeyHint("?", "Help", place: .always), KeyHint("Esc", "Back", place: .always), KeyHint("^L", "", place: .hidden),
    ]

    private func line(width: Int, _ draw: (inout Canvas) -> Void) -> String {
        var canvas = Canvas(size: Size(width: width, height: 1))
        draw(&canvas)
        return canvas.text
    }

    @Test func theFrameOfAScreen() throws {
        try expectPicture("FrameLines") { canvas in
            let lines: [(inout Canvas) -> Void] = [
                {
                    TitleLine(["STEPWISE", "Clients", "Brandt, Luis"], facts: "M. Okafor · Thu 19 Nov 09:15").draw(
                        on: &$0
                    )
                },
                {
                    TitleLine(["STEPWISE", String(repeating: "Long ", count: 30)], facts: "M. Okafor").draw(on: &$0)
                },
                { Tabs(["Overview", "Plan", "Attendance", "Flags (2)"], selected: 1).draw(on: &$0) },
                { ProgressLine("Plan review, week 47", done: 9, total: 16).draw(on: &$0) },
                { ProgressLine("Nothing to do", done: 0, total: 0).draw(on: &$0) },
                { StatusLine("Row 7 no-show. Saved 10:31.", position: "row 3 of 38").draw(on: &$0) },
                { StatusLine("Cannot sign: 2 rows not marked.", role: .danger).draw(on: &$0) },
                { KeyBar(hints).draw(on: &$0) },
            ]
            for (y, draw) in lines.enumerated() {
                canvas.within(Rect(x: 0, y: y, width: canvas.size.width, height: 1), draw)
            }
        }
    }

    @Test(arguments: [
        (200, " Enter Open  / Filter  s Sort  Space Mark  b Bulk  a Add  x Export  ? Help  Esc Back"),
        (60, " Enter Open  / Filter  s Sort  Space Mark  ? Help  Esc Back"), (30, " Enter Open  ? Help  Esc Back"),
        (20, " ? Help  Esc Back"), (10, " ? Help"), (3, ""),
    ])
    func theKeyBarDropsFromTheRightButKeepsTheWayOut(width: Int, picture: String) {
        #expect(line(width: width) { KeyBar(hints).draw(on: &$0) } == picture)
    }

    @Test func theMouseFindsKeysAndTabs() {
        #expect(KeyBar(hints).hint(at: 1, width: 80)?.key == "Enter")
        #expect(KeyBar(hints).hint(at: 11, width: 80) == nil)
        #expect(KeyBar(hints).hint(at: 13, width: 80)?.key == "/")
        let tabs = Tabs(["Overview", "Plan"])
        #expect(tabs.tab(at: 3) == 0)
        #expect(tabs.tab(at: 16) == 1)
        #expect(tabs.tab(at: 60) == nil)
    }

    @Test func theSentenceWinsOverThePosition() {
        let status = StatusLine("Row 7 no-show. Saved.", position: "row 3 of 38")
        #expect(line(width: 40) { status.draw(on: &$0) } == " Row 7 no-show. Saved.      row 3 of 38")
        #expect(line(width: 30) { status.draw(on: &$0) } == " Row 7 no-show. Saved.")
        #expect(line(width: 12) { status.draw(on: &$0) } == " Row 7 no-s…")
    }

    @Test func digitsOpenTabs() {
        var tabs = Tabs(["Overview", "Plan", "Notes"])
        #expect(tabs.handle(.character("3")) == true)
        #expect(tabs.selected == 2)
        for key: Key in [.character("4"), .character("0"), .character("x"), .character("٢"), .enter] {
            #expect(tabs.handle(key) == false)
        }
        tabs.select(99)
        #expect(tabs.selected == 2)
        var none = Tabs([])
        #expect(none.handle(.character("1")) == false)
    }

    @Test func progressStaysBetweenNothingAndAll() {
        #expect(ProgressLine("x", done: 9, total: 4).done == 4)
        #expect(ProgressLine("x", done: -9, total: 4).done == 0)
        #expect(line(width: 12) { ProgressLine("Loading", done: 3, total: 8).draw(on: &$0) } == " Loading  3…")
    }
}
