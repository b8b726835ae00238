import CareModel
import CareTesting
import PracticeProgramme
import Testing

@Suite("The practice programme")
struct PracticeStoryTests {
    @Test("is the same for the same day, and another for the next")
    func repeats() {
        let (story, again) = (PracticeStory(today: "2026-11-22"), PracticeStory(today: "2026-11-22"))
        #expect(again.records == story.records)
        #expect(again.work == story.work)
        #expect(PracticeStory(today: "2026-11-23").records != story.records)
    }

    @Test("serves 38 clients, half of them the counselor's, and knows 10 who finished", arguments: Todays.some)
    func census(today: Day) {
        let story = TestStory.told(today)
        #expect(story.enrolled.count == 38)
        #expect(story.caseload.count == 20)
        #expect(story.records.clients.count == 48)
        #expect(story.records.clients.allSatisfy { (1000...1060).contains(Int($0.id.text) ?? 0) })
    }

    @Test("is run as a counselor; every role is there")
    func staff() {
        let staff = TestStory.told("2026-11-22").records.staff
        #expect(staff.first { $0.id == PracticeStory.counselor }?.name == "M. Okafor LMSW")
        #expect(staff.first { $0.id == PracticeStory.counselor }?.role == .counselor)
        #expect(Set(staff.map(\.role)) == Set(StaffRole.allCases))
    }

    @Test("tells an age that is right on the day", arguments: Todays.some)
    func ages(today: Day) throws {
        let clients = TestStory.told(today).records.clients
        let brandt = try #require(clients.first { $0.familyName == "Brandt" })
        #expect(try #require(brandt.birthDate).years(until: today) == 38)
        let young = try #require(clients.first { $0.familyName == "Young" })
        #expect(try #require(young.birthDate).years(until: today) == 22)
    }

    @Test("says return to use, and no word of blame")
    func words() {
        let story = TestStory.told("2026-11-22")
        var texts = story.records.contacts.compactMap(\.note) + story.records.planReviews.compactMap(\.rationale)
        texts += story.records.planItems.map(\.text) + story.records.tests.compactMap(\.note)
        texts += story.records.sessions.compactMap(\.topic) + story.records.attendance.compactMap(\.reason)
        let blame = [
            "dirty", "clean", "compliant", "relapsed", "addict", "abuse", "refus", "failed", "junkie", "sober",
        ]
        for text in Set(texts) where text != "Refusal skills" && text != "How addiction works" {
            #expect(!blame.contains { text.lowercased().contains($0) }, "\(text)")
        }
    }
}
