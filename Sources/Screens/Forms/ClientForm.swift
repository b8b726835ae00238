import CareModel
import CaseStore
import TerminalUI

/// Changes what is known of a client.
struct ClientForm: RecordForm {
    private let client: Versioned<Client>

    init(_ client: Versioned<Client>) {
        self.client = client
    }

    var title: String { "Client record" }
    var draftPlace: String { "client/\(client.record.id)" }

    func fields(at desk: Desk) throws -> [FormField] {
        try ClientFields.fields(for: client.record, at: desk)
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        var record = client.record
        try ClientFields.fill(&record, from: form)
        return .saveClient(SaveClient(record, basedOn: client.version))
    }
}

/// The fields of a client's record, which admission and the record's own form share.
enum ClientFields {
    static func fields(for client: Client, at desk: Desk) throws -> [FormField] {
        let counselor = try FormField.staff(
            "counselor",
            label: "Counselor",
            at: desk,
            roles: [.counselor, .supervisor],
            initial: client.counselor
        )
        return [
            text("family", "Family name", client.familyName, isRequired: true),
            text("given", "Given name", client.givenName, isRequired: true),
            text("preferred", "Called", client.preferredName),
            FormField("born", label: "Born", kind: .date(.back), initial: client.birthDate?.description ?? ""),
            text("pronouns", "Pronouns", client.pronouns),
            text("phone", "Telephone", client.phone),
            text("language", "Language", client.language),
            counselor,
            text("substance", "Substance", client.primarySubstance),
            text("referral", "Referred by", client.referralSource),
            text("diagnosis", "Diagnosis", client.diagnoses.joined(separator: "; "), hint: "ICD-10-CM"),
            .yesNo("overdose", label: "Overdose before", initial: client.overdoseHistory),
            .yesNo("naloxone", label: "Has naloxone", initial: client.naloxone),
        ]
    }

    private static func text(
        _ id: String,
        _ label: String,
        _ initial: String?,
        isRequired: Bool = false,
        hint: String = ""
    ) -> FormField {
        FormField(
            id,
            label: label,
            kind: .text(maximumLength: 200),
            isRequired: isRequired,
            initial: initial ?? "",
            hint: hint
        )
    }

    static func fill(_ client: inout Client, from form: Form) throws {
        client.familyName = form.text("family") ?? ""
        client.givenName = form.text("given") ?? ""
        client.preferredName = form.text("preferred")
        client.birthDate = form.day("born")
        client.pronouns = form.text("pronouns")
        client.phone = form.text("phone")
        client.language = form.text("language")
        client.counselor = form.text("counselor").map { StaffMember.ID($0) }
        client.primarySubstance = form.text("substance")
        client.referralSource = form.text("referral")
        client.diagnoses = form.value(of: "diagnosis").split(whereSeparator: { $0 == ";" || $0 == "," })
            .map { String($0).trimmed.uppercased() }.filter { !$0.isEmpty }
        client.overdoseHistory = form.answer("overdose")
        client.naloxone = form.answer("naloxone")
    }
}
