internal import CareModel

/// The ways in which a bundle names weekdays; both are read wherever one is, and in any case.
enum WeekdayWords {
    /// Whole names, as `programme.csv` writes them.
    static let names = Words(
        Weekday.allCases.map { ($0.rawValue, $0) },
        alsoRead: Weekday.allCases.map { ($0.code, $0) }
    )
    /// Three letters, as `groups.csv` writes them.
    static let codes = Words(
        Weekday.allCases.map { ($0.code, $0) },
        alsoRead: Weekday.allCases.map { ($0.rawValue, $0) }
    )
}
