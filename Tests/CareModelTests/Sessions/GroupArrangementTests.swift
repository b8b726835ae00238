import CareModel
import CareTesting
import Testing

struct GroupArrangementTests {
    @Test(
        "meets between its bounds, every so many weeks from the week of its first day",
        arguments: [
            (nil, nil, nil, "2026-11-20", true), ("2026-11-20", nil, nil, "2026-11-19", false),
            ("2026-11-20", nil, nil, "2026-11-20", true), (nil, "2026-11-20", nil, "2026-11-20", true),
            (nil, "2026-11-20", nil, "2026-11-21", false), ("2026-11-20", nil, 2, "2026-11-22", true),
            ("2026-11-20", nil, 2, "2026-11-23", false), ("2026-11-20", nil, 2, "2026-11-30", true),
            ("2026-11-20", nil, 3, "2026-12-07", true), (nil, nil, 2, "2026-11-20", true),
        ] as [(Day?, Day?, Int?, Day, Bool)]
    )
    func meets(from: Day?, to: Day?, everyWeeks: Int?, day: Day, expected: Bool) {
        var arrangement = GroupArrangement(group: "g1")
        arrangement.from = from
        arrangement.to = to
        arrangement.everyWeeks = everyWeeks
        #expect(arrangement.meets(on: day, weekStartsOn: .monday) == expected)
    }

    @Test("counts weeks from the programme's own first day")
    func weekStart() {
        var arrangement = GroupArrangement(group: "g1")
        arrangement.from = "2026-11-20"
        arrangement.everyWeeks = 2
        #expect(!arrangement.meets(on: "2026-11-22", weekStartsOn: .sunday))
        #expect(arrangement.meets(on: "2026-11-22", weekStartsOn: .monday))
    }

    @Test("is empty until something is arranged")
    func empty() {
        var arrangement = GroupArrangement(group: "g1")
        #expect(arrangement.isEmpty)
        arrangement.capacity = 12
        #expect(!arrangement.isEmpty)
    }
}
