internal import CareModel

/// What to write in the place of a date or a time that can't be read.
///
/// A date is never guessed: where a text could be two dates, both are named, and the reader decides. A text is repeated
/// only when it is made of a date's and a time's pieces; anything else could be a name in the wrong column.
enum TimeAdvice {
    /// Why a text isn't a date.
    static func day(_ text: String) -> String {
        if let missing = missingDay(text) { return missing }
        guard let moment = WrittenMoment(text), let day = moment.days.first else {
            return "isn't a date; write one such as 2026-11-20"
        }
        if moment.days.count > 1 { return ambiguous(text, moment.days.map(\.description)) }
        if moment.isSerial {
            return "\(text) looks like a spreadsheet's number for a date; write \(day) if that is the date"
        }
        if moment.time != nil { return "\(text) holds a time of day as well; write \(day)" }
        return "\(text) isn't in the form of a date; write \(day)"
    }

    /// Why a text isn't a date and time.
    static func time(_ text: String) -> String {
        if let missing = missingDay(text) { return missing }
        guard let moment = WrittenMoment(text), let day = moment.days.first else {
            return "isn't a date and time; write one such as 2026-11-20T09:00"
        }
        guard let time = moment.time else {
            if moment.days.count > 1 { return ambiguous(text, moment.days.map { "\($0)T09:00" }) }
            return "\(text) holds no time of day; write one as well, such as \(day)T09:00"
        }
        if moment.days.count > 1 {
            return ambiguous(text, moment.days.map { LocalTime($0, time).description })
        }
        let right = LocalTime(day, time)
        if moment.isSerial {
            return "\(text) looks like a spreadsheet's number for a date; write \(right) if that is the time"
        }
        if moment.namesZone {
            return "\(text) names a time zone; write what the programme's clock showed, such as \(right)"
        }
        return "\(text) isn't in the form of a date and time; write \(right)"
    }

    /// Why a text isn't a time of day.
    static func timeOfDay(_ text: String) -> String {
        guard let moment = WrittenMoment(text), let time = moment.time else {
            return "isn't a time of day; write one such as 09:00"
        }
        return "\(text) isn't in the form of a time of day; write \(time)"
    }

    private static func ambiguous(_ text: String, _ forms: [String]) -> String {
        "\(text) could be two dates; write \(forms.joinedAsChoice)"
    }

    /// Why a text in the right form is no date: the calendar hasn't got it.
    private static func missingDay(_ text: String) -> String? {
        let date = text.prefix(10)
        let parts = date.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 10 || text.dropFirst(10).first == "T", parts.map(\.utf8.count) == [4, 2, 2],
            let year = Int(asciiDigits: parts[0].utf8), let month = Int(asciiDigits: parts[1].utf8),
            let day = Int(asciiDigits: parts[2].utf8), Day(year: year, month: month, day: day) == nil
        else { return nil }
        guard year > 0, (1...12).contains(month), day > 0,
            let last = Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
        else { return "there is no \(date); write a date that exists, such as 2026-11-20" }
        return "there is no \(date); write a date that exists, such as \(last)"
    }
}
