import TerminalUI
import Testing

@Suite struct TextMetricsTests {
    private let metrics = TextMetrics.builtin

    @Test(arguments: [
        ("a", 1), ("é", 1), ("李", 2), ("🙂", 2), ("\u{301}", 0), ("\u{20DD}", 0), ("\u{200D}", 0), ("ｱ", 1), ("Ａ", 2),
        ("\u{1161}", 0), ("\u{D7B0}", 0), ("가", 2), ("►", 1), ("█", 1), ("☰", 2), ("\u{1B}", -1), ("\u{378}", -1),
    ])
    func widthOfACodePoint(text: String, width: Int) throws {
        #expect(try metrics.width(#require(text.unicodeScalars.first)) == width)
    }

    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""), ("", 3, ""),
        ("李雷王", 6, "李雷王"), ("李雷王", 5, "李雷…"), ("李雷王", 4, "李…"), ("李雷王", 2, "…"),
        ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("👩‍👩‍👧👩‍👩‍👧", 3, "👩‍👩‍👧…"),
    ])
    func fittingNeverSplitsACharacter(text: String, columns: Int, fitted: String) {
        #expect(metrics.fitting(text, columns: columns) == fitted)
        #expect(metrics.columns(of: metrics.fitting(text, columns: columns)) <= columns)
    }

    @Test(arguments: [
        ("", 10, [""]),
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 8, ["one two", "three"]),
        ("one  two", 4, ["one", "two"]),
        ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
        ("an incomprehensible word", 6, ["an", "incomp", "rehens", "ible", "word"]),
        ("李雷王 李", 4, ["李雷", "王", "李"]),
        ("first\n\nthird\r\nfourth", 20, ["first", "", "third", "fourth"]),
        ("line\n", 10, ["line", ""]),
        ("  indented text", 10, ["  indented", "text"]),
        ("abc", 0, ["a", "b", "c"]),
    ])
    func linesAreBrokenBetweenWords(text: String, columns: Int, lines: [String]) {
        #expect(metrics.wrapped(text, columns: columns) == lines)
    }

    @Test func noWrappedLineIsTooLong() {
        let text =
            "The client came late twice, Fri 06 and Mon 16 (bus 14 was cut); asked to move 李雷's group to Saturday."
        for columns in 2...60 {
            for line in metrics.wrapped(text, columns: columns) { #expect(metrics.columns(of: line) <= columns) }
        }
    }
}
