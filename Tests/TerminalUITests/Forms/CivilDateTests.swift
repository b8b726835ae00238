import TerminalUI
import Testing

@Suite struct CivilDateTests {
    @Test(arguments: [
        (2026, 2, 28, true), (2026, 2, 29, false), (2028, 2, 29, true), (1900, 2, 29, false), (2000, 2, 29, true),
        (2026, 4, 31, false), (2026, 12, 31, true), (2026, 13, 1, false), (2026, 0, 1, false), (2026, 1, 0, false),
        (0, 1, 1, false), (1, 1, 1, true), (9999, 12, 31, true), (10_000, 1, 1, false),
    ])
    func onlyRealDaysExist(year: Int, month: Int, day: Int, exists: Bool) {
        #expect((CivilDate(year: year, month: month, day: day) != nil) == exists)
    }

    @Test(arguments: [
        ("2026-11-19", DayOfWeek.thursday), ("1970-01-01", .thursday), ("2000-02-29", .tuesday),
        ("1582-10-15", .friday),
        ("0001-01-01", .monday), ("9999-12-31", .friday), ("2024-12-31", .tuesday),
    ])
    func weekdays(iso: String, weekday: DayOfWeek) throws {
        #expect(try #require(CivilDate(iso: iso)).weekday == weekday)
    }

    /// Through 1900 and 2100, which have no leap day, and 2000, which has one.
    @Test func dayByDayThroughTwoHundredYears() throws {
        let first = try #require(CivilDate(iso: "1899-12-31"))
        var date = first
        var mistakes: [String] = []
        for count in 1...73_415 {
            let next = try #require(date.adding(days: 1))
            let isNextWeekday = next.weekday.rawValue == (date.weekday.rawValue + 1) % 7
            let isNextDay = next > date && (next.day == date.day + 1 || next.day == 1)
            if !isNextWeekday || !isNextDay || next.days(since: first) != count { mistakes.append(next.iso) }
            date = next
        }
        #expect(mistakes.isEmpty)
        #expect(date.iso == "2101-01-01")
        #expect(date.adding(days: -73_415) == first)
    }

    @Test func theCalendarEnds() throws {
        #expect(try #require(CivilDate(iso: "9999-12-31")).adding(days: 1) == nil)
        #expect(try #require(CivilDate(iso: "0001-01-01")).adding(days: -1) == nil)
        #expect(try #require(CivilDate(iso: "2026-11-19")).adding(days: .max) == nil)
        #expect(try #require(CivilDate(iso: "0001-01-01")).adding(days: 3_652_058)?.iso == "9999-12-31")
    }

    @Test(arguments: ["2026-1-1", "26-01-01", "2026/01/01", "2026-01-01x", "", "٢٠٢٦-01-01", "2026-01", "+026-01-01"])
    func onlyOneFormIsRead(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }

    @Test func aDateIsSpoken() throws {
        #expect(try #require(CivilDate(iso: "2026-11-20")).spoken == "Fri 20 Nov")
        #expect(try #require(CivilDate(iso: "0026-01-02")).iso == "0026-01-02")
    }
}
