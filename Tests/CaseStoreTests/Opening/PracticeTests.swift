import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// Practice data and real records never come into one file.
struct PracticeTests {
    @Test("marks a practice file for good")
    func mark() throws {
        let folder = try ScratchFolder()
        let clock = MovableClock()
        let file = try CaseFile.open(at: folder.file, creation: .ifMissing, clock: clock.clock)
        #expect(try !file.isPractice())
        #expect(try file.practiceDay() == nil)
        try file.fillWithPractice(Quiet.records)
        #expect(try file.isPractice())
        #expect(try file.practiceDay() == .today)
        try file.perform(.saveProgramme(SaveProgramme(Programme(name: "Other", timeZone: "UTC"))), by: .chen)
        _ = try file.undo(by: .chen)
        clock.move(to: .today + 30)
        let again = try CaseFile.open(at: folder.file, creation: .never, clock: clock.clock)
        #expect(try again.isPractice())
        #expect(try again.practiceDay() == .today)
    }

    @Test("keeps practice data out of a file of real records")
    func practiceIntoReal() throws {
        let file = try CaseFile.quiet()
        let rows = try file.allRows()
        #expect(throws: CaseFileError.self) { try file.fillWithPractice(Quiet.records) }
        #expect(try file.allRows() == rows)
        #expect(try !file.isPractice())
    }

    @Test("keeps practice data out of a file in which a real programme is being set up")
    func practiceIntoSetUp() throws {
        let file = try CaseFile.inMemory(clock: MovableClock().clock)
        try file.perform(.saveProgramme(SaveProgramme(Programme(name: "Riverside", timeZone: "UTC"))), by: .chen)
        #expect(throws: CaseFileError.self) { try file.fillWithPractice([]) }
        #expect(try !file.isPractice())
    }

    @Test("keeps real records out of a practice file")
    func realIntoPractice() throws {
        let file = try CaseFile.inMemory(clock: MovableClock().clock)
        try file.fillWithPractice(Quiet.records)
        let rows = try file.allRows()
        #expect(throws: CaseFileError.self) { try file.take([.closure(Closure(day: "2026-12-25"))]) }
        #expect(try file.allRows() == rows)
    }
}
