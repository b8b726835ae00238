import CareModel
import CaseStore
import TerminalUI

/// Writes a medication, or changes one: what it is, and what it does to a drug test.
struct MedicationForm: RecordForm {
    private let client: Client.ID
    private let medication: Medication?
    private let basedOn: RecordVersion

    init(newFor client: Client.ID, basedOn version: RecordVersion) {
        self.client = client
        medication = nil
        basedOn = version
    }

    init(_ medication: Medication, basedOn version: RecordVersion) {
        client = medication.client
        self.medication = medication
        basedOn = version
    }

    var title: String { medication == nil ? "New medication" : "Medication" }
    var draftPlace: String { "medication/\(client)/\(medication.map { "\($0.name)/\($0.from)" } ?? "new")" }

    func fields(at desk: Desk) throws -> [FormField] {
        let known = medication
        return [
            FormField(
                "name",
                label: "Medication",
                kind: .text(maximumLength: 120),
                isRequired: true,
                initial: known?.name ?? "",
                hint: "with its strength"
            ),
            FormField(
                "from",
                label: "From",
                kind: .date(.back),
                isRequired: true,
                initial: (known?.from ?? desk.today).description
            ),
            FormField(
                "to",
                label: "To",
                kind: .date(.forward),
                initial: known?.to?.description ?? "",
                hint: "empty while it is taken"
            ),
            analytes("expects", "A test should find", known?.expects),
            analytes("explains", "A test may find", known?.explains),
            .yesNo("critical", label: "Critical", initial: known?.isCritical),
            FormField(
                "prescriber",
                label: "Prescriber",
                kind: .text(maximumLength: 120),
                initial: known?.prescriber ?? ""
            ),
        ]
    }

    private func analytes(_ id: String, _ label: String, _ list: AnalyteList?) -> FormField {
        FormField(
            id,
            label: label,
            kind: .text(maximumLength: 200),
            initial: list?.names.joined(separator: ", ") ?? "",
            hint: "such as buprenorphine",
            check: { text in
                do throws(UnknownAnalyte) {
                    _ = try Self.list(text)
                    return nil
                } catch {
                    return "\(error.name) is no analyte and no class; write such as buprenorphine, norbuprenorphine."
                }
            }
        )
    }

    private static func list(_ text: String) throws(UnknownAnalyte) -> AnalyteList {
        let names = text.split(whereSeparator: { $0 == "," || $0 == ";" }).map { String($0).trimmed.lowercased() }
        return try AnalyteList(names: names.filter { !$0.isEmpty })
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let name = form.text("name"), let from = form.day("from") else {
            throw FieldProblem(field: "name", sentence: "A medication needs a name and a first day.")
        }
        if let medication, medication.name != name || medication.from != from {
            throw FieldProblem(
                field: "name",
                sentence: "Name and first day tell medications apart; end this one and add another."
            )
        }
        var record = Medication(client: client, name: name, from: from)
        record.to = form.day("to")
        record.expects = try Self.list(form.value(of: "expects"))
        record.explains = try Self.list(form.value(of: "explains"))
        record.isCritical = form.answer("critical")
        record.prescriber = form.text("prescriber")
        return .saveMedication(SaveMedication(record, basedOn: basedOn))
    }
}
