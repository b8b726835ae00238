import CareModel
import CaseStore
import PlanEngine

/// The sums of all clients, code by code, and where codes count the same minutes.
struct UnitTotals {
    private struct Total {
        var units = 0
        var days = 0
        var minutes = 0
        var clients = 0
    }

    private var totals: [String: Total] = [:]
    private var sharedDays = 0
    private(set) var clients = 0

    mutating func add(_ units: ClientUnits) {
        clients += 1
        for sum in units.sums {
            totals[sum.code, default: Total()].units += sum.units
            totals[sum.code, default: Total()].days += sum.days
            totals[sum.code, default: Total()].minutes += sum.minutes.count
            totals[sum.code, default: Total()].clients += 1
        }
        sharedDays += Set(units.lines.filter { !$0.sharedWith.isEmpty }.map(\.day)).count
    }

    /// A line for each code, and what is worth a look.
    var lines: [String] {
        var lines = totals.sorted { $0.key < $1.key }.map { code, total in
            "\(code): \(total.units) units on \(total.days) days of \(total.clients) clients, \(total.minutes) minutes"
        }
        if let warning = Self.warning(sharedDays: sharedDays) { lines.append(warning) }
        return lines
    }

    /// What is said where codes count the same minutes, which only the payer can settle.
    static func warning(sharedDays: Int) -> String? {
        guard sharedDays > 0 else { return nil }
        let days = "\(sharedDays) client \(sharedDays == 1 ? "day" : "days")"
        return
            "! On \(days) the same minutes have units under more than one code. Codes are counted independently; the "
            + "payer says which may be billed together."
    }
}
