import CareModel
import CareTesting
import Testing

struct WeekdayTests {
    @Test(
        "has a place in the week, a code and a name",
        arguments: [
            (Weekday.monday, 0, "mon", "Mon", "Monday"), (.tuesday, 1, "tue", "Tue", "Tuesday"),
            (.wednesday, 2, "wed", "Wed", "Wednesday"), (.thursday, 3, "thu", "Thu", "Thursday"),
            (.friday, 4, "fri", "Fri", "Friday"), (.saturday, 5, "sat", "Sat", "Saturday"),
            (.sunday, 6, "sun", "Sun", "Sunday"),
        ]
    )
    func names(weekday: Weekday, position: Int, code: String, shortName: String, name: String) {
        #expect(weekday.position == position)
        #expect(weekday.code == code)
        #expect(weekday.shortName == shortName)
        #expect(weekday.name == name)
    }

    @Test("is read back from its code and its name, in any case", arguments: Weekday.allCases)
    func codes(weekday: Weekday) {
        #expect(Weekday(code: weekday.code) == weekday)
        #expect(Weekday(code: weekday.name) == weekday)
        #expect(Weekday(code: weekday.rawValue.uppercased()) == weekday)
    }

    @Test("isn't read from anything else", arguments: ["", "m", "mo", "mond", "montag", "mon ", "0", "1"])
    func refuses(code: String) {
        #expect(Weekday(code: code) == nil)
    }

    @Test(
        "finds its place in a week that starts on another day",
        arguments: [
            (Weekday.monday, Weekday.monday, 0), (.sunday, .monday, 6), (.sunday, .sunday, 0), (.monday, .sunday, 1),
            (.saturday, .sunday, 6), (.wednesday, .thursday, 6), (.wednesday, .saturday, 4),
        ]
    )
    func place(weekday: Weekday, start: Weekday, place: Int) {
        #expect(weekday.position(inWeekStartingOn: start) == place)
    }
}
