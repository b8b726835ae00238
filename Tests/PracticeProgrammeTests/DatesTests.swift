import CareModel
import CareTesting
import PracticeProgramme
import Testing

@Suite("Dates of the practice programme")
struct DatesTests {
    @Test("plan sessions up to the end of the next week, and not beyond", arguments: Todays.all)
    func plannedSessions(today: Day) {
        let sessions = TestStory.told(today).records.sessions
        let end = Week(containing: today, startingOn: .monday).advanced(by: 1).lastDay
        #expect(sessions.map(\.day).max() == end)
        #expect(sessions.allSatisfy { ($0.held == .planned) == ($0.day >= today) })
        #expect(sessions.allSatisfy { $0.startsAt < $0.endsAt })
    }

    @Test("reach sixteen weeks back", arguments: Todays.some)
    func history(today: Day) {
        let first = TestStory.told(today).records.sessions.map(\.day).min()
        #expect(first == Week(containing: today, startingOn: .monday).advanced(by: -16).firstDay)
    }

    @Test("of what follows come after what went before", arguments: Todays.all)
    func order(today: Day) {
        let story = TestStory.told(today)
        let reported = Dictionary(grouping: story.records.results, by: \.test)
        let early = story.records.tests.filter { test in
            reported[test.id]?.contains { $0.reportedOn < test.day } == true
                || test.collectedAt.map { $0 < test.notifiedAt ?? $0 } == true
        }
        #expect(early.isEmpty)
        #expect(story.records.episodes.allSatisfy { $0.admittedOn <= $0.dischargedOn ?? today })
        #expect(story.records.consents.allSatisfy { $0.expiresOn.map(\.number) ?? .max > $0.signedOn.number })
    }
}
