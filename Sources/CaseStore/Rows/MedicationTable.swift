import CareModel
import GRDB

/// The table of medications.
enum MedicationTable: RecordTable {
    static let kind = CareRecord.Kind.medications
    static let table = "medication"
    static let columns = [
        "client", "name", "from_day", "to_day", "expects", "explains", "critical", "prescriber",
    ]
    static let key = ["client", "name", "from_day"]
    static let selection = """
        SELECT c.id, m.name, m.from_day, m.to_day, m.expects, m.explains, m.critical, m.prescriber
        FROM medication m JOIN client c ON c.n = m.client
        """
    static let filter = "m.voided IS NULL"
    static let order = "c.id, m.name, m.from_day"

    static func values(of record: Medication, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.number(of: record.client)), cell(record.name), cell(record.from), cell(record.to),
            cell(record.expects.text), cell(record.explains.text),
            cell(record.isCritical), cell(record.prescriber),
        ]
    }

    static func record(from columns: inout Columns) throws -> Medication {
        var medication = Medication(client: try columns.id(), name: try columns.text(), from: try columns.day())
        medication.to = columns.optionalDay()
        medication.expects = try AnalyteList(text: columns.text())
        medication.explains = try AnalyteList(text: columns.text())
        medication.isCritical = columns.optionalFlag()
        medication.prescriber = columns.optionalText()
        return medication
    }

    static func careRecord(_ record: Medication) -> CareRecord { .medication(record) }
}
