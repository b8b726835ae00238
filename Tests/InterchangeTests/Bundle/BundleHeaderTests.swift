import CareModel
import Interchange
import Testing

struct BundleHeaderTests {
    @Test(
        "reads columns in any order, in any case, with blanks around them, and without the optional ones",
        arguments: [
            "date,reason\n2026-11-26,holiday\n", "reason,date\nholiday,2026-11-26\n",
            " Reason ;\"DATE\"\nholiday;2026-11-26\n", "\u{FEFF}date\treason\r\n2026-11-26\tholiday\r\n",
            "reason,shoe size,date,\nholiday,43,2026-11-26,x\n",
        ]
    )
    func anyOrder(text: String) throws {
        let records = try read(.closures, text).records()
        #expect(records == [.closure(Closure(day: try day("2026-11-26"), reason: "holiday"))])
    }

    @Test("does without optional columns")
    func optionalColumns() throws {
        let records = try read(.closures, "date\n2026-11-26\n").records()
        #expect(records == [.closure(Closure(day: try day("2026-11-26")))])
    }

    @Test("names unknown columns, also those without a name")
    func unknownColumns() throws {
        let report = try read(.closures, "date,Shoe size,,reasons,Shoe size\n2026-11-26,,,,\n").report
        #expect(report.unknownColumns == ["Shoe size", "column 3, without a name", "reasons", "Shoe size"])
        #expect(report.rows == 1)
    }

    @Test(
        "says what is wrong with a header row, once, and reads no row under it",
        arguments: [
            ("", ["closures.csv:1: the file is empty; write a header row with date,reason"]),
            ("\n\n", ["closures.csv:1: the file is empty; write a header row with date,reason"]),
            ("reason\nx\n", ["closures.csv:1: date: the column is missing; add it to the header row"]),
            (
                "\ndate,reason,DATE\n2026-11-26,,\n",
                ["closures.csv:2: date: more than one column has this name; keep one of them"]
            ),
            (
                "2026-11-26,holiday\n2026-12-25,x\n",
                ["closures.csv:1: the first row names none of the columns; write a header row with date,reason"]
            ),
            (
                "date,\"reason\n2026-11-26,x\n",
                [
                    "closures.csv:1: a quote begins here and never ends; close it, or double it if it belongs to the "
                        + "text"
                ]
            ),
            (
                "date,reason\"\n",
                [
                    "closures.csv:1: a quote stands inside a cell that doesn't begin with one; put the whole cell in "
                        + "quotes and "
                        + "double the inner ones"
                ]
            ),
        ]
    )
    func problems(text: String, problems: [String]) throws {
        let reading = try read(.closures, text)
        #expect(reading.problems == problems)
        #expect(reading.rows.count == 1)
        #expect(reading.report.rows == 0)
        #expect(reading.report.refusedRows == 1)
    }

    @Test("names every missing and every repeated column of one header row")
    func severalProblems() throws {
        let reading = try read(.leaves, "from,to,from,to,other,other\n")
        #expect(
            reading.problems == [
                "leaves.csv:1: from: more than one column has this name; keep one of them",
                "leaves.csv:1: to: more than one column has this name; keep one of them",
                "leaves.csv:1: client_id: the column is missing; add it to the header row",
                "leaves.csv:1: reason: the column is missing; add it to the header row",
            ]
        )
    }

    @Test("names the line and the column of what isn't text")
    func encodings() throws {
        let start = Array("date,other,reason\n2026-11-26,x,\"a\nb".utf8)
        #expect(
            try read(.closures, bytes: start + [0xE9, 34, 10]).problems == [
                "closures.csv:3: reason: the bytes are not UTF-8; save the file as CSV UTF-8"
            ]
        )
        #expect(
            try read(.closures, bytes: start + [0, 34, 10]).problems == [
                "closures.csv:3: reason: a NUL byte stands in the text; remove it, or save the file as CSV UTF-8"
            ]
        )
        #expect(
            try read(.closures, bytes: [0xFF, 0xFE, 100, 0, 97, 0]).problems == [
                "closures.csv:1: the file is in UTF-16; save it as CSV UTF-8"
            ]
        )
    }

    @Test("refuses a cell over 1 MiB and takes one of 1 MiB")
    func longCells() throws {
        let mebibyte = String(repeating: "x", count: 1 << 20)
        let reading = try read(.closures, "date,reason\n2026-11-25,\(mebibyte)\n2026-11-26,\"\(mebibyte)x\"\n")
        #expect(
            reading.problems == [
                "closures.csv:3: reason: a cell is longer than 1 MiB; shorten it, or look for a quote that isn't closed"
            ]
        )
        #expect(reading.rows.count == 2)
    }
}
