import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Working through the flags.
struct FlagTests {
    private static var clinic: Clinic {
        var clinic = Clinic.ofTwelve
        for (number, day) in [(3, "2026-11-17"), (9, "2026-11-19")] as [(Int, Day)] {
            var missed = DrugTest(
                id: DrugTest.ID("t\(number)"),
                client: Clinic.client(number),
                selectedOn: day,
                reason: .random
            )
            missed.outcome = .missed
            clinic.records.append(.test(missed))
        }
        return clinic
    }

    @Test("A flag shows its evidence and what would clear it, and takes a decision with a reason")
    func decided() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g f Enter")
        #expect(work.shows("Missed test"))
        #expect(work.shows("Clears when"))
        try work.press("5 6 Enter Enter")
        let flag = try #require(try work.caseFile.flags(FlagQuery(client: Clinic.client(3), states: [])).first)
        #expect(flag.state == .reviewed)
        #expect(flag.decision?.decision == .hold)
        #expect(flag.decision?.holdUntil == "2026-11-27")
    }

    @Test("The brackets walk through the flags of the list")
    func walked() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g f Enter")
        #expect(work.title.contains("Dupré"))
        try work.press("]")
        #expect(work.title.contains("Kim"))
        try work.press("]")
        #expect(work.status.contains("no flag further"))
        try work.press("[")
        #expect(work.title.contains("Dupré"))
    }

    @Test("Seen and decided flags can be taken back by undo")
    func undone() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g f Enter a u 1 1 Enter u y")
        let flag = try #require(try work.caseFile.flags(FlagQuery(client: Clinic.client(3))).first)
        #expect(flag.state == .open)
        #expect(flag.acknowledgedBy == nil)
    }
}
