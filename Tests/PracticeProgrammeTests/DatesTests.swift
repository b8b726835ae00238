import CareModel
import PracticeProgramme
import Testing

@Suite("Dates of the practice programme")
struct DatesTests {
    @Test("lie on or before today, unless they name a day in advance", arguments: Todays.all)
    func pastDates(today: Day) {
        let story = TestStory.told(today)
        var days = story.records.clients.compactMap(\.birthDate) + story.records.episodes.map(\.admittedOn)
        days += story.records.episodes.compactMap(\.dischargedOn) + story.records.episodes.compactMap(\.lastContactOn)
        days += story.records.levels.map(\.from) + story.records.closures.map(\.day) + story.records.leaves.map(\.from)
        days += story.records.plans.flatMap { [$0.clientSignedOn, $0.counselorSignedOn, $0.supervisorSignedOn] }
            .compactMap(\.self)
        days += story.records.planReviews.map(\.reviewedOn) + story.records.contacts.map(\.at.day)
        days += story.records.attendance.compactMap(\.recordedAt?.day) + story.records.medications.map(\.from)
        days += story.records.tests.map(\.selectedOn) + story.records.tests.map(\.day)
        days += story.records.tests.compactMap(\.notifiedAt?.day) + story.records.results.map(\.reportedOn)
        days += story.records.measures.map(\.givenOn) + story.records.ratings.map(\.ratedOn)
        days += story.records.consents.map(\.signedOn) + story.records.safetyPlans.map(\.reviewedOn)
        #expect(days.allSatisfy { $0 <= today })
    }

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
