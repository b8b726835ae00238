import CareModel
import CareTesting
import Testing

struct TimeOfDayTests {
    @Test("reads and writes every minute of the day")
    func everyMinute() throws {
        for minutes in 0..<1440 {
            let time = try #require(TimeOfDay(minutes: minutes))
            let copy = try #require(TimeOfDay(time.description))
            let parts = try #require(TimeOfDay(hour: time.hour, minute: time.minute))
            #expect([copy.minutes, parts.minutes, time.hour * 60 + time.minute] == [minutes, minutes, minutes])
        }
    }

    @Test("is written with two digits each", arguments: [(0, "00:00"), (65, "01:05"), (540, "09:00"), (1439, "23:59")])
    func text(minutes: Int, text: String) {
        #expect(TimeOfDay(minutes: minutes)?.description == text)
    }

    @Test(
        "reads one form only",
        arguments: [
            "", "9:00", "09:0", "09:000", "0900", "24:00", "23:60", "09.00", "09:00 ", "-1:00", "0a:00", "09:-1",
        ]
    )
    func refuses(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test("stays within one day", arguments: [-1, 1440, 100_000])
    func refuses(minutes: Int) {
        #expect(TimeOfDay(minutes: minutes) == nil)
    }

    @Test("refuses what no clock shows", arguments: [(24, 0), (-1, 0), (0, 60), (0, -1)])
    func refuses(hour: Int, minute: Int) {
        #expect(TimeOfDay(hour: hour, minute: minute) == nil)
    }

    @Test func comesBeforeALaterTime() {
        let early: TimeOfDay = "09:00"
        let late: TimeOfDay = "09:01"
        #expect(early < late)
        #expect(!(late < early))
        #expect(!(early < early))
    }

    @Test func isWrittenAsText() throws {
        let time: TimeOfDay = "09:05"
        #expect(try json(time) == #""09:05""#)
        try expectRoundTrip(time)
        #expect(throws: DecodingError.self) { try read(TimeOfDay.self, #""25:00""#) }
    }
}
