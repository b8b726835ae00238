internal import CareModel

/// The rows of `tests.csv`.
enum TestCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("test_id"), .required("client_id"), .required("selected_on"), .required("reason"),
        .optional("notified_at"), .required("outcome"), .optional("collected_at"), .optional("matrix"),
        .optional("observed"), .optional("temperature_f"), .optional("creatinine"), .optional("specific_gravity"),
        .optional("ph"), .optional("nitrite"), .optional("adulterant"), .optional("lab_invalid"),
        .optional("collector"), .optional("note"),
    ]

    private static let reasons = Words<DrugTest.Reason>(.random, .randomInterval, .forCause, .admission, .followUp)
    private static let outcomes = Words<DrugTest.Outcome>(
        .pending,
        .collected,
        .missed,
        .refused,
        .unable,
        .excused,
        .notCollected
    )
    private static let matrices = Words<DrugTest.Matrix>(.urine, .oralFluid, .breath, .hair, .blood)

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let id: DrugTest.ID? = cells.id()
        let client: Client.ID? = cells.id()
        let selectedOn = cells.day()
        let reason = cells.word(reasons)
        let notifiedAt = cells.time()
        let outcome = cells.word(outcomes)
        let collectedAt = cells.time()
        let matrix = cells.word(matrices)
        let observed = cells.flag()
        let specimen = specimen(&cells)
        let collector: StaffMember.ID? = cells.id()
        let note = cells.text()
        if outcome == .collected, collectedAt == nil, !cells.isRefused("collected_at") {
            cells.remark("collected_at", "collected without the time; the test counts on the day of its selection")
        }
        guard let id, let client, let selectedOn, let reason, let outcome else { return nil }
        var test = DrugTest(id: id, client: client, selectedOn: selectedOn, reason: reason)
        test.notifiedAt = notifiedAt
        test.outcome = outcome
        test.collectedAt = collectedAt
        test.matrix = matrix
        test.observed = observed
        test.specimen = specimen
        test.collector = collector
        test.note = note
        return .test(test)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .test(let test) = record else { return }
        cells.id(test.id)
        cells.id(test.client)
        cells.day(test.selectedOn)
        cells.word(test.reason)
        cells.time(test.notifiedAt)
        cells.word(test.outcome)
        cells.time(test.collectedAt)
        cells.word(test.matrix)
        cells.flag(test.observed)
        write(test.specimen, to: &cells)
        cells.id(test.collector)
        cells.text(test.note)
    }

    private static func specimen(_ cells: inout CellReader) -> Specimen {
        var specimen = Specimen()
        specimen.temperature = cells.number()
        specimen.creatinine = cells.number()
        specimen.specificGravity = cells.number()
        specimen.ph = cells.number()
        specimen.nitrite = cells.number()
        // Any text here calls the specimen adulterated, so a blank that somebody left behind mustn't be one.
        specimen.adulterant = cells.name()
        specimen.labInvalid = cells.flag()
        return specimen
    }

    private static func write(_ specimen: Specimen, to cells: inout CellWriter) {
        cells.number(specimen.temperature)
        cells.number(specimen.creatinine)
        cells.number(specimen.specificGravity)
        cells.number(specimen.ph)
        cells.number(specimen.nitrite)
        cells.text(specimen.adulterant)
        cells.flag(specimen.labInvalid)
    }
}
