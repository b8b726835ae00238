import CareModel
import GRDB

/// The table of readings.
enum ResultTable: RecordTable {
    static let kind = CareRecord.Kind.results
    static let table = "result"
    static let columns = [
        "test", "analyte", "method", "reported_on", "positive", "value", "unit", "cutoff", "laboratory",
    ]
    static let key = ["test", "analyte", "method", "reported_on"]
    static let selection = """
        SELECT t.id, a.code, r.method, r.reported_on, r.positive, r.value, r.unit, r.cutoff, r.laboratory
        FROM test t CROSS JOIN result r ON r.test = t.n JOIN analyte a ON a.n = r.analyte
        """
    static let filter = "t.voided IS NULL"
    static let order = "t.id, a.code, r.method DESC, r.reported_on"

    static func values(of record: TestResult, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.number(of: record.test)), cell(Int(record.analyte.rawValue)),
            cell(record.method == .definitive), cell(record.reportedOn), cell(record.reading == .positive),
            cell(record.value), cell(record.unit), cell(record.cutoff), cell(record.laboratory),
        ]
    }

    static func record(from columns: inout Columns) throws -> TestResult {
        let test: DrugTest.ID = try columns.id()
        guard let analyte = Analyte(code: try columns.text()) else { throw Columns.Damage(column: 1) }
        let isDefinitive = try columns.flag()
        let reportedOn = try columns.day()
        var result = TestResult(
            test: test,
            analyte: analyte,
            method: isDefinitive ? .definitive : .presumptive,
            reading: try columns.flag() ? .positive : .negative,
            reportedOn: reportedOn
        )
        result.value = columns.optionalMeasured()
        result.unit = columns.optionalText()
        result.cutoff = columns.optionalMeasured()
        result.laboratory = columns.optionalText()
        return result
    }

    static func careRecord(_ record: TestResult) -> CareRecord { .result(record) }
}
