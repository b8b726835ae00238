import CareModel
import Interchange
import Testing

/// What a file says about dates and times in other forms than its own.
struct TimeAdviceTests {
    @Test(
        "never guesses a date, and names the right form",
        arguments: [
            ("03/04/26", "03/04/26 could be two dates; write 2026-04-03 or 2026-03-04"),
            ("3/4/2026", "3/4/2026 could be two dates; write 2026-04-03 or 2026-03-04"),
            ("03.04.2026", "03.04.2026 could be two dates; write 2026-04-03 or 2026-03-04"),
            ("03-04-1962", "03-04-1962 could be two dates; write 1962-04-03 or 1962-03-04"),
            ("03/04/62", "03/04/62 could be two dates; write 1962-04-03 or 1962-03-04"),
            ("04/04/26", "04/04/26 isn't in the form of a date; write 2026-04-04"),
            ("11/20/2026", "11/20/2026 isn't in the form of a date; write 2026-11-20"),
            ("20.11.2026", "20.11.2026 isn't in the form of a date; write 2026-11-20"),
            ("99/12/31", "99/12/31 isn't in the form of a date; write 1999-12-31"),
            ("2026/11/20", "2026/11/20 isn't in the form of a date; write 2026-11-20"),
            ("2026-1-5", "2026-1-5 isn't in the form of a date; write 2026-01-05"),
            ("20261120", "20261120 isn't in the form of a date; write 2026-11-20"),
            ("Nov 20, 2026", "Nov 20, 2026 isn't in the form of a date; write 2026-11-20"),
            ("20-Nov-26", "20-Nov-26 isn't in the form of a date; write 2026-11-20"),
            ("Friday, 20 November 2026", "Friday, 20 November 2026 isn't in the form of a date; write 2026-11-20"),
            ("2026 Sept 3", "2026 Sept 3 isn't in the form of a date; write 2026-09-03"),
            ("46346", "46346 looks like a spreadsheet's number for a date; write 2026-11-20 if that is the date"),
            ("46346.0", "46346.0 looks like a spreadsheet's number for a date; write 2026-11-20 if that is the date"),
            ("2026-11-20T09:00", "2026-11-20T09:00 holds a time of day as well; write 2026-11-20"),
            ("2026-11-20 00:00:00", "2026-11-20 00:00:00 holds a time of day as well; write 2026-11-20"),
            ("3/4/2026 9:00 AM", "3/4/2026 9:00 AM could be two dates; write 2026-04-03 or 2026-03-04"),
            ("2026-02-30", "there is no 2026-02-30; write a date that exists, such as 2026-02-28"),
            ("2026-13-01", "there is no 2026-13-01; write a date that exists, such as 2026-11-20"),
            ("0000-01-01", "there is no 0000-01-01; write a date that exists, such as 2026-11-20"),
        ]
    )
    func days(text: String, sentence: String) throws {
        #expect(try problems(.closures, "\"\(text)\",") == ["date: \(sentence)"])
    }

    @Test(
        "repeats nothing that could be a name",
        arguments: [
            "soon", "Brandt", "Mae 3 2026", "2026", "11/2026", "13/13/2026", "3/4", "1/2/3/4", "900", "46346 days",
            "May",
            "-5", "2026\u{2010}11\u{2010}20", "\u{0662}\u{0660}\u{0662}\u{0666}", "12:00", "x 12:00", "3 Junebug 2026",
            "2026-11-2O", String(repeating: "1", count: 60),
        ]
    )
    func otherTexts(text: String) throws {
        #expect(try problems(.closures, "\(text),") == ["date: isn't a date; write one such as 2026-11-20"])
    }

    @Test(
        "names the right form of a date and time",
        arguments: [
            ("2026-11-20", "2026-11-20 holds no time of day; write one as well, such as 2026-11-20T09:00"),
            ("3/4/2026", "3/4/2026 could be two dates; write 2026-04-03T09:00 or 2026-03-04T09:00"),
            (
                "2026-11-20 09:00",
                "2026-11-20 09:00 isn't in the form of a date and time; write 2026-11-20T09:00"
            ),
            (
                "2026-11-20T09:00:59.5",
                "2026-11-20T09:00:59.5 isn't in the form of a date and time; write 2026-11-20T09:00"
            ),
            ("2026-11-20t9:05", "2026-11-20t9:05 isn't in the form of a date and time; write 2026-11-20T09:05"),
            (
                "11/20/2026 12:30 AM",
                "11/20/2026 12:30 AM isn't in the form of a date and time; write 2026-11-20T00:30"
            ),
            (
                "11/20/2026 12:30 p.m.",
                "11/20/2026 12:30 p.m. isn't in the form of a date and time; write 2026-11-20T12:30"
            ),
            ("3/4/26 9:00", "3/4/26 9:00 could be two dates; write 2026-04-03T09:00 or 2026-03-04T09:00"),
            (
                "2026-11-20T09:00Z",
                "2026-11-20T09:00Z names a time zone; write what the programme's clock showed, such as 2026-11-20T09:00"
            ),
            (
                "2026-11-20T09:00-06:00",
                "2026-11-20T09:00-06:00 names a time zone; write what the programme's clock showed, such as "
                    + "2026-11-20T09:00"
            ),
            (
                "46346.375",
                "46346.375 looks like a spreadsheet's number for a date; write 2026-11-20T09:00 if that is the time"
            ),
            ("46346", "46346 holds no time of day; write one as well, such as 2026-11-20T09:00"),
            ("2026-02-30T09:00", "there is no 2026-02-30; write a date that exists, such as 2026-02-28"),
        ]
            + [
                "soon", "09:00", "2026-11-20T25:00", "2026-11-20T09:61", "2026-11-20T13:00 PM", "2026-11-20T09:00 Bob",
                "9",
            ]
            .map { ($0, "isn't a date and time; write one such as 2026-11-20T09:00") }
    )
    func times(text: String, sentence: String) throws {
        #expect(try problems(.contacts, "c1,\(text),phone,yes,") == ["at: \(sentence)"])
    }

    @Test(
        "names the right form of a time of day",
        arguments: [
            ("9:00", "9:00 isn't in the form of a time of day; write 09:00"),
            ("9:00pm", "9:00pm isn't in the form of a time of day; write 21:00"),
            ("09:00:00", "09:00:00 isn't in the form of a time of day; write 09:00"),
            (".75", ".75 isn't in the form of a time of day; write 18:00"),
            ("24:00", "isn't a time of day; write one such as 09:00"),
            ("nine", "isn't a time of day; write one such as 09:00"),
            ("0900", "isn't a time of day; write one such as 09:00"),
        ]
    )
    func timesOfDay(text: String, sentence: String) throws {
        #expect(try problems(.groups, "g1,N,group,,\(text),,,,") == ["starts: \(sentence)"])
    }
}
