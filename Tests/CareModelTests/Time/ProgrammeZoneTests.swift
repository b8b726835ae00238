import CareModel
import CareTesting
import Testing

struct ProgrammeZoneTests {
    /// The moment at which a clock in universal time shows `time`.
    private func universal(_ time: LocalTime) -> Instant {
        Instant(milliseconds: Int64(time.minutes) * 60_000)
    }

    @Test(
        "shows the wall clock on both sides of a change",
        arguments: [
            ("America/Chicago", "2026-03-08T07:59", "2026-03-08T01:59"),
            ("America/Chicago", "2026-03-08T08:00", "2026-03-08T03:00"),
            ("America/Chicago", "2026-11-01T06:59", "2026-11-01T01:59"),
            ("America/Chicago", "2026-11-01T07:00", "2026-11-01T01:00"),
            ("America/Chicago", "2026-11-20T15:00", "2026-11-20T09:00"),
            ("America/Chicago", "2026-11-21T05:59", "2026-11-20T23:59"),
            ("Europe/Berlin", "2026-03-29T00:59", "2026-03-29T01:59"),
            ("Europe/Berlin", "2026-03-29T01:00", "2026-03-29T03:00"),
            ("Europe/Berlin", "2026-10-25T00:59", "2026-10-25T02:59"),
            ("Europe/Berlin", "2026-10-25T01:00", "2026-10-25T02:00"),
            // Lord Howe Island sets its clocks by half an hour.
            ("Australia/Lord_Howe", "2026-04-04T14:59", "2026-04-05T01:59"),
            ("Australia/Lord_Howe", "2026-04-04T15:00", "2026-04-05T01:30"),
            ("Australia/Lord_Howe", "2026-10-03T15:29", "2026-10-04T01:59"),
            ("Australia/Lord_Howe", "2026-10-03T15:30", "2026-10-04T02:30"),
            ("UTC", "2026-11-20T15:00", "2026-11-20T15:00"),
            ("Asia/Kolkata", "1969-12-31T18:29", "1969-12-31T23:59"),
        ] as [(String, LocalTime, LocalTime)]
    )
    func localTime(name: String, universal time: LocalTime, shown: LocalTime) throws {
        let zone = try #require(ProgrammeZone(name: name))
        #expect(zone.localTime(at: universal(time)) == shown)
    }

    @Test("shows a minute to its last millisecond, before the epoch as well")
    func lastMillisecond() {
        let zone = ProgrammeZone.utc
        #expect(zone.localTime(at: Instant(milliseconds: 59_999)) == "1970-01-01T00:00")
        #expect(zone.localTime(at: Instant(milliseconds: 60_000)) == "1970-01-01T00:01")
        #expect(zone.localTime(at: Instant(milliseconds: -1)) == "1969-12-31T23:59")
        #expect(zone.localTime(at: Instant(milliseconds: -1000)) == "1969-12-31T23:59")
        #expect(zone.localTime(at: Instant(milliseconds: -60_000)) == "1969-12-31T23:59")
        #expect(zone.localTime(at: Instant(milliseconds: -61_000)) == "1969-12-31T23:58")
    }

    @Test(
        "counts the minutes of a session that really pass",
        arguments: [
            // Ordinary sessions, in the day, over midnight and over the turn of the year.
            ("America/Chicago", "2026-11-20T09:00", "2026-11-20T12:00", 180),
            ("America/Chicago", "2026-11-20T22:30", "2026-11-21T01:30", 180),
            ("Europe/Berlin", "2026-12-31T22:00", "2027-01-01T01:00", 180),
            // Spring: an hour is missing.
            ("America/Chicago", "2026-03-07T22:00", "2026-03-08T01:00", 180),
            ("America/Chicago", "2026-03-07T23:00", "2026-03-08T03:00", 180),
            ("America/Chicago", "2026-03-08T01:59", "2026-03-08T03:00", 1),
            ("America/Chicago", "2026-03-08T03:00", "2026-03-08T06:00", 180),
            ("Europe/Berlin", "2026-03-28T23:00", "2026-03-29T03:00", 180),
            ("Europe/Berlin", "2026-03-29T01:30", "2026-03-29T03:30", 60),
            ("Australia/Lord_Howe", "2026-10-04T01:00", "2026-10-04T03:00", 90),
            // Autumn: an hour comes twice.
            ("America/Chicago", "2026-10-31T22:00", "2026-11-01T03:00", 360),
            ("America/Chicago", "2026-11-01T00:30", "2026-11-01T02:00", 150),
            ("America/Chicago", "2026-11-01T00:30", "2026-11-01T01:30", 60),
            ("America/Chicago", "2026-11-01T02:00", "2026-11-01T05:00", 180),
            ("Europe/Berlin", "2026-10-24T23:00", "2026-10-25T03:00", 300),
            ("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T03:30", 120),
            ("Australia/Lord_Howe", "2026-04-05T00:30", "2026-04-05T02:30", 150),
            // An end that isn't after its start gives no time.
            ("America/Chicago", "2026-11-20T12:00", "2026-11-20T12:00", 0),
            ("America/Chicago", "2026-11-20T12:00", "2026-11-20T09:00", 0),
            ("UTC", "2026-11-01T00:00", "2026-11-02T00:00", 1440),
        ] as [(String, LocalTime, LocalTime, Int)]
    )
    func elapsed(name: String, start: LocalTime, end: LocalTime, minutes: Int) throws {
        let zone = try #require(ProgrammeZone(name: name))
        #expect(zone.elapsed(from: start, to: end).count == minutes)
    }

    @Test(
        "agrees with a clock that is watched minute by minute through the night",
        arguments: [
            ("America/Chicago", "2026-03-08T08:00"), ("America/Chicago", "2026-11-01T07:00"),
            ("Europe/Berlin", "2026-03-29T01:00"), ("Europe/Berlin", "2026-10-25T01:00"),
            ("Australia/Lord_Howe", "2026-04-04T15:00"), ("Australia/Lord_Howe", "2026-10-03T15:30"),
            ("America/Chicago", "2026-11-20T07:00"),
        ] as [(String, LocalTime)]
    )
    func watchedNight(name: String, change: LocalTime) throws {
        let zone = try #require(ProgrammeZone(name: name))
        let first = change.advanced(byMinutes: -1080)
        let start = zone.localTime(at: universal(first))
        var seen: Set<LocalTime> = []
        var wrong: [String] = []
        for passed in 0...2160 {
            let shown = zone.localTime(at: universal(first.advanced(byMinutes: passed)))
            // What the clock shows a second time stands for the first.
            guard seen.insert(shown).inserted else { continue }
            if zone.elapsed(from: start, to: shown).count != passed { wrong.append("\(shown) after \(passed) min") }
            let instant = universal(first.advanced(byMinutes: passed))
            if zone.instant(at: shown) != instant { wrong.append("\(shown) at another instant") }
        }
        #expect(wrong == [])
    }

    @Test("isn't made from a name that nobody knows", arguments: ["", "Nowhere/Land", "Chicago", "Europe Berlin"])
    func refuses(name: String) {
        #expect(ProgrammeZone(name: name) == nil)
    }

    @Test func keepsItsName() throws {
        #expect(try #require(ProgrammeZone(name: "America/Chicago")).name == "America/Chicago")
        #expect(ProgrammeZone.utc.name == "UTC")
    }
}
