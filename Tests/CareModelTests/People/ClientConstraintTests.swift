import CareModel
import CareTesting
import Testing

struct ClientConstraintTests {
    /// 20 November 2026 is a Friday.
    @Test(
        "stands in the way of what overlaps it",
        arguments: [
            ("09:00", "17:00", "2026-11-20T08:00", "2026-11-20T09:00", false),
            ("09:00", "17:00", "2026-11-20T08:00", "2026-11-20T09:01", true),
            ("09:00", "17:00", "2026-11-20T16:59", "2026-11-20T18:00", true),
            ("09:00", "17:00", "2026-11-20T17:00", "2026-11-20T18:00", false),
            ("09:00", "17:00", "2026-11-19T10:00", "2026-11-19T11:00", false),
            ("22:00", "06:00", "2026-11-21T05:00", "2026-11-21T07:00", true),
            ("22:00", "06:00", "2026-11-20T05:00", "2026-11-20T07:00", false),
            ("22:00", "06:00", "2026-11-21T06:00", "2026-11-21T07:00", false),
            ("00:00", "00:00", "2026-11-20T13:00", "2026-11-20T14:00", true),
            ("01:00", "03:00", "2026-11-19T22:00", "2026-11-20T01:30", true),
        ] as [(TimeOfDay, TimeOfDay, LocalTime, LocalTime, Bool)]
    )
    func clashes(starts: TimeOfDay, ends: TimeOfDay, from: LocalTime, to: LocalTime, expected: Bool) {
        let constraint = ClientConstraint(client: "c1", weekday: .friday, starts: starts, ends: ends, kind: .work)
        #expect(constraint.clashes(from: from, to: to) == expected)
    }

    @Test(
        "stands in the way only between its days",
        arguments: [("2026-11-13", false), ("2026-11-20", true), ("2026-11-27", false)] as [(Day, Bool)]
    )
    func bounds(day: Day, expected: Bool) {
        var constraint = ClientConstraint(
            client: "c1",
            weekday: .friday,
            starts: "09:00",
            ends: "17:00",
            kind: .school
        )
        constraint.from = "2026-11-16"
        constraint.to = "2026-11-20"
        #expect(constraint.clashes(from: day.at("10:00"), to: day.at("11:00")) == expected)
    }
}
