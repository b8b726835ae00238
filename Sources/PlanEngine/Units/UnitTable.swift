public import CareModel

/// Counts units of the programme's codes from credited minutes.
///
/// Codes are independent of each other: each counts every minute that its own line of the table lets it count, so that one
/// minute may count under two codes. Which of them may be billed together is between the programme and its payer; the count
/// says where it happens (``DayUnits/sharedWith``).
public struct UnitTable: Sendable {
    private let codes: [BillingCode]

    /// Creates a table of codes, which stand in its lines in the order of their names.
    public init(_ codes: [BillingCode]) {
        self.codes = codes.sorted { ($0.code, $0.from) < ($1.code, $1.from) }
    }

    /// The same table with one code only.
    public func only(_ code: String) -> UnitTable {
        UnitTable(codes.filter { $0.code == code })
    }

    /// Whether there is nothing to count by.
    public var isEmpty: Bool { codes.isEmpty }

    /// Whether a level of care matters to any of the codes.
    public var asksForLevels: Bool { codes.contains { !$0.levels.isEmpty } }

    /// The units of one client's day, code by code, from the credited minutes of sessions that all start on it.
    ///
    /// A code without a single minute has no line.
    public func units(of times: some Collection<CreditedTime>, on day: Day) -> [DayUnits] {
        let times = times.filter { $0.minutes > .zero }
        guard !times.isEmpty else { return [] }
        var lines = codes.compactMap { code in
            code.covers(day) ? Self.line(code, times.filter(code.counts), day) : nil
        }
        let counting = lines.filter { $0.units > 0 }.map(\.code)
        guard counting.count > 1 else { return lines }
        for index in lines.indices where lines[index].units > 0 {
            let own = lines[index].code
            let others = counting.filter { other in
                other != own && times.contains { own.counts($0) && other.counts($0) }
            }
            lines[index].sharedWith = others.map(\.code)
        }
        return lines
    }

    /// The units of one client's days, from credited minutes in the order of the days.
    public func units(of times: [CreditedTime]) -> [DayUnits] {
        var lines: [DayUnits] = []
        var rest = times[...]
        while let day = rest.first?.day {
            let own = rest.prefix { $0.day == day }
            lines += units(of: own, on: day)
            rest = rest.dropFirst(own.count)
        }
        return lines
    }

    private static func line(_ code: BillingCode, _ times: [CreditedTime], _ day: Day) -> DayUnits? {
        guard !times.isEmpty else { return nil }
        let minutes = times.reduce(Minutes.zero) { $0 + $1.minutes }
        let longEnough = times.count { $0.minutes >= code.leastMinutes ?? .zero }
        return DayUnits(
            day: day,
            code: code,
            minutes: minutes,
            sessions: times.count,
            longEnough: longEnough,
            uncapped: code.unit == .session ? longEnough : units(of: minutes, by: code),
            isTelehealth: times.contains(where: \.isTelehealth)
        )
    }

    /// The units that a day's minutes come to under a code whose unit is a day or a length of time.
    private static func units(of minutes: Minutes, by code: BillingCode) -> Int {
        guard minutes >= code.leastMinutes ?? .zero else { return 0 }
        guard let length = code.unit.length?.count else { return 1 }
        switch code.rounding {
        case .whole: return minutes.count / length
        // 8 to 22 minutes are one quarter hour, 23 to 37 two: what is left over counts from 8 minutes on.
        case .eightMinutes: return (minutes.count + 7) / length
        }
    }
}
