internal import CareModel

/// The rows of `results.csv`.
enum ResultCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("test_id"), .required("analyte"), .required("method"), .required("reading"), .optional("value"),
        .optional("unit"), .optional("cutoff"), .required("reported_on"), .optional("lab"),
    ]

    private static let analytes = Words(Analyte.allCases.map { ($0.code, $0) })
    private static let methods = Words<TestResult.Method>(.presumptive, .definitive)
    private static let readings = Words<TestResult.Reading>(.negative, .positive)

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let test: DrugTest.ID? = cells.id()
        let analyte = cells.word(analytes)
        let method = cells.word(methods)
        let reading = cells.word(readings)
        let value = cells.number()
        let unit = cells.text()
        let cutoff = cells.number()
        let reportedOn = cells.day()
        let laboratory = cells.text()
        guard let test, let analyte, let method, let reading, let reportedOn else { return nil }
        var result = TestResult(
            test: test,
            analyte: analyte,
            method: method,
            reading: reading,
            reportedOn: reportedOn
        )
        result.value = value
        result.unit = unit
        result.cutoff = cutoff
        result.laboratory = laboratory
        return .result(result)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .result(let result) = record else { return }
        cells.id(result.test)
        cells.word(result.analyte.code)
        cells.word(result.method)
        cells.word(result.reading)
        cells.number(result.value)
        cells.text(result.unit)
        cells.number(result.cutoff)
        cells.day(result.reportedOn)
        cells.text(result.laboratory)
    }
}
