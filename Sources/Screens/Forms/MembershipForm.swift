import CareModel
import CaseStore
import TerminalUI

/// Puts a client on a group's roster, or ends the place.
struct MembershipForm: RecordForm {
    let group: TreatmentGroup.ID
    let client: Client.ID
    let known: Membership?

    var title: String { "Place in the group" }
    var draftPlace: String { "membership/\(group)/\(client)/\(known?.from.description ?? "new")" }

    func fields(at desk: Desk) throws -> [FormField] {
        [
            FormField(
                "from",
                label: "From",
                kind: .date(.forward),
                isRequired: true,
                initial: (known?.from ?? desk.today).description
            ),
            FormField(
                "to",
                label: "To",
                kind: .date(.forward),
                initial: known?.to?.description ?? "",
                hint: "the last day; empty while it goes on"
            ),
        ]
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let from = form.day("from") else {
            throw FieldProblem(field: "from", sentence: "A place in a group needs its first day.")
        }
        if let known, known.from != from {
            throw FieldProblem(
                field: "from",
                sentence: "The first day tells places apart; end this one and add another."
            )
        }
        return .saveMembership(SaveMembership(Membership(group: group, client: client, from: from, to: form.day("to"))))
    }
}
