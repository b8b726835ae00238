import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Writing a leave, and giving it its end.
struct LeaveTests {
    private func leaves(_ work: Workplace) throws -> [Leave] {
        try #require(try work.caseFile.chart(of: Clinic.client(1))).timeline.compactMap(\.leave)
    }

    private static var onLeave: Clinic {
        var clinic = Clinic.ofTwelve
        clinic.records.append(.leave(Leave(client: Clinic.client(1), from: "2026-11-20", reason: .hospital)))
        return clinic
    }

    @Test("A new leave says why, which nobody has answered before")
    func reason() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g c Enter v ^S")
        #expect(work.status.contains("Why: This is needed."))
        try work.press("c ^S")
        #expect(try leaves(work) == [Leave(client: Clinic.client(1), from: "2026-11-20", reason: .custody)])
    }

    @Test("Enter on a leave in the chart gives it its end")
    func end() throws {
        var work = try Workplace(Self.onLeave)
        try work.press("g c Enter Enter a Tab Tab")
        work.type("2026-11-22")
        try work.press("^S")
        let leave = Leave(client: Clinic.client(1), from: "2026-11-20", to: "2026-11-22", reason: .approved)
        #expect(try leaves(work) == [leave], "\(work)")
    }

    @Test("The first day of a leave stays, and a second leave from it is sent to the first")
    func firstDay() throws {
        var work = try Workplace(Self.onLeave)
        try work.press("g c Enter Enter Tab")
        work.type("2026-11-19")
        try work.press("^S")
        #expect(work.status.contains("The first day tells leaves apart"))
        try work.press("^R Esc v c ^S")
        #expect(work.status.contains("A leave from this day is on file"))
    }

    @Test("A leave that overlaps one without an end is refused, and one before it is not")
    func overlap() throws {
        let work = try Workplace(Self.onLeave)
        let staff = try #require(try work.caseFile.staff().first { $0.id == Clinic.counselor })
        let counselor = Actor(account: "test", staff: staff)
        func save(_ from: Day, _ to: Day?) throws {
            let leave = Leave(client: Clinic.client(1), from: from, to: to, reason: .approved)
            try work.caseFile.perform(.saveLeave(SaveLeave(leave, basedOn: nil)), by: counselor)
        }
        for (from, to) in [("2026-11-18", nil), ("2026-11-18", "2026-11-20"), ("2026-11-24", "2026-11-25")]
            as [(Day, Day?)]
        {
            #expect(throws: ChangeRefused.self) { try save(from, to) }
        }
        try save("2026-11-18", "2026-11-19")
        try save("2026-11-20", "2026-11-23")
        try save("2026-11-24", nil)
    }
}
