import CareModel
import CareTesting
import CaseStore
import PracticeProgramme
import Testing

@Suite("Group notes of the practice programme")
struct NotesTests {
    @Test("are signed but for the last two days', which Today counts", arguments: Todays.two)
    func toSign(today: Day) throws {
        let file = try PracticeRecords.inMemory(today)
        let tally = try file.weekTally(scope: .caseload(PracticeStory.counselor))
        #expect(tally.notesToSign > 0)
        let first = try #require(tally.firstNoteToSign)
        #expect(first >= today - 2)
        let states = try file.sessions(on: (today - 12)...(today - 1)).compactMap {
            try file.groupNote(of: $0.id)
        }.filter(\.isOnFile)
        #expect(states.contains { $0.isSigned })
        #expect(states.contains { !$0.isSigned })
        #expect(states.allSatisfy { $0.isSigned == ($0.line.startsAt.day < today - 2) })
        #expect(try file.noteTemplates().count == 3)
    }

    @Test("say something of those who were there and of nobody else, on any day", arguments: Todays.year)
    func there(today: Day) {
        let records = PracticeStory(today: today).records
        var there: Set<String> = []
        var parts: [GroupNotePart] = []
        var signed: Set<Session.ID> = []
        for record in records {
            switch record {
            case .attendance(let mark) where mark.status.isThere: there.insert("\(mark.session) \(mark.client)")
            case .groupNotePart(let part): parts.append(part)
            case .groupNote(let note) where note.signedBy != nil: signed.insert(note.session)
            default: break
            }
        }
        #expect(parts.allSatisfy { there.contains("\($0.session) \($0.client)") && !$0.text.isEmpty })
        let written = Set(parts.map { "\($0.session) \($0.client)" })
        #expect(written.count == parts.count)
        let missing = there.subtracting(written).filter { key in signed.contains { key.hasPrefix("\($0) ") } }
        #expect(missing.isEmpty)
    }
}
