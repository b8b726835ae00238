public import CareModel

/// A client's record as it stood at the end of a day, which is all that a rule sees.
///
/// Left out are rows dated later, results reported later, and rows of an earlier stay. Plans, leaves, closures and
/// sessions ahead stay in, because what is already arranged for the rest of the week is known on the day.
public struct RecordOnDay: Sendable {
    /// The record with everything on file.
    public let record: ClientRecord
    /// The day.
    public let day: Day
    /// The week that contains the day.
    public let week: Week
    /// The marks that count, in the order of their sessions.
    public let marks: [SessionMark]
    /// The drug tests as they read on the day, by test day and then by number.
    public let tests: [TestOnDay]
    /// The measures, by day and then by number.
    public let measures: [Measure]

    /// Looks at a record on a day.
    public init(_ record: ClientRecord, on day: Day) {
        self.record = record
        self.day = day
        week = Week(containing: day, startingOn: record.weekStartsOn)
        let admitted = record.episode.admittedOn
        let days = admitted...max(admitted, day)
        marks = record.marks(on: days).filter(\.counts)
        tests = record.tests.compactMap { test in
            days.contains(test.day) ? TestOnDay(test, on: day, medications: record.medications) : nil
        }
        measures = record.measures.filter { days.contains($0.givenOn) }
    }

    /// Whether the client is enrolled on the day; nobody else is looked at.
    public var isEnrolled: Bool { record.episode.isEnrolled(on: day) }

    /// The days since the admission.
    public var daysSinceAdmission: Int { record.episode.admittedOn.distance(to: day) }

    /// The plan in force on the day.
    public var plan: TreatmentPlan? { record.plan(on: day) }

    /// The first day of the day's week, by which weekly findings are known.
    public var weekKey: String { week.firstDay.description }

    /// The marks of the last `count` days.
    public func marks(inLast count: Int) -> ArraySlice<SessionMark> {
        let first = day.advanced(by: 1 - count)
        return marks[marks.firstIndex(whereOrdered: { $0.day >= first })...]
    }

    /// The tests of the last `count` days.
    public func tests(inLast count: Int) -> ArraySlice<TestOnDay> {
        let first = day.advanced(by: 1 - count)
        return tests[tests.firstIndex(whereOrdered: { $0.day >= first })...]
    }

    /// The measures with an instrument, in order.
    public func measures(_ isWanted: (Instrument) -> Bool) -> [Measure] {
        measures.filter { isWanted($0.instrument) }
    }
}
