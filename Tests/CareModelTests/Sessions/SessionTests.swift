import CareModel
import CareTesting
import Testing

struct SessionTests {
    @Test(
        "schedules the time that really passes, less the break",
        arguments: [
            ("2026-11-20T09:00", "2026-11-20T12:00", nil, 180), ("2026-11-20T09:00", "2026-11-20T12:00", 15, 165),
            ("2026-11-20T22:00", "2026-11-21T01:00", 0, 180), ("2026-10-31T23:00", "2026-11-01T03:00", 15, 285),
            ("2026-03-07T23:00", "2026-03-08T04:00", 15, 225), ("2026-11-20T09:00", "2026-11-20T09:10", 15, 0),
        ] as [(LocalTime, LocalTime, Minutes?, Minutes)]
    )
    func scheduled(start: LocalTime, end: LocalTime, breakMinutes: Minutes?, scheduled: Minutes) throws {
        let zone = try #require(ProgrammeZone(name: "America/Chicago"))
        var session = Session(id: "s1", service: .group, startsAt: start, endsAt: end)
        session.breakMinutes = breakMinutes
        #expect(session.scheduledMinutes(in: zone) == scheduled)
    }

    @Test("belongs to the day of its start, and is planned at first")
    func day() {
        let session = Session(
            id: "s1",
            service: .group,
            startsAt: "2026-11-20T22:00",
            endsAt: "2026-11-21T01:00"
        )
        #expect(session.day == "2026-11-20")
        #expect(session.held == .planned)
    }

    @Test func hasTheCodesOfABundle() {
        #expect(Session.Held.allCases.map(\.rawValue).sorted() == ["no", "planned", "yes"])
    }
}
