public import CareModel

/// How far the sheets of a week are.
public struct WeekTally: Hashable, Sendable {
    /// A day of the week: how many of its sessions are taken and signed.
    public struct OfDay: Hashable, Sendable {
        /// The day.
        public let day: Day
        /// Sessions that aren't called off.
        public let sessions: Int
        /// Sessions in which nobody is left unmarked.
        public let taken: Int
        /// Sessions whose sheet is signed.
        public let signed: Int
    }

    /// The days of the week.
    public let days: [OfDay]
    /// Sheets of the last seven days, today left out, in which somebody isn't marked.
    public let sheetsOpen: Int
    /// The earliest of these days with such a sheet.
    public let firstSheetOpen: Day?
    /// Sheets of the same days in which everybody is marked and nobody has signed.
    public let sheetsToSign: Int
    /// The earliest of these days with such a sheet.
    public let firstSheetToSign: Day?
    /// Sessions of the same days in which somebody was there and whose group note nobody has signed.
    public let notesToSign: Int
    /// The earliest of these days with such a session.
    public let firstNoteToSign: Day?
}

extension WeekTally.OfDay {
    /// Counts the sessions of a day.
    init(_ day: Day, sessions: [SessionLine]) {
        let held = sessions.filter { $0.held != .no }
        self.init(
            day: day,
            sessions: held.count,
            taken: held.count(where: \.isTaken),
            signed: held.count { $0.signedBy != nil }
        )
    }
}
