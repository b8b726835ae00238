import CareModel
import CareTesting
import Testing

struct AttendedTimeTests {
    private static let chicago = ProgrammeZone(name: "America/Chicago") ?? .utc

    @Test("is credited less its break, never below zero")
    func alone() {
        func credited(_ start: LocalTime, _ end: LocalTime, breakMinutes: Minutes = .zero) -> Minutes {
            AttendedTime(from: start, to: end, breakMinutes: breakMinutes).credited(in: Self.chicago)
        }
        #expect(credited("2026-11-20T09:00", "2026-11-20T12:00") == 180)
        #expect(credited("2026-11-20T09:20", "2026-11-20T12:00", breakMinutes: 15) == 145)
        #expect(credited("2026-11-20T11:50", "2026-11-20T12:00", breakMinutes: 15) == 0)
        #expect(credited("2026-11-20T23:00", "2026-11-21T01:00") == 120)
        #expect(credited("2026-11-01T00:30", "2026-11-01T03:00") == 210, "the clock is set back at two")
        #expect(credited("2026-03-08T01:00", "2026-03-08T04:00") == 120, "the clock is set forward at two")
    }

    @Test(
        "shares minutes with what began before",
        arguments: [
            (["09:00-12:00", "10:00-10:30"], [180, 0]), (["10:00-10:30", "09:00-12:00"], [0, 180]),
            (["09:00-10:00", "09:30-11:00", "10:30-12:00"], [60, 60, 60]),
            (["09:00-10:00", "09:00-10:00"], [60, 0]), (["09:00-10:00", "10:00-11:00"], [60, 60]),
            (["09:00-12:00", "09:30-10:00", "11:30-12:30"], [180, 0, 30]),
        ]
    )
    func shared(spans: [String], expected: [Int]) throws {
        let times = try spans.map { span in
            let (from, to) = (
                try #require(TimeOfDay(String(span.prefix(5)))), try #require(TimeOfDay(String(span.suffix(5))))
            )
            return AttendedTime(from: LocalTime("2026-11-20", from), to: LocalTime("2026-11-20", to))
        }
        #expect(AttendedTime.credited(times, in: .utc).map(\.count) == expected)
    }

    @Test("credits the union less the breaks, minute by minute, whatever the order", arguments: 0..<200)
    func union(seed: Int) {
        var random = SmallRandom(seed: seed)
        // The night on which the clock is set back has one hour twice.
        let first = LocalTime(seed % 3 == 0 ? "2026-10-31" : "2026-11-20", "20:00")
        let times = (0..<Int.random(in: 1...6, using: &random)).map { _ in
            let start = first.advanced(byMinutes: Int.random(in: 0...400, using: &random))
            let end = start.advanced(byMinutes: Int.random(in: 0...240, using: &random))
            return AttendedTime(
                from: start,
                to: end,
                breakMinutes: Minutes(atLeastZero: [0, 0, 10].randomElement(using: &random) ?? 0)
            )
        }
        var seen: Set<Int64> = []
        var expected = 0
        for time in times.enumerated().sorted(by: { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }) {
            let span = stride(
                from: Self.chicago.instant(at: time.element.start).milliseconds,
                to: Self.chicago.instant(at: time.element.end).milliseconds,
                by: 60_000
            )
            let fresh = span.filter { seen.insert($0).inserted }.count
            expected += max(0, fresh - time.element.breakMinutes.count)
        }
        let credited = AttendedTime.credited(times, in: Self.chicago)
        #expect(credited.reduce(0) { $0 + $1.count } == expected)
        let shuffled = times.enumerated().shuffled(using: &random)
        let distinct = Set(times.map(\.start)).count == times.count
        guard distinct else { return }
        let again = AttendedTime.credited(shuffled.map(\.element), in: Self.chicago)
        #expect(shuffled.map(\.offset).map { credited[$0] } == again)
    }
}
