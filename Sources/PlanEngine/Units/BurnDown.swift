public import CareModel

/// How far an authorisation is used up on a day.
public struct BurnDown: Hashable, Sendable {
    /// The authorisation.
    public let authorisation: Authorisation
    /// The day it is looked at.
    public let day: Day
    /// The units that count on its days up to the day.
    public let used: Int

    /// Looks at an authorisation on a day, with the units of its code, those of other codes and days too.
    public init(_ authorisation: Authorisation, units: some Sequence<DayUnits>, on day: Day) {
        self.authorisation = authorisation
        self.day = day
        used = units.reduce(0) { sum, line in
            line.code.code == authorisation.code && authorisation.covers(line.day) && line.day <= day
                ? sum + line.units : sum
        }
    }

    /// The units that are left; none when more were used than it is for.
    public var left: Int { max(0, authorisation.units - used) }

    /// The units beyond those that it is for.
    public var over: Int { max(0, used - authorisation.units) }

    /// The days on which units can still be used, the day itself among them; all of its days before it begins.
    public var daysLeft: Int {
        max(0, max(day, authorisation.from).distance(to: authorisation.to) + 1)
    }

    /// The days of it that have passed, the day itself among them.
    public var daysGone: Int {
        max(0, authorisation.from.distance(to: min(day, authorisation.to)) + 1)
    }

    /// The units used in a week so far, in tenths, rounded to the nearest; `nil` until a whole week has passed.
    public var tenthsPerWeek: Int? {
        daysGone >= 7 ? (used * 70 + daysGone / 2) / daysGone : nil
    }

    /// The pace as it is read, such as `2.5`; `nil` until a whole week has passed.
    public var perWeek: String? {
        tenthsPerWeek.map { "\($0 / 10).\($0 % 10)" }
    }

    /// The day on which the last unit is used if it goes on at the pace so far; `nil` when that lies behind the last day, or
    /// nothing can be said yet.
    public var runsOutOn: Day? {
        guard used > 0, left > 0, daysGone >= 7, daysLeft > 0 else { return nil }
        // The days that the units left take, at used / daysGone a day, rounded up.
        let days = (left * daysGone + used - 1) / used
        let last = day.advanced(by: days)
        return last <= authorisation.to ? last : nil
    }
}
