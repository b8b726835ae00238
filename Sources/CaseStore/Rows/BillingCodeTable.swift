import CareModel
import GRDB

/// The table of the programme's codes.
enum BillingCodeTable: RecordTable {
    static let kind = CareRecord.Kind.billingCodes
    static let table = "billing_code"
    static let columns = [
        "code", "from_day", "to_day", "label", "unit", "rounding", "least_minutes", "most_units", "services", "levels",
        "audio_only", "telehealth_modifier", "basis",
    ]
    static let key = ["code", "from_day"]
    static let selection = """
        SELECT b.code, b.from_day, b.to_day, b.label, b.unit, b.rounding, b.least_minutes, b.most_units, b.services,
            b.levels, b.audio_only, b.telehealth_modifier, b.basis
        FROM billing_code b
        """
    static let filter = "b.voided IS NULL"
    static let order = "b.code, b.from_day"

    static func values(of record: BillingCode, in references: References) throws -> [DatabaseValue] {
        [
            cell(record.code), cell(record.from), cell(record.to), cell(record.label), cell(record.unit),
            cell(record.rounding), cell(record.leastMinutes), cell(record.mostUnits),
            cell(record.services.map(\.rawValue).joined(separator: ";")),
            cell(record.levels.map(\.rawValue).joined(separator: ";")), cell(record.countsAudioOnly),
            cell(record.telehealthModifier), cell(record.basis),
        ]
    }

    static func record(from columns: inout Columns) throws -> BillingCode {
        let (code, from, to) = (try columns.text(), try columns.day(), columns.optionalDay())
        let (label, unit) = (try columns.text(), try columns.code() as BillingUnit)
        let rounding: UnitRounding = try columns.code()
        let (least, most) = (columns.optionalMinutes(), columns.optionalInt())
        var record = BillingCode(code: code, label: label, from: from, unit: unit, services: try columns.codes())
        record.to = to
        record.rounding = rounding
        record.leastMinutes = least
        record.mostUnits = most
        record.levels = try columns.codes()
        record.countsAudioOnly = try columns.flag()
        record.telehealthModifier = columns.optionalText()
        record.basis = columns.optionalText()
        return record
    }

    static func careRecord(_ record: BillingCode) -> CareRecord { .billingCode(record) }
}
