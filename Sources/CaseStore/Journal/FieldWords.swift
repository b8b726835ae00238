import CareModel
import GRDB

/// Says in words what changed in a row.
struct FieldWords {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// What differs between the two pictures of a row: `phone 555-0101 → 555-0199; language none → es`.
    ///
    /// A new row doesn't say again what it is called, since the sentence begins with that.
    func changes(in image: RowImage) throws -> String {
        let old = try image.before.map { try RowImage.values(of: $0) } ?? [:]
        let new = try image.after.map { try RowImage.values(of: $0) } ?? [:]
        let title = image.before == nil ? Self.titles[image.table] : nil
        let columns = StoredTables.records.first { $0.table == image.table }?.columns ?? []
        return try columns.filter { !Self.silent.contains($0) && $0 != title }
            .filter { (old[$0] ?? .null) != (new[$0] ?? .null) }
            .compactMap { column -> String? in
                let field = FieldKind(column: column)
                let now = try field.words(for: new[column] ?? .null, in: db)
                guard image.before != nil else { return now.map { "\(Self.label(column)) \($0)" } }
                let before = try field.words(for: old[column] ?? .null, in: db)
                return "\(Self.label(column)) \(before ?? field.nothing) → \(now ?? field.nothing)"
            }
            .joined(separator: "; ")
    }

    /// The column by which people know a record of a table.
    private static let titles = [
        StaffTable.table: "name", GroupTable.table: "name", MedicationTable.table: "name",
        BillingCodeTable.table: "code", AuthorisationTable.table: "code",
        PlanTable.table: "effective_on", GroupArrangementTable.table: "care_group",
    ]

    /// Columns that say nothing to people, or that follow from others.
    private static let silent: Set<String> = ["n", "id", "client", "episode", "scheduled"]

    private static let labels = [
        "mon": "Monday", "tue": "Tuesday", "wed": "Wednesday", "thu": "Thursday", "fri": "Friday", "sat": "Saturday",
        "sun": "Sunday", "from_day": "from", "to_day": "to", "care_group": "group", "break_minutes": "break",
        "birth_date": "born", "preferred_name": "called", "referral_source": "referred by",
        "primary_substance": "substance", "overdose_history": "overdose before", "naloxone": "has naloxone",
        "individual": "individual sessions", "family": "family work", "effective_on": "in force from",
        "expects": "a test should find", "explains": "a test may find", "starts_at": "starts", "ends_at": "ends",
        "absence_limit": "absences allowed", "window_days": "in days",
        "co_counselor": "co-facilitator", "every_weeks": "every weeks", "topic_number": "topic number",
        "not_held": "not held because",
        "week_starts_on": "week starts on", "criteria_edition": "edition of the criteria",
        "least_minutes": "at least", "most_units": "most units a day", "audio_only": "counts audio only",
        "telehealth_modifier": "by telehealth", "label": "called",
    ]

    private static func label(_ column: String) -> String {
        labels[column] ?? column.replacing("_", with: " ")
    }
}
