import Interchange
import Testing

struct CSVFaultTests {
    @Test(
        "names the line and the kind, and goes on with the next row",
        arguments: [
            ("a,b\n1,x\"y\n3,4\n", .strayQuote, 2),
            ("a,b\n1, \"y\"\n3,4\n", .strayQuote, 2),
            ("a,b\n\"x\ny\",z\"\n3,4\n", .strayQuote, 3),
            ("a,b\n\"x\"y,2\n3,4\n", .textAfterQuote, 2),
            ("a,b\n\"x\" ,2\n3,4\n", .textAfterQuote, 2),
            ("a,b\n1\n3,4\n", .cells(found: 1, expected: 2), 2),
            ("a,b\n1,2,3\n3,4\n", .cells(found: 3, expected: 2), 2),
            ("a,b\n1,2,\n3,4\n", .cells(found: 3, expected: 2), 2),
            ("a,b\n1,\0\n3,4\n", .nul, 2),
            ("a,b\n1,\"x\ny\0\"\n3,4\n", .nul, 3),
        ] as [(String, CSVFault.Kind, Int)]
    )
    func fault(text: String, kind: CSVFault.Kind, line: Int) throws {
        let rows = try parse(text)
        #expect(rows.map(\.fault) == [nil, kind, nil])
        #expect(rows[1].faultLine == line)
        #expect(rows[2].texts == ["3", "4"])
    }

    @Test("names the line on which a quote begins that never ends")
    func openQuote() throws {
        let rows = try parse("a,b\n1,2\n\"x\ny\",\"z\n\n\n")
        #expect(rows.map(\.fault) == [nil, nil, .openQuote])
        #expect(rows[2].line == 3)
        #expect(rows[2].faultLine == 4)
    }

    @Test("names that line even when the rest of the file is over the limits", arguments: [1, 9, 500])
    func longOpenQuote(chunk: Int) throws {
        let text = "a,b\n1,2\n3,\n\"x\ny\",\"z" + String(repeating: "\n4,5", count: 100)
        let rows = try parse(Array(text.utf8), chunk: chunk, limits: CSVLimits(cell: 20, row: 50))
        #expect(rows.map(\.fault) == [nil, nil, nil, .openQuote])
        #expect(rows[3].line == 4)
        #expect(rows[3].faultLine == 5)
    }

    @Test(
        "knows bytes that are not UTF-8",
        arguments: [
            [0xE9], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82],
        ] as [[UInt8]]
    )
    func notUTF8(bytes: [UInt8]) throws {
        let rows = try parse(Array("a,b\n1,\"x\r\ny".utf8) + bytes + Array("\"\n3,4\n".utf8))
        #expect(rows.map(\.fault) == [nil, .notUTF8, nil])
        #expect(rows[1].faultLine == 3)
    }

    @Test("knows a file in UTF-16, whichever byte comes first", arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
    func utf16(mark: [UInt8]) throws {
        let bytes = mark + "a,b\n1,2\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(try parse(bytes, chunk: 1) == [ParsedRow(line: 1, fault: .utf16, faultLine: 1)])
    }

    @Test("refuses a cell over the limit, wherever the bytes are cut", arguments: [1, 3, 7, 64, 1000])
    func longCell(chunk: Int) throws {
        let limits = CSVLimits(cell: 20, row: 60)
        let fits = String(repeating: "x", count: 20)
        let text =
            "a,b\n\(fits),1\n\(fits)y,2\n\"\(fits)\",3\n\"\n\(fits)\",4\n5,\(fits)y\"\n6,7,8,\(fits)\(fits)\n8,9\n"
        let rows = try parse(Array(text.utf8), chunk: chunk, limits: limits)
        #expect(
            rows.map(\.fault) == [
                nil, nil, .longCell, nil, .longCell, .longCell, .cells(found: 4, expected: 2), nil,
            ]
        )
        #expect(rows.map(\.line) == [1, 2, 3, 4, 5, 7, 8, 9])
    }

    @Test("refuses a row over the limit, wherever the bytes are cut", arguments: [1, 5, 16, 1000])
    func longRow(chunk: Int) throws {
        let limits = CSVLimits(cell: 20, row: 50)
        let cell = String(repeating: "x", count: 19)
        let text = "a,b,c\n\(cell),\(cell),\(cell)\n1,2,3\n"
        let rows = try parse(Array(text.utf8), chunk: chunk, limits: limits)
        #expect(rows.map(\.fault) == [nil, .longRow, nil])
    }

    @Test("refuses a header row over the limit of a cell")
    func longHeader() throws {
        let text = String(repeating: "a,", count: 40) + "\n1,2\n"
        let rows = try parse(Array(text.utf8), limits: CSVLimits(cell: 20, row: 50))
        #expect(rows.first?.fault == .longRow)
    }

    @Test("says what is wrong and what would be right")
    func sentences() {
        func sentence(_ kind: CSVFault.Kind) -> String { CSVFault(kind, line: 1).sentence }
        #expect(
            sentence(.strayQuote)
                == "a quote stands inside a cell that doesn't begin with one; put the whole cell in quotes and double "
                + "the inner ones"
        )
        #expect(
            sentence(.textAfterQuote)
                == "text follows the quote that ends a cell; double a quote that belongs to the text"
        )
        #expect(
            sentence(.openQuote)
                == "a quote begins here and never ends; close it, or double it if it belongs to the text"
        )
        #expect(sentence(.longCell) == "a cell is longer than 1 MiB; shorten it, or look for a quote that isn't closed")
        #expect(sentence(.longRow) == "the row is too long to be one; look for a quote that isn't closed")
        #expect(sentence(.nul) == "a NUL byte stands in the text; remove it, or save the file as CSV UTF-8")
        #expect(sentence(.notUTF8) == "the bytes are not UTF-8; save the file as CSV UTF-8")
        #expect(sentence(.utf16) == "the file is in UTF-16; save it as CSV UTF-8")
        #expect(
            sentence(.cells(found: 1, expected: 8))
                == "the row has 1 cell and the header row 8; write 8, and put a cell that holds a separator in quotes"
        )
        #expect(
            sentence(.cells(found: 9, expected: 8))
                == "the row has 9 cells and the header row 8; write 8, and put a cell that holds a separator in quotes"
        )
    }
}
