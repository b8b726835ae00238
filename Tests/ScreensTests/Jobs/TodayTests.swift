import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// What Today shows of a full day.
struct TodayTests {
    /// The twelve with a test each, two of them called the same.
    private static var clinic: Clinic {
        var clinic = Clinic.ofTwelve
        clinic.admit("Kim", "Given", number: 13)
        clinic.records += (1...13).map { number in
            .test(
                DrugTest(
                    id: DrugTest.ID("t\(number)"),
                    client: Clinic.client(number),
                    selectedOn: "2026-11-20",
                    reason: .random
                )
            )
        }
        return clinic
    }

    @Test("A panel that is too low says how many rows are left out, and the cursor reaches each of them")
    func cutPanel() throws {
        var work = try Workplace(Self.clinic)
        #expect(work.shows("10 more"))
        try work.press("Tab Tab Tab")
        var seen: Set<String> = []
        for _ in 1...13 {
            let here = try #require(work.lines.first { $0.contains("│►") })
            seen.insert(String(here.drop { $0 != "►" }))
            try work.press("Down")
        }
        #expect(seen.count == 13)
        #expect(work.shows("10 above"))
        try work.press("Up Up Up")
        #expect(work.shows("9 above, 1 more"))
        try work.press("Home")
        #expect(work.shows("10 more"))
    }

    @Test("Two who are called the same are told apart by their numbers, in a wide window everybody is")
    func namesakes() throws {
        var work = try Workplace(Self.clinic)
        try work.press("Tab Tab Tab End Up Up Up Up Up")
        let kims = work.lines.filter { $0.contains("Kim, Given") }
        #expect(kims.count == 2)
        #expect(kims.contains { $0.contains("c9") })
        #expect(kims.contains { $0.contains("c13") })
        #expect(!work.shows("c10"))
        work.send(.resize(Size(width: 120, height: 40)))
        #expect(work.shows("López, Given c10"))
    }

    @Test("Days with hundreds of sessions are told in percent, so that the columns of the week stay apart")
    func fullWeek() throws {
        var clinic = Clinic.ofTwelve
        for number in 1...100 {
            let id = Session.ID("y\(number)")
            var session = Session(id: id, service: .group, startsAt: "2026-11-19T11:00", endsAt: "2026-11-19T12:00")
            session.group = "g1"
            session.counselor = Clinic.counselor
            session.held = .yes
            clinic.records.append(.session(session))
        }
        let work = try Workplace(clinic)
        #expect(work.shows("taken  100% 100% 100% 0%   0%"))
        #expect(work.shows("signed 0%   0%   0%   0%   0%"))
        #expect(try Workplace(.ofTwelve).shows("taken  1/1  1/1  1/1  1/1  0/1"))
    }

    @Test("Sheets of the last days that only want a signature are counted, and Enter goes to the first such day")
    func sheetsToSign() throws {
        var work = try Workplace(.ofTwelve)
        // What was imported was taken elsewhere.
        #expect(work.shows("no sheets to sign"))
        #expect(work.shows("no sheets not complete"))
        let member = try #require(try work.caseFile.staff().first { $0.id == Clinic.counselor })
        let counselor = Actor(account: "test", staff: member)
        for session in ["x1", "x2", "x3"] as [Session.ID] {
            try work.caseFile.perform(.clearMark(ClearMark(session: session, client: Clinic.client(1))), by: counselor)
            let mark = MarkAttendance.Mark(client: Clinic.client(1), status: .present)
            try work.caseFile.perform(.markAttendance(MarkAttendance(session: session, marks: [mark])), by: counselor)
        }
        try work.press("g h")
        #expect(work.shows("3 sheets to sign"))
        try work.caseFile.perform(.signSheet(SignSheet(session: "x1")), by: counselor)
        try work.press("g h Tab Down Down Down Down")
        #expect(work.shows("2 sheets to sign"))
        try work.press("Enter")
        #expect(work.title.contains("Sessions"))
        #expect(work.shows("17 Nov"))
    }
}
