import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Taking attendance of twelve people.
struct AttendanceTests {
    @Test("Twelve people, one late and one no-show, take eight keys while the session runs")
    func runningSession() throws {
        var work = try Workplace(.ofTwelve, at: "2026-11-20T09:23")
        try work.press("Enter P 4 l 7 n S Enter")
        #expect(try Self.marks(work) == Self.expected(late: 70))
        #expect(try work.caseFile.sheet(of: Clinic.session)?.line.signedBy == "M. Okafor")
        #expect(work.shows("10 present, 1 late, 1 no-show"))
    }

    @Test("Once the session is over, l asks for the minutes: ten keys and the digits of the minutes")
    func finishedSession() throws {
        var work = try Workplace(.ofTwelve, at: "2026-11-20T15:00")
        try work.press("Enter P 4 l 2 0 Enter 7 n S Enter")
        #expect(try Self.marks(work) == Self.expected(late: 70))
        #expect(try work.caseFile.sheet(of: Clinic.session)?.line.signedBy == "M. Okafor")
    }

    @Test("Every key's effect is on file before the next key is read")
    func onFileAtOnce() throws {
        var work = try Workplace(.ofTwelve, at: "2026-11-20T09:23")
        try work.press("Enter")
        for (key, marked) in [("p", 1), ("2", 1), ("n", 2), ("P", 12), ("4", 12), ("-", 12), ("-", 11), ("u", 12)] {
            try work.press(key)
            #expect(try Self.marks(work).compactMap(\.?.status).count == marked, "after \(key)")
        }
    }

    @Test("Digits add up to rows of two digits without a timer")
    func twoDigits() throws {
        var work = try Workplace(.ofTwelve, at: "2026-11-20T09:23")
        try work.press("Enter 1 2 n 1 1 l")
        let marks = try Self.marks(work)
        #expect(marks[11]?.status == .noShow)
        #expect(marks[10]?.status == .late)
        try work.press("1 Esc")
        #expect(work.title.contains("Today"))
    }

    @Test("A sheet with rows not marked is not signed, and says how many")
    func unmarked() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter p S")
        #expect(work.status.contains("11 rows are not marked"))
        #expect(try work.caseFile.sheet(of: Clinic.session)?.line.signedBy == nil)
    }

    @Test("Keys typed before the question could be seen do not sign")
    func typedAhead() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter P")
        work.pressBlindly([.character("S"), .enter])
        #expect(try work.caseFile.sheet(of: Clinic.session)?.line.signedBy == nil)
        try work.press("Enter")
        #expect(try work.caseFile.sheet(of: Clinic.session)?.line.signedBy == "M. Okafor")
    }

    @Test("A signed sheet takes no mark until it is opened again with a reason")
    func signed() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter P S Enter n")
        #expect(work.status.contains("The sheet is signed"))
        try work.press("A")
        work.type("came late after all")
        try work.press("Enter 4 n")
        #expect(try Self.marks(work)[3]?.status == .noShow)
    }

    @Test("An excused absence asks for its reason, which a few letters choose")
    func excused() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter 5 x")
        work.type("cou")
        try work.press("Enter")
        let row = try #require(try work.caseFile.sheet(of: Clinic.session)?.rows[4])
        #expect(row.status == .excused)
        #expect(row.reason == "court")
    }

    @Test(
        "Minutes that cannot be are refused with a sentence, and nothing is marked",
        arguments: ["91", "1100", "125", "x", "-5"]
    )
    func impossibleMinutes(answer: String) throws {
        var work = try Workplace(.ofTwelve, at: "2026-11-20T15:00")
        try work.press("Enter 4 l")
        work.type(answer)
        try work.press("Enter")
        #expect(try Self.marks(work)[3] == nil)
        #expect(!work.status.trimmingPrefix(" ").isEmpty)
        try work.press("Esc")
        #expect(work.status.contains("Nothing was marked"))
    }

    @Test("u takes back one mark at a time, across screens; U makes them again")
    func undoAndRedo() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter P 4 n Esc u")
        #expect(try Self.marks(work)[3]?.status == .present)
        try work.press("u")
        #expect(try Self.marks(work).allSatisfy { $0 == nil })
        try work.press("U U")
        #expect(try Self.marks(work)[3]?.status == .noShow)
    }

    @Test("The dot repeats the last mark on the next row")
    func repeated() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter 2 n . .")
        #expect(try Self.marks(work).map(\.?.status).prefix(5) == [nil, .noShow, .noShow, .noShow, nil])
    }

    /// A mark as these tests compare it.
    struct Mark: Equatable {
        let status: AttendanceStatus
        let minutes: Minutes
    }

    private static func marks(_ work: Workplace) throws -> [Mark?] {
        let sheet = try work.caseFile.sheet(of: Clinic.session)
        return (sheet?.rows ?? []).map { row in
            row.status.map { Mark(status: $0, minutes: sheet?.credited(row) ?? 0) }
        }
    }

    private static func expected(late: Minutes) -> [Mark?] {
        var marks = Array(repeating: Mark(status: .present, minutes: 90), count: 12)
        marks[3] = Mark(status: .late, minutes: late)
        marks[6] = Mark(status: .noShow, minutes: 0)
        return marks
    }

    @Test("The question before a sheet is signed names its own keys, and what Enter presses now")
    func signingKeys() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter P S")
        #expect(work.keyBar.contains("Enter Sign"))
        #expect(work.keyBar.contains("Esc Back"))
        for key in ["p l e n x", "Row", "Help"] { #expect(!work.keyBar.contains(key)) }
        try work.press("Tab")
        #expect(work.keyBar.contains("Enter Back"))
        try work.press("Enter")
        #expect(work.keyBar.contains("p l e n x"))
    }

    @Test("The legend of marks stays as long as a row is left for it", arguments: [12, 13, 14, 15, 16, 20])
    func legend(clients: Int) throws {
        var clinic = Clinic.ofTwelve
        for number in 13..<(clients + 1) {
            clinic.admit("Zed\(number)", "Given", number: number)
            clinic.records.append(
                .membership(Membership(group: "g1", client: Clinic.client(number), from: "2026-11-16"))
            )
        }
        var work = try Workplace(clinic)
        try work.press("Enter")
        #expect(work.shows("p Present  l Late"))
        #expect(work.shows("m Make-up") == (clients < 16))
        #expect(work.shows("Numbered columns") == (clients < 14))
        for number in 1...min(16, clients) {
            #expect(work.lines[number + 2].hasPrefix(number < 10 ? " \(number)" : "\(number)"))
        }
        try work.press("x")
        #expect(!work.shows("p Present  l Late"))
    }
}
