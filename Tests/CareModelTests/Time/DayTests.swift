import CareModel
import CareTesting
import Testing

struct DayTests {
    /// Counts the days one by one, with the rule of the Gregorian calendar written out a second time.
    private static func everyDay(from first: Int, through last: Int) -> [(year: Int, month: Int, day: Int)] {
        var days: [(year: Int, month: Int, day: Int)] = []
        for year in first...last {
            let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            for (month, length) in zip(1..., lengths) {
                days += (1...length).map { (year, month, $0) }
            }
        }
        return days
    }

    @Test("agrees with a count of every single day from 1900 to 2100")
    func everyDayOfTwoCenturies() throws {
        // 1 January 1900 was a Monday, 25 567 days before the epoch.
        var number = -25_567
        var wrong: [String] = []
        for (year, month, day) in Self.everyDay(from: 1900, through: 2100) {
            defer { number += 1 }
            let date = try #require(Day(year: year, month: month, day: day))
            let isRight =
                date.number == number && date.parts == (year, month, day) && Day(date.description) == date
                && date.weekday == Weekday.allCases[(number + 25_567) % 7]
            if !isRight { wrong.append(date.description) }
        }
        #expect(wrong == [])
        #expect(number == 47_847)
    }

    @Test(
        "counts from the epoch",
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-20", 20_777),
            ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ]
    )
    func number(text: String, number: Int) throws {
        let day = try #require(Day(text))
        #expect(day.number == number)
        #expect(Day(number: number).description == text)
    }

    @Test(
        "repeats itself every 400 years, before the first year as well",
        arguments: [-800_000, -719_163, -719_468, -719_469, 0]
    )
    func cycles(number: Int) {
        let (year, month, day) = Day(number: number).parts
        #expect(Day(number: number - 146_097).parts == (year - 400, month, day))
        #expect(Day(number: number + 146_097).parts == (year + 400, month, day))
        #expect(Day(number: number - 1).parts != (year, month, day))
    }

    @Test("knows leap years", arguments: [(1900, 28), (2000, 29), (2023, 28), (2024, 29), (2026, 28), (2100, 28)])
    func february(year: Int, length: Int) throws {
        #expect(Day.length(ofMonth: 2, year: year) == length)
        #expect((Day(year: year, month: 2, day: 29) != nil) == (length == 29))
        let first = try #require(Day(year: year, month: 2, day: 1))
        let next = try #require(Day(year: year, month: 3, day: 1))
        #expect(first.distance(to: next) == length)
    }

    @Test(
        "knows the weekday of known dates",
        arguments: [
            // The landing on the moon, the turn of the century, the day the spec takes for its examples.
            ("1969-07-20", Weekday.sunday), ("1970-01-01", .thursday), ("2000-01-01", .saturday),
            ("2024-02-29", .thursday), ("2026-11-16", .monday), ("2026-11-17", .tuesday), ("2026-11-18", .wednesday),
            ("2026-11-20", .friday), ("1900-01-01", .monday), ("0001-01-01", .monday),
        ] as [(Day, Weekday)]
    )
    func weekday(day: Day, weekday: Weekday) {
        #expect(day.weekday == weekday)
    }

    @Test(
        "reads one form only",
        arguments: [
            "", "2026-11-2", "2026-1-20", "26-11-20", "2026-11-020", "2026/11/20", "2026-11-20 ", " 2026-11-20",
            "20261120", "2026-11-20T09:00", "2026-13-01", "2026-00-10", "2026-11-00", "2026-11-31", "2026-02-29",
            "2100-02-29", "0000-01-01", "-026-11-20", "+026-11-20", "2026-1a-20", "03/04/26", "2026-11-2٣", "2026–11–2",
        ]
    )
    func refuses(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(
        "has no day outside the calendar",
        arguments: [(0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32), (2026, 4, 31)]
    )
    func outside(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test("counts its window backwards, itself included", arguments: [(1, 0), (7, -6), (14, -13), (28, -27)])
    func window(count: Int, first: Int) {
        let day: Day = "2026-11-20"
        #expect(day.window(count) == day.advanced(by: first)...day)
        #expect(day.window(count).count == count)
    }

    @Test func comesBeforeALaterDay() {
        let days: [Day] = ["2026-11-20", "1969-12-31", "2026-02-28", "2026-03-01"]
        #expect(days.sorted() == ["1969-12-31", "2026-02-28", "2026-03-01", "2026-11-20"])
    }

    @Test func isWrittenAsText() throws {
        let day: Day = "2026-11-20"
        #expect(try json(day) == #""2026-11-20""#)
        try expectRoundTrip(day)
        #expect(throws: DecodingError.self) { try read(Day.self, #""2026-11-31""#) }
    }
}
