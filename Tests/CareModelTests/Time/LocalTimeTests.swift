import CareModel
import CareTesting
import Testing

struct LocalTimeTests {
    @Test(
        "is a day and a time, before the epoch as well",
        arguments: [
            (0, "1970-01-01T00:00"), (1, "1970-01-01T00:01"), (1439, "1970-01-01T23:59"), (1440, "1970-01-02T00:00"),
            (-1, "1969-12-31T23:59"), (-1439, "1969-12-31T00:01"), (-1440, "1969-12-31T00:00"),
            (-1441, "1969-12-30T23:59"), (29_919_420, "2026-11-20T09:00"),
        ]
    )
    func parts(minutes: Int, text: String) throws {
        let time = LocalTime(minutes: minutes)
        #expect(time.description == text)
        #expect(time.day.description == text.prefix(10))
        #expect(time.time.description == text.suffix(5))
        #expect(LocalTime(time.day, time.time) == time)
        #expect(try #require(LocalTime(text)).minutes == minutes)
    }

    @Test(
        "reads one form only",
        arguments: [
            "", "2026-11-20", "2026-11-20 09:00", "2026-11-20t09:00", "2026-11-20T9:00", "2026-11-20T09:00:00",
            "2026-11-20T24:00", "2026-11-31T09:00", "2026-11-20T09:00Z", "20261120T09:00", "T2026-11-2009:00",
        ]
    )
    func refuses(text: String) {
        #expect(LocalTime(text) == nil)
    }

    @Test(
        "moves on over midnight and back",
        arguments: [
            ("2026-11-20T22:00", 180, "2026-11-21T01:00"), ("2026-11-21T01:00", -180, "2026-11-20T22:00"),
            ("2026-12-31T23:59", 1, "2027-01-01T00:00"), ("1970-01-01T00:00", -1, "1969-12-31T23:59"),
        ] as [(LocalTime, Int, LocalTime)]
    )
    func advanced(from: LocalTime, by count: Int, to: LocalTime) {
        #expect(from.advanced(byMinutes: count) == to)
    }

    @Test func comesBeforeALaterTime() {
        let times: [LocalTime] = ["2026-11-20T09:00", "2026-11-19T23:59", "2026-11-20T08:59"]
        #expect(times.sorted() == ["2026-11-19T23:59", "2026-11-20T08:59", "2026-11-20T09:00"])
        #expect(times.allSatisfy { !($0 < $0) })
    }

    @Test func isWrittenAsText() throws {
        let time: LocalTime = "2026-11-20T09:00"
        #expect(try json(time) == #""2026-11-20T09:00""#)
        try expectRoundTrip(time)
        #expect(throws: DecodingError.self) { try read(LocalTime.self, #""2026-11-20T24:00""#) }
    }
}
