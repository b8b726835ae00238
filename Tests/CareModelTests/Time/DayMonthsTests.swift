import CareModel
import CareTesting
import Testing

struct DayMonthsTests {
    @Test(
        "knows the days of its month",
        arguments: [
            ("2026-11-20", "2026-11-01", "2026-11-30"), ("2026-12-31", "2026-12-01", "2026-12-31"),
            ("2026-02-01", "2026-02-01", "2026-02-28"), ("2028-02-29", "2028-02-01", "2028-02-29"),
        ] as [(Day, Day, Day)]
    )
    func month(day: Day, first: Day, last: Day) {
        #expect(day.month == first...last)
    }

    @Test(
        "moves by months, to a shorter month's last day",
        arguments: [
            ("2026-11-20", 1, "2026-12-20"), ("2026-11-20", -11, "2025-12-20"), ("2026-01-31", 1, "2026-02-28"),
            ("2026-03-31", -1, "2026-02-28"), ("2026-12-31", 2, "2027-02-28"), ("2026-11-20", 0, "2026-11-20"),
        ] as [(Day, Int, Day)]
    )
    func moving(day: Day, months: Int, expected: Day) {
        #expect(day.addingMonths(months) == expected)
    }

    @Test("names its month")
    func name() {
        #expect(("2026-11-20" as Day).monthAndYear == "Nov 2026")
    }
}
