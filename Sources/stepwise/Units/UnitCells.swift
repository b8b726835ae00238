import CareModel
import CaseStore
import PlanEngine

/// The columns in which units go out for spreadsheet programs.
struct UnitCells {
    /// Whether clients' names go with their numbers.
    let namesClients: Bool

    var heading: [String] {
        ["client_id"] + (namesClients ? ["family_name", "given_name"] : []) + [
            "day", "code", "label", "minutes", "unit", "units", "modifier", "arithmetic", "also_counted_under",
        ]
    }

    func cells(_ line: DayUnits, of client: ClientName) -> [String] {
        [client.id.text] + (namesClients ? [client.familyName, client.givenName] : []) + [
            line.day.description, line.code.code, line.code.label, "\(line.minutes.count)", line.code.unit.name,
            "\(line.units)", line.modifier ?? "", line.words, line.sharedWith.joined(separator: " "),
        ]
    }
}
