import CareModel
import CareTesting
import CaseStore
import Interchange
import PlanEngine
import PracticeProgramme
import Testing

@Suite("The practice programme in a case file")
struct CaseFileTests {
    private static let caseload = Scope.caseload(PracticeStory.counselor)

    @Test("holds every record, and the work of the counselor", arguments: Todays.two)
    func filled(today: Day) throws {
        let caseFile = try PracticeRecords.inMemory(today)
        #expect(try caseFile.isPractice())
        #expect(try caseFile.practiceDay() == today)
        var records = Set(PracticeStory(today: today).records)
        try caseFile.forEachRecord { records.remove($0) }
        #expect(records.isEmpty)
    }

    @Test("has something for the counselor on Today", arguments: Todays.two)
    func today(today: Day) throws {
        let file = try PracticeRecords.inMemory(today)
        let board = try file.todayBoard(scope: Self.caseload)
        #expect(board.sessions.count { $0.service != .individual } >= 3)
        #expect(board.testsToEnter == 3)
        #expect(board.tests.count == 5)
        #expect(board.flagsToDecide >= 8)
        #expect(board.reviewsDue == 16)
        #expect(try file.weekTally(scope: Self.caseload).sheetsOpen == 1)
    }

    @Test("has signed sheets, and sheets of the last days that are still to sign", arguments: Todays.two)
    func sheets(today: Day) throws {
        let caseFile = try PracticeRecords.inMemory(today)
        let recent = try caseFile.sessions(
            on: today.advanced(by: -6)...today.advanced(by: -1),
            scope: Self.caseload
        )
        let signed = recent.filter { $0.signedBy != nil }
        #expect(signed.count >= 6)
        #expect(signed.allSatisfy { $0.startsAt.day <= today.advanced(by: -3) })
        #expect(recent.filter { $0.startsAt.day > today.advanced(by: -3) }.count { $0.signedBy == nil } >= 6)
    }

    @Test("has clients with flags of every urgency, and clients with none", arguments: Todays.two)
    func clients(today: Day) throws {
        let caseFile = try PracticeRecords.inMemory(today)
        let enrolled = try caseFile.clientLines(caseFile.directory(scope: Self.caseload).matches)
        #expect(enrolled.count == 20)
        #expect(enrolled.count { $0.flags == 0 } >= 8)
        #expect(enrolled.count { $0.flags >= 5 } >= 1)
        let everybody = try caseFile.directory(scope: .programme, includesDischarged: true)
        #expect(try caseFile.clientLines(everybody.matches).count { !$0.isEnrolled } == 10)
        let flags = try caseFile.flags(FlagQuery(counselor: PracticeStory.counselor))
        #expect(Set(flags.map(\.severity)).isSuperset(of: [.critical, .high, .medium, .low]))
        #expect(flags.contains { $0.state == .acknowledged })
    }

    @Test("has a review that has begun, and plans that are due and to sign", arguments: Todays.two)
    func review(today: Day) throws {
        let caseFile = try PracticeRecords.inMemory(today)
        let queue = try caseFile.reviewQueue(weekOf: today, scope: Self.caseload)
        #expect(queue.decided == 4)
        #expect(queue.toDecide == 16)
        #expect(queue.signedOffBy == nil)
        let plans = try caseFile.plans(scope: Self.caseload)
        let due = plans.compactMap(\.reviewDue)
        #expect(due.contains { $0 < today })
        #expect(due.contains { (1...7).contains(today.distance(to: $0)) })
        #expect(Set(plans.map(\.missingSignatures)).count >= 3)
    }

    @Test("can be exported and imported elsewhere", arguments: Todays.two)
    func exported(today: Day) throws {
        let caseFile = try PracticeRecords.inMemory(today)
        let practice = try PracticeFolder(today: today)
        let writer = try BundleWriter(folder: practice.path)
        try caseFile.forEachRecord { try writer.append($0) }
        _ = try writer.finish()
        let reader = try BundleReader(folder: practice.path)
        let copy = try CaseFile.inMemory(clock: caseFile.clock)
        var notes: [String] = []
        try copy.importing(by: Actor(account: "test")) { intake in
            for file in reader.files {
                _ = try reader.read(file) { row in
                    _ = try intake.take(row.record.get())
                    notes += row.notes.map { "\($0)" }
                }
            }
            return []
        }
        #expect(notes.isEmpty)
        var (left, right): ([CareRecord], [CareRecord]) = ([], [])
        try caseFile.forEachRecord { left.append($0) }
        try copy.forEachRecord { right.append($0) }
        #expect(left == right)
    }
}
