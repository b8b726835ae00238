public import CareModel

/// How the hours of some days come about, so that anybody can add them up again.
///
/// Its sums are those of the rules: each day takes what ``ClientRecord/required(on:)-(Day)`` and ``SessionMark/credited`` say, and
/// nothing is worked out a second way.
public struct HoursArithmetic: Sendable {
    /// The days.
    public let days: ClosedRange<Day>
    /// The moment at which it is looked at; what begins later is still ahead.
    public let asOf: LocalTime
    /// Each day.
    public let byDay: [HoursOfDay]

    /// Works out some days of a client's stays, given in any order.
    /// - Parameters:
    ///   - stays: The client's records, those that touch the days.
    ///   - days: The days.
    ///   - asOf: The moment at which it is looked at.
    ///   - notes: What is said of sessions and closures besides.
    public init(of stays: [ClientRecord], on days: ClosedRange<Day>, asOf: LocalTime, notes: HoursNotes = HoursNotes())
    {
        self.days = days
        self.asOf = asOf
        byDay = days.map { HoursOfDay($0, in: ClientRecord.stay(of: stays, on: $0), asOf: asOf, notes: notes) }
    }

    /// The minutes that are required.
    public var required: Minutes { byDay.reduce(.zero) { $0 + $1.required } }

    /// The minutes that were credited.
    public var credited: Minutes { byDay.reduce(.zero) { $0 + $1.credited } }

    /// Whether all of it lies behind the moment.
    public var isOver: Bool { days.upperBound < asOf.day }
}
