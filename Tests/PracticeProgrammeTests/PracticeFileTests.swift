import CareModel
import CareTesting
import CaseStore
import Testing

@testable import stepwise

@Suite("The file of the practice programme")
struct PracticeFileTests {
    @Test("opens again as it was left, and anew the next day or when asked")
    func again() throws {
        let practice = try PracticeFolder(today: "2026-11-20")
        let actor = try Actor(practisingIn: practice.open(), account: "test")
        _ = try practice.open().undo(by: actor)
        let left = try #require(try practice.open().journalHead()).entry
        #expect(try practice.open().journalHead()?.entry == left)
        #expect(try practice.open(fresh: true).journalHead()?.entry == left - 1)
        let nextDay = try practice.open(on: "2026-11-21")
        #expect(try nextDay.practiceDay() == "2026-11-21")
    }

    @Test("never goes into a file of real records, whatever is in it")
    func real() throws {
        let practice = try PracticeFolder(today: "2026-11-20")
        let real = try CaseFile.open(at: practice.file, creation: .ifMissing, clock: practice.clock)
        let actor = Actor(account: "test")
        try real.importing(by: actor) { intake in
            _ = try intake.take(.staff(StaffMember(id: StaffMember.ID("s1"), name: "A. Staff", role: .counselor)))
            return []
        }
        for fresh in [false, true] {
            #expect(throws: CaseFileError.self) { try practice.open(fresh: fresh) }
        }
        #expect(try real.staff().map(\.name) == ["A. Staff"])
    }
}
