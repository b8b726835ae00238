import CareModel
import CareTesting
import Testing

struct WeekTests {
    @Test(
        "begins on the programme's first weekday",
        arguments: [
            ("2026-11-16", Weekday.monday, "2026-11-16"), ("2026-11-20", .monday, "2026-11-16"),
            ("2026-11-22", .monday, "2026-11-16"), ("2026-11-23", .monday, "2026-11-23"),
            ("2026-11-21", .sunday, "2026-11-15"), ("2026-11-22", .sunday, "2026-11-22"),
            ("2026-11-16", .sunday, "2026-11-15"), ("2026-11-20", .saturday, "2026-11-14"),
            ("2027-01-01", .monday, "2026-12-28"),
        ] as [(Day, Weekday, Day)]
    )
    func firstDay(day: Day, start: Weekday, first: Day) {
        #expect(Week(containing: day, startingOn: start).firstDay == first)
    }

    @Test("contains each of its seven days, whatever the week starts on", arguments: Weekday.allCases)
    func sevenDays(start: Weekday) {
        let week = Week(containing: "2026-11-20", startingOn: start)
        #expect(week.firstDay.weekday == start)
        #expect(week.days.count == 7)
        #expect(week.days == week.firstDay...week.lastDay)
        for day in week.days {
            #expect(Week(containing: day, startingOn: start) == week)
        }
        #expect(Week(containing: week.lastDay.advanced(by: 1), startingOn: start) == week.advanced(by: 1))
        #expect(Week(containing: week.firstDay.advanced(by: -1), startingOn: start) == week.advanced(by: -1))
    }
}
