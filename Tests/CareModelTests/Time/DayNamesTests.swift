import CareModel
import CareTesting
import Testing

struct DayNamesTests {
    @Test(
        "names a day for people, always as wide",
        arguments: [
            ("2026-11-06", "Fri 06 Nov", "06 Nov 2026"), ("2026-01-31", "Sat 31 Jan", "31 Jan 2026"),
            ("2024-02-29", "Thu 29 Feb", "29 Feb 2024"), ("2026-12-10", "Thu 10 Dec", "10 Dec 2026"),
            ("1999-05-09", "Sun 09 May", "09 May 1999"),
        ] as [(Day, String, String)]
    )
    func names(day: Day, short: String, long: String) {
        #expect(day.weekdayAndDate == short)
        #expect(day.dayAndMonth == String(short.dropFirst(4)))
        #expect(day.withYear == long)
    }

    @Test(
        "counts whole years as an age is counted",
        arguments: [
            ("1990-11-20", "2026-11-19", 35), ("1990-11-20", "2026-11-20", 36), ("1990-11-20", "2026-12-01", 36),
            ("1990-11-20", "2026-10-31", 35), ("2000-02-29", "2026-02-28", 25), ("2000-02-29", "2026-03-01", 26),
            ("2026-11-20", "2026-11-20", 0),
        ] as [(Day, Day, Int)]
    )
    func years(birth: Day, today: Day, age: Int) {
        #expect(birth.years(until: today) == age)
    }
}
