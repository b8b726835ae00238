import Interchange
import Testing

struct CSVReaderTests {
    @Test(
        "takes rows apart into cells",
        arguments: [
            ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
            ("a,b\n1,\n,2\n", [["a", "b"], ["1", ""], ["", "2"]]),
            ("a,b\n\"1\",\"2\"\n", [["a", "b"], ["1", "2"]]),
            ("a,b\n\"\",\"x\"", [["a", "b"], ["", "x"]]),
            ("a,b\n\"x, y\",2\n", [["a", "b"], ["x, y", "2"]]),
            ("a,b\n\"say \"\"hi\"\"\",2\n", [["a", "b"], ["say \"hi\"", "2"]]),
            ("a,b\n\"\"\"\",\"\"\"\"\"\"\n", [["a", "b"], ["\"", "\"\""]]),
            ("a,b\n\"one\ntwo\",\"three\r\nfour\"\n", [["a", "b"], ["one\ntwo", "three\r\nfour"]]),
            ("a,b\n 1 , 2 \n", [["a", "b"], [" 1 ", " 2 "]]),
            ("a\n1\n2\n", [["a"], ["1"], ["2"]]),
            (
                "a,b\nd\u{E9},\u{738B}\u{1F469}\u{200D}\u{2695}\u{FE0F}\n",
                [["a", "b"], ["d\u{E9}", "\u{738B}\u{1F469}\u{200D}\u{2695}\u{FE0F}"]]
            ),
        ]
    )
    func cells(text: String, rows: [[String]]) throws {
        #expect(try parse(text).map(\.texts) == rows)
    }

    @Test("reads line ends of any kind", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) throws {
        let rows = try parse("a,b\(end)1,\"x\(end)y\"\(end)3,4\(end)")
        #expect(rows.map(\.texts) == [["a", "b"], ["1", "x\(end)y"], ["3", "4"]])
        #expect(rows.map(\.line) == [1, 2, 4])
    }

    @Test("passes over a byte-order mark and nothing else")
    func byteOrderMark() throws {
        #expect(try parse("\u{FEFF}a,b\n1,2\n").map(\.texts) == [["a", "b"], ["1", "2"]])
        #expect(try parse("\u{FEFF}\"a\",b\n1,\u{FEFF}2\n").map(\.texts) == [["a", "b"], ["1", "\u{FEFF}2"]])
    }

    @Test(
        "finds the separator in the header row",
        arguments: [
            ("a;b,c;d\n1;2;3\n", [["a", "b,c", "d"], ["1", "2", "3"]]),
            ("a\tb\n1,5\t2\n", [["a", "b"], ["1,5", "2"]]),
            ("\"a;b;c\",d\n1,2\n", [["a;b;c", "d"], ["1", "2"]]),
            ("a,b\n1;x,2;y\n", [["a", "b"], ["1;x", "2;y"]]),
            ("\n\r\na;b\n1;2\n", [["a", "b"], ["1", "2"]]),
            ("a\n1\n", [["a"], ["1"]]),
            ("\"a\nx\";b\n1;2\n", [["a\nx", "b"], ["1", "2"]]),
        ]
    )
    func separator(text: String, rows: [[String]]) throws {
        #expect(try parse(text).map(\.texts) == rows)
    }

    @Test(
        "passes over rows without content, wherever they are, and counts their lines",
        arguments: [
            ("a,b\n1,2\n\n\n", [1, 2]), ("a,b\n1,2\n,\n,\n", [1, 2]), ("a,b\n1,2\n , \t\n", [1, 2]),
            ("a,b\n\n1,2\n", [1, 3]), ("\n\na,b\n1,2\n", [3, 4]), ("a,b\n1,2\n\"\",\"\"\n3,4\n", [1, 2, 4]),
            ("a,b\r\n1,2\r\n\r\n\r\n3,4\r\n", [1, 2, 5]), ("a,b\n1,2\n  ", [1, 2]),
        ]
    )
    func blankRows(text: String, lines: [Int]) throws {
        let rows = try parse(text)
        #expect(rows.map(\.line) == lines)
        #expect(rows.allSatisfy { $0.fault == nil })
    }

    @Test("has no row in a file without content", arguments: ["", "\n", "\r\n\r\n", "\u{FEFF}", "\u{FEFF}\n", "   \n"])
    func noRows(text: String) throws {
        #expect(try parse(text).isEmpty)
    }

    @Test("reads on after the rest has been skipped only to find the end")
    func skipsTheRest() throws {
        let bytes = Array("a,b\n1,2\n3,4\n".utf8)
        var reader = CSVReader(ChunkedBytes(bytes, chunk: 3), chunk: 16)
        _ = try reader.next()
        try reader.skipRest()
        #expect(try reader.next() == nil)
        #expect(reader.byteCount == bytes.count)
    }

    @Test("reads the same whatever the pieces in which the bytes come", arguments: 1...64)
    func chunks(size: Int) throws {
        let text =
            "\u{FEFF}a;b;c\r\n\"x\r\n\"\"y\"\"\";d\u{E9};\r\n\r\n1;2;3\r4;5\n"
            + "\"a\"b;1;2\n\u{738B};\u{5F20};\u{674E}\n;;\n"
            + "\"long cell over several pieces \u{1F600}, with \"\"quotes\"\" "
            + "and\nlines\";2;3\nx;y\"z;1\n1;2;3;4\n\"open;"
        let bytes = Array(text.utf8) + [0xFF] + Array("\n\n".utf8)
        let whole = try parse(bytes, space: 1 << 12)
        #expect(
            whole.map(\.fault) == [
                nil, nil, nil, .cells(found: 2, expected: 3), .textAfterQuote, nil, nil, .strayQuote,
                .cells(found: 4, expected: 3), .openQuote,
            ]
        )
        #expect(try parse(bytes, chunk: size) == whole)
        #expect(try parse(bytes, chunk: size, space: 1 << 12) == whole)
    }
}
