import CareModel
import CareTesting
import PracticeProgramme
import Testing

@Suite("Today in the practice programme")
struct TodayTests {
    @Test("the counselor has three groups spread over the day and an individual session", arguments: Todays.all)
    func sessions(today: Day) throws {
        let story = TestStory.told(today)
        let sessions = story.records.sessions.filter { $0.day == today && $0.counselor == PracticeStory.counselor }
        let groups = sessions.filter { $0.service != .individual }.sorted { $0.startsAt < $1.startsAt }
        try #require(groups.count >= 3)
        #expect(groups[0].startsAt.time.hour < 12)
        #expect(groups[groups.count - 1].startsAt.time.hour >= 16)
        #expect(sessions.contains { $0.service == .individual })
        #expect(sessions.allSatisfy { $0.held == .planned })
    }

    @Test("the first group has exactly twelve people, none of them on leave", arguments: Todays.all)
    func twelve(today: Day) throws {
        let story = TestStory.told(today)
        let sessions = story.records.sessions.filter { $0.day == today && $0.counselor == PracticeStory.counselor }
        let first = try #require(sessions.min { $0.startsAt < $1.startsAt })
        let members = story.records.memberships.filter { $0.group == first.group && $0.covers(today) }.map(\.client)
        let away = Set(story.records.leaves.filter { $0.covers(today) }.map(\.client))
        #expect(Set(members).count == 12)
        #expect(away.isDisjoint(with: members))
    }

    @Test("five of the counselor's clients are drawn, two of them collected and read", arguments: Todays.all)
    func draw(today: Day) {
        let story = TestStory.told(today)
        let tests = story.records.tests.filter { $0.selectedOn == today }
        let read = Set(story.records.results.map(\.test))
        let caseload = Set(story.caseload.map(\.id))
        #expect(tests.count == 5)
        #expect(tests.allSatisfy { caseload.contains($0.client) })
        #expect(tests.count { $0.outcome == .pending && !read.contains($0.id) } == 3)
        #expect(tests.count { $0.outcome == .collected && read.contains($0.id) } == 2)
    }
}
