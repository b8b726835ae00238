import TerminalUI
import Testing

@Suite struct RectTests {
    private let screen = Rect(x: 2, y: 1, width: 20, height: 10)

    @Test func columnsAreSplitFromEitherEdge() {
        #expect(screen.columns(at: 5, gap: 1).left == Rect(x: 2, y: 1, width: 5, height: 10))
        #expect(screen.columns(at: 5, gap: 1).right == Rect(x: 8, y: 1, width: 14, height: 10))
        #expect(screen.columns(at: -5).right == Rect(x: 17, y: 1, width: 5, height: 10))
        #expect(screen.columns(at: 99).right.isEmpty)
        #expect(screen.columns(at: -99).left.isEmpty)
    }

    @Test func rowsAreSplitFromEitherEdge() {
        #expect(screen.rows(at: 1).top == Rect(x: 2, y: 1, width: 20, height: 1))
        #expect(screen.rows(at: 1).bottom == Rect(x: 2, y: 2, width: 20, height: 9))
        #expect(screen.rows(at: -2).bottom == Rect(x: 2, y: 9, width: 20, height: 2))
        #expect(screen.rows(at: 9, gap: 5).bottom.height == 0)
    }

    @Test func insetsAndCentres() {
        #expect(screen.inset(columns: 2, rows: 1) == Rect(x: 4, y: 2, width: 16, height: 8))
        #expect(screen.inset(columns: 20).width == 0)
        #expect(screen.centered(Size(width: 10, height: 4)) == Rect(x: 7, y: 4, width: 10, height: 4))
        #expect(screen.centered(Size(width: 99, height: 99)) == screen)
    }

    @Test func intersections() {
        #expect(screen.intersection(Rect(x: 0, y: 0, width: 4, height: 4)) == Rect(x: 2, y: 1, width: 2, height: 3))
        #expect(screen.intersection(Rect(x: 90, y: 0, width: 4, height: 4)).isEmpty)
        #expect(screen.contains(Point(x: 2, y: 1)))
        #expect(!screen.contains(Point(x: 22, y: 1)))
    }
}
