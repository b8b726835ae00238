import CareModel
import PracticeProgramme
import Testing

@Suite("Records of the practice programme")
struct ReferencesTests {
    @Test("have every key once", arguments: Todays.some)
    func keys(today: Day) {
        let story = TestStory.told(today)
        expectOnce(story.records.staff.map(\.id.text), "staff")
        expectOnce(story.records.clients.map(\.id.text), "clients")
        expectOnce(story.records.episodes.map(\.id.text), "episodes")
        expectOnce(story.records.levels.map { "\($0.episode) \($0.from)" }, "levels")
        expectOnce(story.records.plans.map(\.id.text), "plans")
        expectOnce(story.records.planItems.map { "\($0.plan) \($0.item)" }, "plan items")
        expectOnce(story.records.planReviews.map { "\($0.episode) \($0.reviewedOn)" }, "plan reviews")
        expectOnce(story.records.groups.map(\.id.text), "groups")
        expectOnce(story.records.memberships.map { "\($0.group) \($0.client) \($0.from)" }, "memberships")
        expectOnce(story.records.sessions.map(\.id.text), "sessions")
        expectOnce(story.records.attendance.map { "\($0.session) \($0.client)" }, "attendance")
        expectOnce(story.records.leaves.map { "\($0.client) \($0.from)" }, "leaves")
        expectOnce(story.records.contacts.map { "\($0.client) \($0.at) \($0.kind)" }, "contacts")
        expectOnce(story.records.medications.map { "\($0.client) \($0.name) \($0.from)" }, "medications")
        expectOnce(story.records.tests.map(\.id.text), "tests")
        expectOnce(story.records.results.map { "\($0.test) \($0.analyte) \($0.method) \($0.reportedOn)" }, "results")
        expectOnce(story.records.measures.map(\.id.text), "measures")
        expectOnce(story.records.ratings.map { "\($0.client) \($0.ratedOn) \($0.edition)" }, "ratings")
        expectOnce(story.records.consents.map(\.id.text), "consents")
        expectOnce(story.records.safetyPlans.map { "\($0.client) \($0.reviewedOn)" }, "safety plans")
    }

    @Test("refer to records that are there", arguments: Todays.some)
    func references(today: Day) {
        let story = TestStory.told(today)
        let staff = Set(story.records.staff.map(\.id))
        let clients = Set(story.records.clients.map(\.id))
        let episodes = Set(story.records.episodes.map(\.id))
        let plans = Set(story.records.plans.map(\.id))
        let groups = Set(story.records.groups.map(\.id))
        let sessions = Set(story.records.sessions.map(\.id))
        let tests = Set(story.records.tests.map(\.id))
        expectThere(story.records.clients.map(\.counselor), in: staff)
        expectThere(story.records.episodes.map(\.client), in: clients)
        expectThere(story.records.levels.map(\.episode), in: episodes)
        expectThere(story.records.plans.map(\.episode), in: episodes)
        expectThere(story.records.planItems.map(\.plan), in: plans)
        expectThere(story.records.planReviews.map(\.episode), in: episodes)
        expectThere(story.records.planReviews.map(\.signedBy), in: staff)
        expectThere(story.records.groups.map(\.counselor), in: staff)
        expectThere(story.records.memberships.map(\.group), in: groups)
        expectThere(story.records.memberships.map(\.client), in: clients)
        expectThere(story.records.sessions.map(\.group), in: groups)
        expectThere(story.records.sessions.map(\.counselor), in: staff)
        expectThere(story.records.attendance.map(\.session), in: sessions)
        expectThere(story.records.attendance.map(\.client), in: clients)
        expectThere(story.records.attendance.map(\.recordedBy), in: staff)
        expectThere(story.records.attendance.compactMap(\.makesUp), in: sessions)
        expectThere(story.records.leaves.map(\.client), in: clients)
        expectThere(story.records.contacts.map(\.client), in: clients)
        expectThere(story.records.medications.map(\.client), in: clients)
        expectThere(story.records.tests.map(\.client), in: clients)
        expectThere(story.records.tests.compactMap(\.collector), in: staff)
        expectThere(story.records.results.map(\.test), in: tests)
        expectThere(story.records.measures.map(\.client), in: clients)
        expectThere(story.records.ratings.map(\.client), in: clients)
        expectThere(story.records.consents.map(\.client), in: clients)
        expectThere(story.records.safetyPlans.map(\.client), in: clients)
    }

    @Test("put every line of a plan under one that is there")
    func planTree() {
        let items = TestStory.told("2026-11-22").records.planItems
        let lines = Set(items.map { "\($0.plan) \($0.item)" })
        for item in items {
            guard let parent = item.parent else {
                #expect(item.kind == .problem)
                continue
            }
            #expect(lines.contains("\(item.plan) \(parent)"))
        }
    }

    private func expectOnce(
        _ keys: [String],
        _ kind: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let repeated = Dictionary(grouping: keys, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
        #expect(repeated.isEmpty, "\(kind)", sourceLocation: sourceLocation)
    }

    private func expectThere<Subject>(
        _ ids: [RecordID<Subject>?],
        in known: Set<RecordID<Subject>>,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let missing = ids.filter { id in id.map { !known.contains($0) } ?? true }
        #expect(missing.isEmpty, sourceLocation: sourceLocation)
    }
}
