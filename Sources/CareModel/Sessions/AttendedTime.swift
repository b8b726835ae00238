/// The time that a client spent in a session, from coming to leaving.
public struct AttendedTime: Hashable, Sendable {
    /// When the client came, or the session began.
    public var start: LocalTime
    /// When the client left, or the session ended.
    public var end: LocalTime
    /// The break inside it, which isn't credited.
    public var breakMinutes: Minutes

    /// Creates a time.
    public init(from start: LocalTime, to end: LocalTime, breakMinutes: Minutes = .zero) {
        self.start = start
        self.end = end
        self.breakMinutes = breakMinutes
    }

    /// The minutes of it that are credited when the client attended nothing else meanwhile.
    public func credited(in zone: ProgrammeZone) -> Minutes {
        zone.elapsed(from: start, to: end) - breakMinutes
    }

    /// The minutes that are credited of each of a client's times, so that no minute counts twice.
    ///
    /// Times that overlap share their minutes: what began first counts them, and of two that began together the one that
    /// stands first. Together they credit the union of all times less the breaks, in whatever order they were written down.
    public static func credited(_ times: [AttendedTime], in zone: ProgrammeZone) -> [Minutes] {
        var credited = Array(repeating: Minutes.zero, count: times.count)
        var counted: [Range<Int64>] = []
        let order = times.indices.sorted { (times[$0].start, $0) < (times[$1].start, $1) }
        for index in order {
            let time = times[index]
            let span = zone.minute(at: time.start)..<max(zone.minute(at: time.start), zone.minute(at: time.end))
            var fresh = Int64(span.count)
            for other in counted { fresh -= Int64(span.clamped(to: other).count) }
            credited[index] = Minutes(atLeastZero: Int(fresh)) - time.breakMinutes
            // The times come by their start, so what is counted stays a row of ranges that don't overlap.
            let end = counted.last?.upperBound ?? span.lowerBound
            if span.upperBound > end { counted.append(max(end, span.lowerBound)..<span.upperBound) }
        }
        return credited
    }
}

extension ProgrammeZone {
    /// The number of the minute at which the wall clock shows a time, as it really passes.
    fileprivate func minute(at time: LocalTime) -> Int64 {
        instant(at: time).milliseconds / 60_000
    }
}
