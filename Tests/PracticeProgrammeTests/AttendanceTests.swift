import CareModel
import CareTesting
import PlanEngine
import PracticeProgramme
import Testing

@Suite("Attendance of the practice programme")
struct AttendanceTests {
    @Test("carries minutes where a mark needs them, and a reason where one was excused", arguments: Todays.some)
    func minutes(today: Day) {
        let story = TestStory.told(today)
        let slots = Dictionary(uniqueKeysWithValues: story.records.sessions.map { ($0.id, story.slot($0)) })
        let rows = story.records.attendance
        #expect(rows.allSatisfy { ($0.minutes != nil) == $0.status.needsMinutes })
        for row in rows {
            if let minutes = row.minutes, let slot = slots[row.session] { #expect(minutes < slot.scheduled) }
            if row.status == .excused || row.status == .sentHome { #expect(row.reason?.isEmpty == false) }
            if row.status == .makeup { #expect(row.makesUp != nil) }
        }
    }

    @Test("knows every status that a client can have")
    func statuses() {
        let statuses = Set(TestStory.told("2026-11-22").records.attendance.map(\.status))
        #expect(Set(AttendanceStatus.allCases).subtracting(statuses) == [.programmeCancelled])
    }

    @Test("is marked for everybody on a roster before today, but one forgotten row two days ago", arguments: Todays.all)
    func marked(today: Day) {
        let story = TestStory.told(today)
        let marked = Set(story.records.attendance.map { "\($0.session) \($0.client)" })
        let members = Dictionary(grouping: story.records.memberships, by: \.group)
        var missing: [Session] = []
        var early: [Session] = []
        for session in story.records.sessions {
            guard let group = session.group else { continue }
            for member in members[group] ?? [] where member.covers(session.day) {
                let isMarked = marked.contains("\(session.id) \(member.client)")
                if session.held == .yes, !isMarked { missing.append(session) }
                if session.held != .yes, isMarked { early.append(session) }
            }
        }
        #expect(early.isEmpty)
        #expect(missing.map(\.day) == [today.advanced(by: -2)])
        #expect(missing.first?.counselor == PracticeStory.counselor)
    }

    @Test("never asks a client or a counselor to be in two places", arguments: Todays.some)
    func clashes(today: Day) {
        let story = TestStory.told(today)
        let members = Dictionary(grouping: story.records.memberships, by: \.group)
        var places: [String: [Session]] = [:]
        for session in story.records.sessions {
            if let counselor = session.counselor { places[counselor.text, default: []].append(session) }
            guard let group = session.group else { continue }
            for member in members[group] ?? [] where member.covers(session.day) {
                places[member.client.text, default: []].append(session)
            }
        }
        let clashes = places.flatMap { person, sessions in
            let sorted = sessions.sorted { $0.startsAt < $1.startsAt }
            return zip(sorted, sorted.dropFirst()).filter { $0.endsAt > $1.startsAt }.map {
                "\(person): \($0.id), \($1.id)"
            }
        }
        #expect(clashes.isEmpty)
    }

    @Test("leaves nobody over the sessions of a closed day", arguments: Todays.some)
    func closure(today: Day) throws {
        let story = TestStory.told(today)
        let closures = story.records.closures
        try #require(closures.count == 1)
        let sessions = story.records.sessions.filter { $0.day == closures[0].day }
        #expect(!sessions.isEmpty)
        #expect(sessions.allSatisfy { $0.held == .no })
    }
}
