internal import CareModel

extension CellReader {
    /// The date in the next column.
    mutating func day() -> Day? {
        guard let bytes = nextCode("a date such as 2026-11-20") else { return nil }
        if let day = Day(utf8: bytes) { return day }
        refuse(TimeAdvice.day(String(decoding: bytes, as: UTF8.self)))
        return nil
    }

    /// The date and time in the next column.
    mutating func time() -> LocalTime? {
        guard let bytes = nextCode("a date and time such as 2026-11-20T09:00") else { return nil }
        if let time = LocalTime(utf8: bytes) { return time }
        refuse(TimeAdvice.time(String(decoding: bytes, as: UTF8.self)))
        return nil
    }

    /// The time of day in the next column.
    mutating func timeOfDay() -> TimeOfDay? {
        guard let bytes = nextCode("a time such as 09:00") else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        if let time = TimeOfDay(text) { return time }
        refuse(TimeAdvice.timeOfDay(text))
        return nil
    }

    /// Refuses an end that lies before its beginning.
    mutating func expect(_ end: Day?, in name: String, notBefore start: Day?, in startName: String) {
        guard let end, let start, end < start else { return }
        refuse(name, "\(end) is before \(startName), \(start); write that date or a later one")
    }
}
