import CareModel
import CareTesting
import Testing

struct WeeklyMinutesTests {
    @Test("keeps the minutes of each weekday apart", arguments: Weekday.allCases)
    func weekday(weekday: Weekday) {
        var week = WeeklyMinutes()
        week[weekday] = 180
        for other in Weekday.allCases {
            #expect(week[other] == (other == weekday ? 180 : 0))
        }
    }

    @Test func addsUpItsWeek() {
        let week: WeeklyMinutes = [.monday: 180, .wednesday: 120, .sunday: 45]
        #expect(week.total == 345)
        #expect(WeeklyMinutes().total == .zero)
    }

    @Test func isWrittenAsSevenNumbersFromMonday() throws {
        let week: WeeklyMinutes = [.monday: 180, .wednesday: 120, .sunday: 45]
        #expect(try json(week) == "[180,0,120,0,0,0,45]")
        try expectRoundTrip(week)
    }

    @Test(
        "isn't read from anything but seven lengths",
        arguments: ["[]", "[1,2,3,4,5,6]", "[1,2,3,4,5,6,7,8]", "[-1,0,0,0,0,0,0]"]
    )
    func refuses(text: String) {
        #expect(throws: DecodingError.self) { try read(WeeklyMinutes.self, text) }
    }
}
