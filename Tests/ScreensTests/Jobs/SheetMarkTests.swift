import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Marks beyond one key a row: several rows at once, times, how somebody took part, people who weren't expected.
struct SheetMarkTests {
    private static func rows(_ work: Workplace) throws -> [SessionSheet.Row] {
        try work.caseFile.sheet(of: Clinic.session)?.rows ?? []
    }

    private static func statuses(_ work: Workplace) throws -> String {
        try rows(work).map { $0.status.map { String($0.rawValue.prefix(1)) } ?? "." }.joined()
    }

    @Test(
        "Ranges of rows take one mark",
        arguments: [
            ("1 - 4 , 7 n", "nnnn..n....."), ("1 0 - 1 2 n", ".........nnn"), ("4 - 2 n", ".nnn........"),
            ("1 , 3 , 5 n", "n.n.n......."), ("3 , 3 n", "..n........."), ("2 n . .", ".nnn........"),
            ("1 - 2 , 1 1 - 1 2 p", "pp........pp"), ("5 - Down n", ".....n......"),
        ]
    )
    func ranges(keys: String, expected: String) throws {
        var work = try Workplace(.ofTwelve, at: "2026-11-20T09:23")
        try work.press("Enter")
        try work.press(keys)
        #expect(try Self.statuses(work) == expected)
    }

    @Test("One reason and one change serve all rows of a range, and one u takes them back")
    func excusedRange() throws {
        var work = try Workplace(.ofTwelve, at: "2026-11-20T09:23")
        try work.press("Enter 1 - 4 , 7 x")
        work.type("wea")
        try work.press("Enter")
        #expect(try Self.statuses(work) == "eeee..e.....")
        #expect(try Self.rows(work).compactMap(\.reason) == Array(repeating: "weather", count: 5))
        #expect(work.status.contains("5 rows excused"))
        try work.press("u")
        #expect(try Self.statuses(work) == "............")
    }

    @Test("What is typed of a range is shown, and a second - takes the mark of the row away")
    func typing() throws {
        var work = try Workplace(.ofTwelve, at: "2026-11-20T09:23")
        try work.press("Enter P 3 -")
        #expect(work.status.contains("Rows 3-"))
        try work.press("5")
        #expect(work.status.contains("Rows 3-5: press a mark"))
        try work.press("n")
        #expect(try Self.statuses(work) == "ppnnnppppppp")
        try work.press("3 - -")
        #expect(try Self.statuses(work) == "pp.nnppppppp")
    }

    @Test("Tab asks when somebody came and left, and the row is called by what was missed most")
    func times() throws {
        var work = try Workplace(.ofTwelve, at: "2026-11-20T15:00")
        try work.press("Enter p Tab")
        #expect(work.shows("Came at"))
        try work.press("9 2 0 Enter")
        #expect(work.shows("Left at"))
        try work.press("1 0 2 0 Enter")
        let row = try Self.rows(work)[0]
        #expect(row.status == .late)
        #expect(row.minutes == 60)
        #expect(row.arrivedAt == "2026-11-20T09:20")
        #expect(row.leftAt == "2026-11-20T10:20")
        #expect(work.shows("09:20 10:20"))
        try work.press("Tab ^U 9 0 5 Enter ^U 1 0 3 0 Enter")
        let again = try Self.rows(work)[0]
        #expect(again.status == .present, "five minutes are within grace")
        #expect(again.minutes == 85, "but every minute is exact")
    }

    @Test("Somebody who came late and leaves early keeps both times")
    func both() throws {
        var work = try Workplace(.ofTwelve, at: "2026-11-20T15:00")
        try work.press("Enter 2 l 2 0 Enter e 1 0 Enter")
        let row = try Self.rows(work)[1]
        #expect(row.minutes == 60)
        #expect(row.arrivedAt == "2026-11-20T09:20")
        #expect(row.leftAt == "2026-11-20T10:20")
    }

    @Test("t goes round from the room to video, to audio only, and back; only somebody there took part somehow")
    func modes() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter t")
        #expect(work.status.contains("Mark the client present first"))
        try work.press("p t")
        #expect(try Self.rows(work)[0].mode == .video)
        try work.press("t")
        #expect(try Self.rows(work)[0].mode == .audio)
        try work.press("p")
        #expect(try Self.rows(work)[0].mode == .audio, "the same mark again doesn't bring anybody into the room")
        try work.press("t n")
        #expect(try Self.rows(work)[0].mode == nil)
    }

    @Test("A comment outlives the mark, and an empty one takes it away")
    func comment() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter 3 ;")
        work.type("asked for a call")
        try work.press("Enter p n - -")
        #expect(try Self.rows(work)[2].comment == "asked for a call")
        #expect(work.status.contains("asked for a call") || work.shows("\""))
        try work.press("; ^U Enter")
        #expect(try Self.rows(work)[2].comment == nil)
    }

    @Test("A walk-in is added by name; one who missed a session is asked whether this makes up for it")
    func walkIn() throws {
        var clinic = Clinic.ofTwelve
        clinic.admit("Zeller", "Ann", number: 13)
        var work = try Workplace(clinic)
        try work.press("Enter w")
        work.type("zell")
        try work.press("Enter")
        let rows = try Self.rows(work)
        #expect(rows.count == 13)
        #expect(rows.last?.status == .present)
        #expect(work.status.contains("Row 13 added, present"))
        try work.press("w")
        work.type("abb")
        try work.press("Enter")
        #expect(work.status.contains("Row 1 is on the sheet already"))
    }
}
