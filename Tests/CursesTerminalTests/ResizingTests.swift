import TerminalTesting
import TerminalUI
import Testing

@Suite struct ResizingTests {
    @Test func everythingIsDrawnAnew() throws {
        let demo = try startDemo()
        demo.send(.down)
        try demo.wait(for: "row 2 of")
        demo.resize(to: Size(width: 120, height: 40))
        try demo.wait(for: "120x40")
        demo.settle()
        #expect(demo.screen.line(39).contains("Quit"))
        #expect(demo.screen.line(38).contains("row 2 of"))
        #expect(demo.screen.line(4).hasPrefix("► Fong, Tia"))
        demo.resize(to: Size(width: 60, height: 12))
        try demo.wait(for: "60x12")
        demo.settle()
        #expect(demo.screen.line(11).contains("Quit"))
        #expect(demo.screen.unknownSequences == [])
    }

    @Test func aStormOfSizesEndsWithTheRightPicture() throws {
        let demo = try startDemo()
        for number in 0..<60 {
            demo.resize(to: Size(width: 1 + number * 37 % 300, height: 1 + number * 13 % 80))
            if number.isMultiple(of: 7) { demo.send(.down) }
        }
        demo.resize(to: Size(width: 100, height: 30))
        try demo.wait(for: "100x30")
        try demo.wait(for: "row 10 of")
        demo.send(.home)
        try demo.wait(for: "row 1 of")
        demo.settle()
        let fresh = try startDemo(size: Size(width: 100, height: 30))
        fresh.settle()
        #expect(demo.screen.text == fresh.screen.text)
        #expect(demo.screen.cursor == fresh.screen.cursor)
    }
}
