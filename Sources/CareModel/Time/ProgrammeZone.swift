internal import Foundation

/// The programme's time zone: what its wall clock shows, and how long things really take.
public struct ProgrammeZone: Hashable, Sendable {
    /// The zone's name in the time zone database, such as `America/Chicago`.
    public let name: String
    private let zone: TimeZone

    /// Creates a zone, or `nil` when the time zone database of this machine doesn't know the name.
    public init?(name: String) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        self.name = name
        self.zone = zone
    }

    /// Coordinated universal time, for records that name no zone.
    public static let utc = ProgrammeZone(name: "UTC", zone: .gmt)

    private init(name: String, zone: TimeZone) {
        self.name = name
        self.zone = zone
    }

    /// What the wall clock shows at an instant.
    public func localTime(at instant: Instant) -> LocalTime {
        let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
        let milliseconds = instant.milliseconds + Int64(offset) * 1000
        let (minutes, rest) = milliseconds.quotientAndRemainder(dividingBy: 60_000)
        return LocalTime(minutes: Int(rest < 0 ? minutes - 1 : minutes))
    }

    /// The instant at which the wall clock shows a time; of two in an autumn night, the first.
    public func instant(at time: LocalTime) -> Instant {
        Instant(milliseconds: Int64(time.minutes - offset(at: time)) * 60_000)
    }

    /// The minutes that really pass between two wall-clock times, which differ from the difference of the two when the
    /// clock is set in between; never below zero.
    public func elapsed(from start: LocalTime, to end: LocalTime) -> Minutes {
        let shown = end.minutes - start.minutes
        let change = offset(at: end) - offset(at: start)
        return Minutes(atLeastZero: shown - change)
    }

    /// Minutes east of universal time when the wall clock shows `time`; of two answers in an autumn night, the first.
    private func offset(at time: LocalTime) -> Int {
        let wall = Double(time.minutes) * 60
        let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: wall))
        let earlier = zone.secondsFromGMT(for: Date(timeIntervalSince1970: wall - Double(guess) - 3600))
        let settled = zone.secondsFromGMT(for: Date(timeIntervalSince1970: wall - Double(earlier)))
        return settled / 60
    }
}
