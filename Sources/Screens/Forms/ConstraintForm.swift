import CareModel
import CaseStore
import TerminalUI

/// Writes down a part of the week in which a client can't come, or changes it.
struct ConstraintForm: RecordForm {
    private let client: Client.ID
    private let known: ClientConstraint?
    private let basedOn: RecordVersion

    /// Writes a new one.
    init(newFor client: Client.ID, basedOn version: RecordVersion) {
        self.client = client
        known = nil
        basedOn = version
    }

    /// Changes one.
    init(_ constraint: ClientConstraint, basedOn version: RecordVersion) {
        client = constraint.client
        known = constraint
        basedOn = version
    }

    var title: String { "Can't come" }
    var draftPlace: String { "constraint/\(client)/\(known.map { "\($0.weekday.code)\($0.starts)" } ?? "new")" }

    func fields(at desk: Desk) throws -> [FormField] {
        var fields: [FormField] = [
            .choice(
                "kind",
                label: "Because of",
                of: ClientConstraint.Kind.self,
                initial: known?.kind ?? .work,
                name: \.rawValue
            ),
            .choice("weekday", label: "Weekday", of: Weekday.self, initial: known?.weekday ?? .monday, name: \.name),
            FormField("starts", label: "From", kind: .time, isRequired: true, initial: known?.starts.description ?? ""),
            FormField("ends", label: "Until", kind: .time, isRequired: true, initial: known?.ends.description ?? ""),
            FormField("note", label: "More", kind: .text(maximumLength: 80), initial: known?.note ?? ""),
            FormField(
                "from",
                label: "First day",
                kind: .date(.back),
                initial: known?.from?.description ?? "",
                hint: "or empty"
            ),
            FormField(
                "to",
                label: "Last day",
                kind: .date(.forward),
                initial: known?.to?.description ?? "",
                hint: "empty while it goes on"
            ),
        ]
        if known != nil {
            fields.append(FormField("gone", label: "Take away", kind: .yesNo, initial: "no"))
        }
        return fields
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let weekday = Weekday(rawValue: form.value(of: "weekday")), let starts = form.timeOfDay("starts"),
            let ends = form.timeOfDay("ends"), let kind = ClientConstraint.Kind(rawValue: form.value(of: "kind"))
        else { throw FieldProblem(field: "starts", sentence: "It needs a weekday and the times from when until when.") }
        if let known, known.weekday != weekday || known.starts != starts {
            throw FieldProblem(
                field: "starts",
                sentence: "Weekday and start tell these apart; take this one away and add another."
            )
        }
        var constraint = ClientConstraint(client: client, weekday: weekday, starts: starts, ends: ends, kind: kind)
        constraint.note = form.text("note")
        constraint.from = form.day("from")
        constraint.to = form.day("to")
        return .saveConstraint(
            SaveConstraint(constraint, isGone: form.value(of: "gone") == "yes", basedOn: basedOn)
        )
    }
}
