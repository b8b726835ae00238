public import CareModel
public import PlanEngine

/// A client's units on some days.
public struct ClientUnits: Sendable {
    /// The client.
    public let client: ClientName
    /// The units by day, and of a day by code.
    public let lines: [DayUnits]

    /// The sums by code, in the order of the codes.
    public var sums: [UnitSum] {
        var sums: [String: UnitSum] = [:]
        for line in lines {
            sums[line.code.code, default: UnitSum(client: client, code: line.code.code, label: line.code.label)].add(
                line
            )
        }
        return sums.values.sorted { $0.code < $1.code }
    }
}

/// The units of one code of one client over some days.
public struct UnitSum: Hashable, Sendable {
    /// The client.
    public let client: ClientName
    /// The code.
    public let code: String
    /// What the programme calls the code.
    public private(set) var label: String
    /// The days with at least one unit.
    public private(set) var days = 0
    /// The days on which minutes were credited that came to no unit.
    public private(set) var daysWithout = 0
    /// The minutes that the code counts, those that came to no unit too.
    public private(set) var minutes = Minutes.zero
    /// The units.
    public private(set) var units = 0
    /// The days on which other codes have units of the same minutes.
    public private(set) var sharedDays = 0

    init(client: ClientName, code: String, label: String) {
        self.client = client
        self.code = code
        self.label = label
    }

    mutating func add(_ line: DayUnits) {
        label = line.code.label
        minutes += line.minutes
        units += line.units
        if line.units > 0 { days += 1 } else { daysWithout += 1 }
        if !line.sharedWith.isEmpty { sharedDays += 1 }
    }
}
