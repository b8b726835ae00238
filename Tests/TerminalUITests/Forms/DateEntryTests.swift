import TerminalUI
import Testing

@Suite struct DateEntryTests {
    private func read(_ text: String, today: String = "2026-11-19", _ direction: DateDirection) throws -> String {
        let today = try #require(CivilDate(iso: today))
        do {
            return try DateEntry(today: today, direction: direction).date(from: text).iso
        } catch {
            return error.sentence
        }
    }

    /// Today is Thursday 19 November 2026.
    @Test(arguments: [
        ("t", "2026-11-19", "2026-11-19"), ("today", "2026-11-19", "2026-11-19"), (" T ", "2026-11-19", "2026-11-19"),
        ("y", "2026-11-18", "2026-11-18"), ("tomorrow", "2026-11-20", "2026-11-20"),
        ("+3", "2026-11-22", "2026-11-22"), ("-1", "2026-11-18", "2026-11-18"), ("+0", "2026-11-19", "2026-11-19"),
        ("-40", "2026-10-10", "2026-10-10"),
        ("mon", "2026-11-16", "2026-11-23"), ("tue", "2026-11-17", "2026-11-24"), ("wed", "2026-11-18", "2026-11-25"),
        ("thu", "2026-11-19", "2026-11-19"), ("fri", "2026-11-13", "2026-11-20"), ("sat", "2026-11-14", "2026-11-21"),
        ("sun", "2026-11-15", "2026-11-22"), ("Monday", "2026-11-16", "2026-11-23"),
        ("thurs", "2026-11-19", "2026-11-19"),
        ("eow", "2026-11-15", "2026-11-22"),
        ("11/20", "2026-11-20", "2026-11-20"), ("5/21", "2026-05-21", "2026-05-21"),
        ("11/19", "2026-11-19", "2026-11-19"),
        ("1/2", "2027-01-02", "2027-01-02"),
        ("2/29", "2028-02-29", "2028-02-29"), ("3/14/88", "1988-03-14", "2088-03-14"),
        ("12/31/26", "2026-12-31", "2026-12-31"),
        ("02/28/2030", "2030-02-28", "2030-02-28"),
        ("20", "2026-10-20", "2026-11-20"), ("19", "2026-11-19", "2026-11-19"), ("1", "2026-11-01", "2026-12-01"),
        ("31", "2026-10-31", "2026-12-31"), ("30", "2026-10-30", "2026-11-30"),
        ("2026-11-20", "2026-11-20", "2026-11-20"), ("1999-12-31", "1999-12-31", "1999-12-31"),
    ])
    func bothDirections(text: String, back: String, forward: String) throws {
        #expect(try read(text, .back) == back)
        #expect(try read(text, .forward) == forward)
    }

    @Test(arguments: [
        ("1", "2026-01-15", "2026-01-01", "2026-02-01"), ("31", "2026-03-01", "2026-01-31", "2026-03-31"),
        ("29", "2027-02-10", "2027-01-29", "2027-03-29"), ("29", "2028-02-10", "2028-01-29", "2028-02-29"),
        ("-1", "2026-03-01", "2026-02-28", "2026-02-28"), ("-1", "2028-03-01", "2028-02-29", "2028-02-29"),
        ("+1", "2026-12-31", "2027-01-01", "2027-01-01"), ("1/1", "2026-12-31", "2027-01-01", "2027-01-01"),
        ("2/29", "2097-01-01", "2096-02-29", "2096-02-29"), ("eow", "2026-11-22", "2026-11-22", "2026-11-22"),
        ("eow", "2026-12-30", "2026-12-27", "2027-01-03"),
    ])
    func monthEndsAndLeapYears(text: String, today: String, back: String, forward: String) throws {
        #expect(try read(text, today: today, .back) == back)
        #expect(try read(text, today: today, .forward) == forward)
    }

    @Test func everyWeekdayFromEveryWeekday() throws {
        for offset in 0..<7 {
            let today = try #require(CivilDate(iso: "2026-11-16")?.adding(days: offset))
            for weekday in DayOfWeek.allCases {
                let back = try DateEntry(today: today, direction: .back).date(from: weekday.shortName)
                let forward = try DateEntry(today: today, direction: .forward).date(from: weekday.shortName)
                #expect(back.weekday == weekday && forward.weekday == weekday)
                #expect(0...6 ~= today.days(since: back) && 0...6 ~= forward.days(since: today))
            }
        }
    }

    @Test(arguments: [
        ("2026-02-30", "There is no such day."), ("13/1", "There is no such day."), ("32", "There is no such day."),
        ("0", "There is no such day."), ("2/30/2026", "There is no such day."),
        ("", "Type a date such as t, y, mon, 11/20 or 2026-11-20."),
        ("mo", "Type a date such as t, y, mon, 11/20 or 2026-11-20."),
        ("soon", "Type a date such as t, y, mon, 11/20 or 2026-11-20."),
        ("+", "Type a date such as t, y, mon, 11/20 or 2026-11-20."),
        ("1/2/3/4", "Type a date such as t, y, mon, 11/20 or 2026-11-20."),
        ("--1", "Type a date such as t, y, mon, 11/20 or 2026-11-20."),
        ("99999999999999999999", "Type a date such as t, y, mon, 11/20 or 2026-11-20."),
    ])
    func whatIsWrongIsSaid(text: String, sentence: String) throws {
        #expect(try read(text, .back) == sentence)
        #expect(try read(text, .forward) == sentence)
    }

    @Test(arguments: [
        ("2026-11-19", "Thu 19 Nov, today"), ("2026-11-18", "Wed 18 Nov, yesterday"),
        ("2026-11-20", "Fri 20 Nov, tomorrow"),
        ("2026-11-16", "Mon 16 Nov, 3 days ago"), ("2026-11-24", "Tue 24 Nov, in 5 days"),
        ("2027-01-02", "Sat 2 Jan 2027, in 44 days"), ("1982-11-19", "Fri 19 Nov 1982, 44 years ago"),
        ("1982-11-20", "Sat 20 Nov 1982, 43 years ago"), ("2024-11-19", "Tue 19 Nov 2024, 730 days ago"),
        ("2029-11-18", "Sun 18 Nov 2029, in 2 years"),
    ])
    func theEchoNamesWeekdayAndDistance(iso: String, echo: String) throws {
        let entry = DateEntry(today: try #require(CivilDate(iso: "2026-11-19")), direction: .back)
        #expect(try entry.echo(#require(CivilDate(iso: iso))) == echo)
    }
}
