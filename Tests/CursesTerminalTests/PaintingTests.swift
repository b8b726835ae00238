import Foundation
import TerminalTesting
import TerminalUI
import Testing

@Suite struct PaintingTests {
    @Test func theFirstPicture() throws {
        let demo = try startDemo()
        #expect(demo.screen.line(0).hasPrefix(" TOOLKIT › List"))
        #expect(demo.screen.line(3).hasPrefix("► Brandt, Luis"))
        #expect(demo.screen.cell(x: 2, y: 3).style.isReversed)
        #expect(!demo.screen.cell(x: 2, y: 4).style.isReversed)
        #expect(demo.screen.cursor == Point(x: 2, y: 3))
        #expect(demo.screen.isAlternateScreen)
        #expect(demo.screen.isCursorVisible)
        #expect(demo.screen.unknownSequences == [])
        #expect(demo.screen.operatingSystemCommands == [])
    }

    @Test func aStepDownChangesTwoRowsAndTheStatus() throws {
        let demo = try startDemo()
        demo.settle()
        let before = demo.screen
        let bytes = demo.byteCount
        demo.send(.down)
        try demo.wait(for: "row 2 of")
        demo.settle()
        let changed = (0..<24).filter { y in
            (0..<80).contains { demo.screen.cell(x: $0, y: y) != before.cell(x: $0, y: y) }
        }
        #expect(changed == [3, 4, 22])
        #expect(demo.byteCount - bytes < 400)
        #expect(demo.screen.cursor == Point(x: 2, y: 4))
    }

    @Test func nothingIsWrittenWhenNothingChanges() throws {
        let demo = try startDemo()
        demo.settle()
        #expect(demo.settle(milliseconds: 300) == 0)
        // A key that changes nothing writes nothing.
        demo.send(.up)
        demo.send(.left)
        #expect(demo.settle(milliseconds: 100) == 0)
        demo.send(.down)
        try demo.wait(for: "row 2 of")
    }

    @Test func columnsStayAlignedAfterWideNames() throws {
        let demo = try startDemo()
        let columns = (3..<20).map { y in
            demo.screen.column(of: "today", inLine: y) ?? demo.screen.column(of: "! 3 d", inLine: y)
        }
        #expect(Set(columns).count == 1)
        #expect(demo.screen.text.contains("李雷, 王"))
        #expect(demo.screen.text.contains("Zoe\u{308}, Łukasz"))
    }

    @Test func aHundredThousandRowsAreAPageAway() throws {
        let demo = try startDemo()
        demo.send(.end)
        try demo.wait(for: "row 100000 of")
        demo.send(.pageUp)
        try demo.wait(for: "row 99981 of")
        demo.send(.home)
        try demo.wait(for: "row 1 of")
    }

    @Test func redrawMendsADamagedScreen() throws {
        let demo = try startDemo()
        demo.settle()
        let picture = demo.screen.text
        demo.resize(to: Size(width: 80, height: 24))
        let bytes = demo.byteCount
        demo.send(.control("l"))
        try demo.wait(until: "a whole picture") { demo.byteCount - bytes > 1000 }
        demo.settle()
        #expect(demo.screen.text == picture)
    }

    @Test func errorsOfLibrariesStayOffTheScreen() throws {
        let demo = try startDemo()
        demo.settle()
        demo.send("e")
        #expect(demo.settle(milliseconds: 100) == 0)
        demo.send("q")
        #expect(try demo.waitForExit() == .code(0))
    }

    @Test func errorsOfLibrariesCanBeKept() throws {
        let log = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: log) }
        let demo = try startDemo(environment: ["DEMO_LOG": log.path(percentEncoded: false)])
        demo.send("eq")
        #expect(try demo.waitForExit() == .code(0))
        #expect(try String(contentsOf: log, encoding: .utf8) == "a library complains\n")
    }

    @Test func formDialogAndNote() throws {
        let demo = try startDemo()
        demo.send("d")
        try demo.wait(for: "Is this a demo?")
        demo.send("y")
        try demo.wait(for: "Answered yes.")
        demo.send(.function(3))
        try demo.wait(for: "[ Save ]")
        demo.send("Zoë")
        try demo.wait(for: "[Zoë ")
        demo.send(.control("s"))
        try demo.wait(for: "Saved Zoë.")
        demo.send(.escape)
        try demo.wait(for: "Hours")
        demo.send(.function(4))
        try demo.wait(for: "A note.")
        demo.send(" 李")
        try demo.wait(for: "A note. 李")
        #expect(demo.screen.cursor == Point(x: 10, y: 2))
    }
}
