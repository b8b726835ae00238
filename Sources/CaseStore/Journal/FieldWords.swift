import CareModel
import GRDB

/// Says in words what changed in a row.
struct FieldWords {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// What differs between the two pictures of a row: `phone 555-0101 → 555-0199; language en → es`.
    func changes(in image: RowImage) throws -> String {
        let before = try image.before.map { try RowImage.columns(of: $0) } ?? []
        let after = try image.after.map { try RowImage.columns(of: $0) } ?? []
        let old = Dictionary(uniqueKeysWithValues: before.map { ($0.name, $0.value) })
        let parts = try (after.isEmpty ? before.map { ($0.name, DatabaseValue.null) } : after)
            .filter { name, value in !Self.silent.contains(name) && (old[name] ?? .null) != value }
            .map { name, value in
                let now = try words(for: value, in: name)
                guard image.before != nil else { return "\(Self.label(name)) \(now)" }
                return "\(Self.label(name)) \(try words(for: old[name] ?? .null, in: name)) → \(now)"
            }
        return parts.joined(separator: "; ")
    }

    /// Columns that say nothing to people, or that follow from others.
    private static let silent: Set<String> = [
        "n", "id", "client", "episode", "plan", "imported", "scheduled", "day", "recorded_at", "test", "session",
    ]

    private static let labels = [
        "mon": "Monday", "tue": "Tuesday", "wed": "Wednesday", "thu": "Thursday", "fri": "Friday", "sat": "Saturday",
        "sun": "Sunday", "from_day": "from", "to_day": "to", "care_group": "group", "ph": "pH",
        "temperature_f": "temperature °F", "two_way": "two-way",
    ]

    private static func label(_ column: String) -> String {
        labels[column] ?? column.replacing("_", with: " ")
    }

    private func words(for value: DatabaseValue, in column: String) throws -> String {
        guard !value.isNull else { return "none" }
        if let number = Int.fromDatabaseValue(value) {
            if Self.isDay(column) { return Day(number: number).description }
            if Self.isTime(column) { return LocalTime(minutes: number).description }
            if Self.isYesNo(column) { return number == 0 ? "no" : "yes" }
            if let name = try name(of: number, in: column) { return name }
        }
        return String.fromDatabaseValue(value) ?? "\(value)"
    }

    private static func isDay(_ column: String) -> Bool {
        column.hasSuffix("_on") || column.hasSuffix("_day") || column.hasSuffix("_date") || column == "hold_until"
    }

    private static func isTime(_ column: String) -> Bool {
        column.hasSuffix("_at") || column == "at"
    }

    private static func isYesNo(_ column: String) -> Bool {
        ["overdose_history", "naloxone", "individual", "two_way", "critical", "observed", "lab_invalid", "positive"]
            .contains(column)
    }

    private func name(of number: Int, in column: String) throws -> String? {
        let table: String
        switch column {
        case "counselor", "signed_by", "collector", "recorded_by": table = "staff"
        case "care_group": table = "care_group"
        default: return nil
        }
        return try String.fetchOne(db, sql: "SELECT name FROM \(table) WHERE n = ?", arguments: [number])
    }
}
