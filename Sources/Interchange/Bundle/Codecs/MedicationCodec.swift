internal import CareModel

/// The rows of `medications.csv`.
enum MedicationCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("client_id"), .required("name"), .optional("expect"), .optional("explain"), .optional("critical"),
        .required("from"), .optional("to"), .optional("prescriber"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let client: Client.ID? = cells.id()
        let name = cells.text()
        let expects = analytes(&cells)
        let explains = analytes(&cells)
        let isCritical = cells.flag()
        let from = cells.day()
        let to = cells.day()
        let prescriber = cells.text()
        cells.expect(to, in: "to", notBefore: from, in: "from")
        guard let client, let name, let from else { return nil }
        var medication = Medication(client: client, name: name, from: from)
        medication.expects = expects
        medication.explains = explains
        medication.isCritical = isCritical
        medication.to = to
        medication.prescriber = prescriber
        return .medication(medication)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .medication(let medication) = record else { return }
        cells.id(medication.client)
        cells.text(medication.name)
        cells.list(medication.expects.names)
        cells.list(medication.explains.names)
        cells.flag(medication.isCritical)
        cells.day(medication.from)
        cells.day(medication.to)
        cells.text(medication.prescriber)
    }

    /// The analytes and classes in the next column, with their names in small letters.
    private static func analytes(_ cells: inout CellReader) -> AnalyteList {
        let names = cells.list("names of analytes or classes").map { $0.lowercased() }
        do throws(UnknownAnalyte) {
            return try AnalyteList(names: names)
        } catch {
            let place = (names.firstIndex(of: error.name) ?? 0) + 1
            cells.refuse("name \(place) is neither an analyte nor a class; write, with ; between them, \(allowed)")
            return .empty
        }
    }

    private static let allowed = (["opioids", "alcohol", "amphetamines"] + Analyte.allCases.map(\.code)).joinedAsChoice
}
