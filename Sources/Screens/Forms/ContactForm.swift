import CareModel
import CaseStore
import TerminalUI

/// Logs a contact with a client outside a session, tried or made.
struct ContactForm: RecordForm {
    private let client: Client.ID
    private var basedOn: RecordVersion?

    init(client: Client.ID) {
        self.client = client
    }

    var title: String { "Contact" }
    var draftPlace: String { "contact/\(client)" }

    mutating func fields(at desk: Desk) throws -> [FormField] {
        basedOn = try desk.caseFile.version()
        return [
            .choice("kind", label: "How", of: Contact.Kind.self, initial: .phone, name: \.rawValue),
            FormField("reached", label: "Reached", kind: .yesNo, isRequired: true),
            FormField("day", label: "Day", kind: .date(.back), isRequired: true, initial: desk.today.description),
            FormField(
                "time",
                label: "Time",
                kind: .time,
                isRequired: true,
                initial: desk.moment.local.time.description
            ),
            FormField("note", label: "What came of it", kind: .multiline(rows: 3, maximumLength: 2_000)),
        ]
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let kind = Contact.Kind(rawValue: form.value(of: "kind")), let day = form.day("day"),
            let time = form.timeOfDay("time")
        else { throw FieldProblem(field: "day", sentence: "A contact needs a day and a time.") }
        return .logContact(
            LogContact(
                Contact(
                    client: client,
                    at: LocalTime(day, time),
                    kind: kind,
                    isTwoWay: form.isYes("reached") == true,
                    note: form.text("note")
                ),
                basedOn: basedOn
            )
        )
    }
}
