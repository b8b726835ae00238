import CareModel
import CareTesting
import PlanEngine
import PracticeProgramme
import Synchronization

/// A story's records by kind, and the plan engine's findings in them.
///
/// It puts the records together as a case file does: one record a client who is enrolled, each kind of row in the order
/// that the engine is promised.
struct TestStory: Sendable {
    let today: Day
    let records: SortedRecords
    private let zone: ProgrammeZone

    private init(today: Day) {
        self.today = today
        records = SortedRecords(PracticeStory(today: today).records)
        zone = ProgrammeZone(name: "America/Chicago") ?? .utc
    }

    private static let told = Mutex<[Day: TestStory]>([:])

    /// The story of a day, told once for all tests.
    static func told(_ today: Day) -> TestStory {
        told.withLock { told in
            let story = told[today] ?? TestStory(today: today)
            told[today] = story
            return story
        }
    }

    /// The clients who are enrolled today, by number.
    var enrolled: [Client] {
        let enrolled = Set(records.episodes.filter { $0.isEnrolled(on: today) }.map(\.client))
        return records.clients.filter { enrolled.contains($0.id) }.sorted { $0.id < $1.id }
    }

    /// The clients of the person as whom people learn.
    var caseload: [Client] {
        enrolled.filter { $0.counselor == PracticeStory.counselor }
    }

    /// What the engine finds today, by client.
    var findings: [Client.ID: [Finding]] {
        let book = RuleBook()
        return assembled().mapValues { book.findings(in: $0, on: today) }
    }

    /// A session as the plan engine reads it.
    func slot(_ session: Session) -> SessionSlot {
        SessionSlot(
            id: session.id,
            startsAt: session.startsAt,
            endsAt: session.endsAt,
            scheduled: session.scheduledMinutes(in: zone),
            service: session.service,
            held: session.held
        )
    }
}
