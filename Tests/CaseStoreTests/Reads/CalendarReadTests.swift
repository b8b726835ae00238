import CareModel
import CareTesting
import CaseStore
import PlanEngine
import Testing

/// What the calendar reads.
struct CalendarReadTests {
    private static let days: ClosedRange<Day> = "2026-09-07"..."2026-11-30"

    @Test("adds up the minutes of a day as the plan engine credits them", arguments: 710..<713)
    func minutes(seed: Int) throws {
        let records = try RandomProgramme(seed: seed).records
        let file = try CaseFile.inMemory(holding: records)
        let zone = try #require(ProgrammeZone(name: "America/Chicago"))
        var sessions: [Session.ID: Session] = [:]
        for case .session(let session) in records { sessions[session.id] = session }
        var expected: [Day: Minutes] = [:]
        for case .attendance(let row) in records {
            let session = try #require(sessions[row.session])
            let slot = SessionSlot(
                id: session.id,
                startsAt: session.startsAt,
                endsAt: session.endsAt,
                scheduled: session.scheduledMinutes(in: zone),
                service: session.service,
                held: session.held
            )
            let mark = SessionMark(session: slot, status: row.status, minutes: row.minutes)
            expected[session.day, default: .zero] += mark.credited
        }
        let found = try file.creditedMinutes(on: Self.days, scope: .programme)
        #expect(found.filter { $0.value > .zero } == expected.filter { $0.value > .zero })
        let times = try file.sessionTimes(on: Self.days, scope: .programme)
        #expect(times.count == sessions.values.count { Self.days.contains($0.day) })
        #expect(times.map(\.startsAt) == times.map(\.startsAt).sorted())
        let counts = try file.sessionCounts(on: Self.days, scope: .programme)
        #expect(counts.values.reduce(0, +) == sessions.values.count { Self.days.contains($0.day) && $0.held != .no })
    }

    @Test("reads the sessions of one counselor, and the lines of a few")
    func scope() throws {
        let file = try CaseFile.quiet()
        let week: ClosedRange<Day> = "2026-11-16"..."2026-11-22"
        #expect(try file.sessionTimes(on: week, scope: .caseload(Staff.reyes.id)).count == 3)
        #expect(try file.sessionTimes(on: week, scope: .caseload(Staff.ortiz.id)).isEmpty)
        #expect(try file.sessionCounts(on: week, scope: .caseload(Staff.ortiz.id)).isEmpty)
        #expect(try file.creditedMinutes(on: week, scope: .caseload(Staff.ortiz.id)).isEmpty)
        let monday = try #require(try file.sessionTimes(on: week, scope: .programme).first)
        let line = try #require(try file.sessionLines([monday.number])[monday.number])
        #expect(line.id == monday.id)
        #expect(line.marked == 3)
        #expect(throws: CancellationError.self) {
            try file.creditedMinutes(on: week, scope: .programme) { false }
        }
    }

    @Test("names the closures of some days")
    func closures() throws {
        let file = try CaseFile.quiet()
        try file.take([
            .closure(Closure(day: "2026-11-26", reason: "Thanksgiving")), .closure(Closure(day: "2026-12-25")),
        ])
        #expect(try file.closures(on: "2026-11-01"..."2026-11-30") == ["2026-11-26": "Thanksgiving"])
        #expect(try file.closures(on: "2026-12-01"..."2026-12-31") == ["2026-12-25": ""])
        #expect(try file.weekStart() == .monday)
    }
}
