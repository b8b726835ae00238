import CareModel
import CareTesting
import CaseStore
import PlanEngine
import TerminalUI
import Testing

/// Setting a number in Set up, and agreeing with a client about absences.
struct SettingTests {
    @Test("Enter on a setting sets it from a day on, and the list shows it with its level")
    func set() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("8 4")
        #expect(work.shows("No-shows in a row: a finding from"))
        #expect(work.shows("Not confirmed: one programme acts on 2 in a row"))
        try work.press("Enter")
        work.type("3")
        try work.press("^S")
        #expect(
            work.status.contains("setting No-shows in a row: a finding from: 3 sessions from 20 Nov 2026"),
            "\(work)"
        )
        #expect(try work.caseFile.wholeSetting(.noShowRun, on: "2026-11-20") == 3)
        #expect(try #require(work.lines.first { $0.contains("►") }).contains("20 Nov 2026"))
        try work.press("u y")
        #expect(try work.caseFile.wholeSetting(.noShowRun, on: "2026-11-20") == 2)
    }

    @Test("Services are named in words, and an unknown one is refused at the field")
    func services() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("8 4 End Up Up Up Up")
        #expect(try #require(work.lines.first { $0.contains("►") }).contains("Services that are billed"), "\(work)")
        try work.press("Enter")
        work.type("group, yoga")
        try work.press("^S")
        #expect(work.shows("Write some of group, education"))
        try work.press("^U")
        work.type("group, case management")
        try work.press("^S")
        let value = try work.caseFile.setting(.billingServices, on: "2026-11-20")
        #expect(value == .services([.group, .caseManagement]), "\(work)")
        #expect(work.shows("2 of 9"))
    }

    @Test("A contract is written from the chart, shown there with its count, and changed by the same key")
    func contract() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g c Enter a")
        work.type("2")
        try work.press("Tab")
        work.type("28")
        try work.press("^S")
        let expected = AttendanceContract(client: Clinic.client(1), from: "2026-11-20", limit: 2, days: 28)
        #expect(try work.caseFile.chart(of: Clinic.client(1))?.contracts == [expected], "\(work)")
        #expect(work.shows("0 of 2 absences in 28 days"), "\(work)")
        try work.press("a")
        work.type("3")
        try work.press("^S")
        #expect(try work.caseFile.chart(of: Clinic.client(1))?.contracts.map(\.limit) == [3])
    }
}
