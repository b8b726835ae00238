import CareModel
import GRDB

/// The table of drug tests; each row carries the day that counts for it.
enum TestTable: RecordTable {
    static let kind = CareRecord.Kind.tests
    static let table = "test"
    static let columns = [
        "id", "client", "day", "selected_on", "reason", "notified_at", "outcome", "collected_at", "matrix", "observed",
        "temperature_f", "creatinine", "specific_gravity", "ph", "nitrite", "adulterant", "lab_invalid", "collector",
        "note",
    ]
    static let key = ["id"]
    static let selection = """
        SELECT t.id, c.id, t.selected_on, t.reason, t.notified_at, t.outcome, t.collected_at, t.matrix,
            t.observed, t.temperature_f, t.creatinine, t.specific_gravity, t.ph, t.nitrite, t.adulterant,
            t.lab_invalid, s.id, t.note
        FROM test t JOIN client c ON c.n = t.client LEFT JOIN staff s ON s.n = t.collector
        """
    static let filter = "t.voided IS NULL"
    static let order = "t.id"

    static func values(of record: DrugTest, in references: References) throws -> [DatabaseValue] {
        let specimen = record.specimen
        return [
            cell(record.id.text), cell(try references.number(of: record.client)), cell(record.day),
            cell(record.selectedOn), cell(record.reason), cell(record.notifiedAt), cell(record.outcome),
            cell(record.collectedAt), cell(record.matrix), cell(record.observed), cell(specimen.temperature),
            cell(specimen.creatinine), cell(specimen.specificGravity), cell(specimen.ph), cell(specimen.nitrite),
            cell(specimen.adulterant), cell(specimen.labInvalid),
            cell(try references.number(of: record.collector, column: "collector")), cell(record.note),
        ]
    }

    static func record(from columns: inout Columns) throws -> DrugTest {
        let (id, client) = (try columns.id() as DrugTest.ID, try columns.id() as Client.ID)
        var test = DrugTest(id: id, client: client, selectedOn: try columns.day(), reason: try columns.code())
        test.notifiedAt = columns.optionalTime()
        test.outcome = try columns.code()
        test.collectedAt = columns.optionalTime()
        test.matrix = try columns.optionalCode()
        test.observed = columns.optionalFlag()
        test.specimen.temperature = columns.optionalMeasured()
        test.specimen.creatinine = columns.optionalMeasured()
        test.specimen.specificGravity = columns.optionalMeasured()
        test.specimen.ph = columns.optionalMeasured()
        test.specimen.nitrite = columns.optionalMeasured()
        test.specimen.adulterant = columns.optionalText()
        test.specimen.labInvalid = columns.optionalFlag()
        test.collector = columns.optionalID()
        test.note = columns.optionalText()
        return test
    }

    static func careRecord(_ record: DrugTest) -> CareRecord { .test(record) }
}
