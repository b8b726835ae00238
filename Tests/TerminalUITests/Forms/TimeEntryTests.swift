import TerminalUI
import Testing

@Suite struct TimeEntryTests {
    private func read(_ text: String) throws -> String {
        let entry = TimeEntry(now: try #require(ClockTime(hour: 14, minute: 7)))
        do {
            return try entry.time(from: text).text
        } catch {
            return error.sentence
        }
    }

    @Test(arguments: [
        ("9", "09:00"), ("930", "09:30"), ("0930", "09:30"), ("9:30", "09:30"), ("09:30", "09:30"), ("9a", "09:00"),
        ("9am", "09:00"), ("1:30p", "13:30"), ("130p", "13:30"), ("1:30 pm", "13:30"), ("1P", "13:00"),
        ("12a", "00:00"),
        ("12p", "12:00"), ("1230a", "00:30"), ("now", "14:07"), ("n", "14:07"), ("0", "00:00"), ("23:59", "23:59"),
        ("1330", "13:30"), (" 8 ", "08:00"),
    ])
    func timesAsPeopleTypeThem(text: String, time: String) throws {
        #expect(try read(text) == time)
    }

    @Test(arguments: ["24", "9:60", "960", "13p", "0a", "2400"])
    func noClockShowsThese(text: String) throws {
        #expect(try read(text) == "There is no such time.")
    }

    @Test(arguments: ["", "noon", "9:3", "9:", ":30", "12345", "a", "m", "9:30:00", "-3", "9.5", "٩"])
    func theseAreNoTimes(text: String) throws {
        #expect(try read(text) == "Type a time such as 9, 930, 1:30p or now.")
    }

    @Test func timesGoRoundTheClock() throws {
        let time = try #require(ClockTime(hour: 23, minute: 50))
        #expect(time.adding(minutes: 15).text == "00:05")
        #expect(time.adding(minutes: -1440 * 3 - 60).text == "22:50")
        #expect(time.minutesSinceMidnight == 1430)
        #expect(ClockTime(hour: 24, minute: 0) == nil)
        #expect(time > time.adding(minutes: 20))
    }
}
