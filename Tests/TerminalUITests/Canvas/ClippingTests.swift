import TerminalUI
import Testing

@Suite struct ClippingTests {
    @Test func nothingEscapesAWindow() {
        var canvas = Canvas(size: Size(width: 9, height: 5))
        canvas.within(Rect(x: 3, y: 1, width: 3, height: 3)) { canvas in
            for y in -3..<8 { canvas.put("abcdefghijklmnop", x: -5, y: y, cut: .plain) }
            canvas.fill(Rect(x: -9, y: 0, width: 30, height: 1), role: .banner)
            canvas.rule(y: 2, from: -20, to: 20)
            canvas.verticalRule(x: 1, from: -9, to: 9)
        }
        #expect(
            canvas.text == """

                    │
                   f│h
                   ─┼─

                """
        )
        #expect(canvas.cells.count { $0 != .blank } == 9)
    }

    @Test func windowsInWindowsAreClippedToBoth() {
        var canvas = Canvas(size: Size(width: 8, height: 3))
        canvas.within(Rect(x: 1, y: 0, width: 4, height: 2)) { canvas in
            canvas.within(Rect(x: 2, y: 1, width: 50, height: 50)) { canvas in
                #expect(canvas.size == Size(width: 50, height: 50))
                canvas.put("abcdef", x: 0, y: 0)
                canvas.put("hidden", x: 0, y: 1)
            }
        }
        #expect(canvas.text == "\n   ab\n")
    }

    @Test func aWindowMayBeginOutside() {
        var canvas = Canvas(size: Size(width: 4, height: 2))
        canvas.within(Rect(x: -2, y: -1, width: 5, height: 2)) { canvas in
            canvas.put("above", x: 0, y: 0)
            canvas.put("below", x: 0, y: 1)
        }
        #expect(canvas.text == "low\n")
    }

    @Test func coordinatesGoBackAfterAWindowEvenWhenItThrows() {
        struct Stop: Error {}
        var canvas = Canvas(size: Size(width: 6, height: 1))
        #expect(throws: Stop.self) {
            try canvas.within(Rect(x: 3, y: 0, width: 3, height: 1)) { _ in throw Stop() }
        }
        canvas.put("ab", x: 0, y: 0)
        #expect(canvas.text == "ab")
        #expect(canvas.size == Size(width: 6, height: 1))
    }

    @Test func theCursorStaysInTheWindow() {
        var canvas = Canvas(size: Size(width: 10, height: 4))
        #expect(canvas.cursor == nil)
        canvas.within(Rect(x: 2, y: 1, width: 4, height: 2)) { canvas in
            canvas.focus(x: 1, y: 1)
            canvas.focus(x: 4, y: 0)
            canvas.focus(x: 0, y: -1)
        }
        #expect(canvas.cursor == Point(x: 3, y: 2))
    }

    @Test func emptySizesAreHarmless() {
        for size in [Size(width: 0, height: 0), Size(width: -5, height: 3), Size(width: 3, height: 0)] {
            var canvas = Canvas(size: size)
            canvas.put("abc", x: 0, y: 0)
            canvas.box(canvas.bounds, title: "Box")
            canvas.rule(y: 0)
            canvas.focus(x: 0, y: 0)
            #expect(canvas.cells.isEmpty)
            #expect(canvas.cursor == nil)
        }
    }
}
