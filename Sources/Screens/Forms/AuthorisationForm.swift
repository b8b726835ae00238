import CareModel
import CaseStore
import TerminalUI

/// Writes what a payer has authorised for a client, or changes it.
struct AuthorisationForm: RecordForm {
    private let client: Client.ID
    private let known: Authorisation?
    /// The latest one of the client, whose payer and code a new one begins with.
    private let latest: Authorisation?
    private let basedOn: RecordVersion

    init(newFor client: Client.ID, after latest: Authorisation?, basedOn version: RecordVersion) {
        self.client = client
        self.latest = latest
        known = nil
        basedOn = version
    }

    init(_ authorisation: Authorisation, basedOn version: RecordVersion) {
        client = authorisation.client
        known = authorisation
        latest = nil
        basedOn = version
    }

    var title: String { known == nil ? "New authorisation" : "Authorisation" }
    var draftPlace: String { "authorisation/\(client)/\(known?.id.text ?? "new")" }

    func fields(at desk: Desk) throws -> [FormField] {
        let model = known ?? latest
        let codes = try codes(at: desk)
        let from = known?.from ?? latest.map { max(desk.today, $0.to.advanced(by: 1)) } ?? desk.today
        return [
            FormField(
                "code",
                label: "Code",
                kind: .choice(codes),
                isRequired: true,
                initial: model?.code ?? codes.first?.id ?? ""
            ),
            FormField(
                "payer",
                label: "Payer",
                kind: .text(maximumLength: 80),
                isRequired: true,
                initial: model?.payer ?? ""
            ),
            FormField(
                "number",
                label: "Number",
                kind: .text(maximumLength: 40),
                initial: known?.number ?? "",
                hint: "the payer's"
            ),
            FormField(
                "units",
                label: "Units",
                kind: .number(in: 1...9_999),
                isRequired: true,
                initial: known.map { "\($0.units)" } ?? ""
            ),
            FormField("from", label: "From", kind: .date(.back), isRequired: true, initial: from.description),
            FormField(
                "to",
                label: "To",
                kind: .date(.forward),
                isRequired: true,
                initial: known?.to.description ?? "",
                hint: "the last day"
            ),
            FormField(
                "review",
                label: "Next review",
                kind: .date(.forward),
                initial: known?.nextReview?.description ?? "",
                hint: "when the payer asks how it goes"
            ),
            FormField("note", label: "Note", kind: .text(maximumLength: 400), initial: known?.note ?? ""),
        ]
    }

    private func codes(at desk: Desk) throws -> [FormOption] {
        var options: [FormOption] = []
        for code in try desk.caseFile.billingCodes().codes where options.last?.id != code.code {
            options.append(FormOption(code.code, label: "\(code.code) \(code.label)"))
        }
        return options
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let units = form.whole("units"), let from = form.day("from"), let to = form.day("to") else {
            throw FieldProblem(field: "units", sentence: "An authorisation needs its units and its days.")
        }
        guard from <= to else { throw FieldProblem(field: "to", sentence: "It would end before it begins.") }
        var record = Authorisation(
            id: known?.id ?? .new(),
            client: client,
            payer: form.text("payer") ?? "",
            code: form.value(of: "code"),
            units: units,
            from: from,
            to: to
        )
        record.number = form.text("number")
        record.nextReview = form.day("review")
        record.note = form.text("note")
        return .saveAuthorisation(SaveAuthorisation(record, basedOn: basedOn))
    }
}
