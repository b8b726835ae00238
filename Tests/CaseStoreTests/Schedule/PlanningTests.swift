import CareModel
import CareTesting
import CaseStore
import Testing

/// Sessions of weekly groups, planned ahead.
struct PlanningTests {
    /// The quiet programme with a group on Tuesdays and one on Thursdays that go through one curriculum.
    private static func file(_ change: (inout GroupArrangement) -> Void = { _ in }) throws -> CaseFile {
        let file = try CaseFile.quiet()
        let topics = ["Triggers", "Cravings", "Sleep"]
        try file.perform(.saveCurriculum(SaveCurriculum("Early", topics: topics, basedOn: nil)), by: .reyes)
        for (id, weekday) in [("t1", Weekday.tuesday), ("t2", .thursday)] {
            var group = TreatmentGroup(id: RecordID(id), name: "Early recovery", service: .skills)
            group.weekday = weekday
            group.starts = "18:00"
            group.ends = "19:30"
            group.counselor = Staff.reyes.id
            var arrangement = GroupArrangement(group: group.id)
            arrangement.curriculum = "Early"
            change(&arrangement)
            try file.perform(.saveGroup(SaveGroup(group, arrangement: arrangement, basedOn: nil)), by: .reyes)
            let place = Membership(group: group.id, client: "1001", from: .today)
            try file.perform(.saveMembership(SaveMembership(place, basedOn: nil)), by: .reyes)
        }
        return file
    }

    private static func plan(_ file: CaseFile, from: Day = "2026-11-23", to: Day = "2026-12-06") throws {
        try file.perform(.planSessions(PlanSessions(from: from, to: to)), by: .reyes)
    }

    private static func evenings(_ file: CaseFile) throws -> [SessionLine] {
        try file.sessions(on: "2026-11-20"..."2026-12-31").filter { $0.title == "Early recovery" }
    }

    @Test("adds nothing the second time, and keeps a session that was moved to another day")
    func idempotent() throws {
        let file = try Self.file()
        try Self.plan(file)
        let first = try Self.evenings(file)
        #expect(first.map(\.startsAt.day) == ["2026-11-24", "2026-11-26", "2026-12-01", "2026-12-03"])
        #expect(throws: ChangeRefused.self) { try Self.plan(file) }
        let session = try #require(try file.session(first[0].id))
        var moved = session.record
        (moved.startsAt, moved.endsAt) = ("2026-11-25T18:00", "2026-11-25T19:30")
        try file.perform(.saveSession(SaveSession(moved, basedOn: session.version)), by: .reyes)
        #expect(throws: ChangeRefused.self) { try Self.plan(file) }
        #expect(try Self.evenings(file).count == 4)
    }

    @Test("deals the topics in the order of the sessions, over all groups of the curriculum, and begins again")
    func topics() throws {
        let file = try Self.file()
        try Self.plan(file)
        #expect(try Self.evenings(file).map(\.topic) == ["Triggers", "Cravings", "Sleep", "Triggers"])
    }

    @Test("gives the topic of a session that isn't held to the next one")
    func passedOn() throws {
        let file = try Self.file()
        try Self.plan(file)
        let session = try #require(try file.session(try Self.evenings(file)[1].id))
        var called = session.record
        called.held = .no
        try file.perform(.saveSession(SaveSession(called, basedOn: session.version)), by: .reyes)
        let lines = try Self.evenings(file)
        #expect(lines.filter { $0.held != .no }.map(\.topic) == ["Triggers", "Cravings", "Sleep"])
        _ = try file.undo(by: .reyes)
        #expect(try Self.evenings(file).map(\.topic) == ["Triggers", "Cravings", "Sleep", "Triggers"])
    }

    @Test("leaves a topic that was written by hand where it is")
    func byHand() throws {
        let file = try Self.file()
        try Self.plan(file)
        let session = try #require(try file.session(try Self.evenings(file)[0].id))
        var changed = session.record
        changed.topic = "Holiday plans"
        try file.perform(.saveSession(SaveSession(changed, basedOn: session.version)), by: .reyes)
        #expect(try Self.evenings(file).map(\.topic) == ["Holiday plans", "Triggers", "Cravings", "Sleep"])
    }

    @Test("skips weeks, closed days, days on which the group doesn't meet and those outside its bounds")
    func skipped() throws {
        let file = try Self.file { arrangement in
            arrangement.everyWeeks = 2
            arrangement.from = "2026-11-23"
            arrangement.to = "2026-12-24"
        }
        let exception = GroupException(group: "t2", day: "2026-12-10", reason: "retreat")
        try file.perform(.saveGroupException(SaveGroupException(exception, basedOn: nil)), by: .reyes)
        try file.perform(.saveClosure(SaveClosure(Closure(day: "2026-12-08"), basedOn: nil)), by: .reyes)
        try Self.plan(file, to: "2027-01-15")
        #expect(
            try Self.evenings(file).map(\.startsAt.day) == ["2026-11-24", "2026-11-26", "2026-12-22", "2026-12-24"]
        )
        let left = try file.meetings(from: "2026-12-07", to: "2026-12-13").compactMap { meeting -> String? in
            guard case .left(let reason) = meeting.outcome, meeting.group.text.hasPrefix("t") else { return nil }
            return reason
        }
        #expect(left == ["closed", "retreat"])
    }

    @Test("calls off what nobody can lead, and hands over where somebody stands in or leads along")
    func absence() throws {
        let file = try Self.file { $0.coCounselor = $0.group == "t2" ? Staff.ortiz.id : nil }
        let absence = StaffAbsence(member: Staff.reyes.id, from: "2026-11-23", to: "2026-11-27")
        try file.perform(.saveStaffAbsence(SaveStaffAbsence(absence, basedOn: nil)), by: .chen)
        try Self.plan(file)
        let lines = try Self.evenings(file)
        #expect(lines[0].held == .no)
        #expect(lines[0].notHeld?.hasSuffix("absent") == true)
        #expect(lines[1].counselor == Staff.ortiz.id)
        #expect(lines[2].counselor == Staff.reyes.id)
        #expect(lines.map(\.topic) == [nil, "Triggers", "Cravings", "Sleep"])
    }

    @Test("warns of rooms, leaders, closed days and clients that are taken, and of nothing else")
    func clashes() throws {
        let file = try Self.file()
        try Self.plan(file)
        let shift = ClientConstraint(client: "1002", weekday: .tuesday, starts: "17:00", ends: "18:30", kind: .work)
        try file.perform(.saveConstraint(SaveConstraint(shift, basedOn: nil)), by: .reyes)
        var session = Session(
            id: "new",
            service: .individual,
            startsAt: "2026-11-24T18:15",
            endsAt: "2026-11-24T19:00"
        )
        session.counselor = Staff.reyes.id
        let found = try file.clashes(of: session, clients: ["1001", "1002"])
        #expect(found.count == 3)
        #expect(found.first == .leader(Staff.reyes.name, leads: "Early recovery 18:00"))
        session.startsAt = "2026-11-24T19:30"
        session.endsAt = "2026-11-24T20:00"
        #expect(try file.clashes(of: session, clients: ["1001", "1002"]).isEmpty)
    }

    @Test("warns of a group that is full")
    func full() throws {
        let file = try Self.file { $0.capacity = 1 }
        let found = try file.clashes(ofPlaceIn: "t1", for: "1002", from: .today)
        #expect(found == [.full(capacity: 1, members: 2)])
        #expect(try file.clashes(ofPlaceIn: "t1", for: "1001", from: .today).isEmpty)
    }
}
