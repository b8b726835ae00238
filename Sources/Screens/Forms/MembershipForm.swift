import CareModel
import CaseStore
import TerminalUI

/// Puts a client on a group's roster, or ends the place.
struct MembershipForm: RecordForm {
    private let group: TreatmentGroup.ID
    private let client: Client.ID
    private let known: GroupMember?
    private var basedOn: RecordVersion?

    /// Puts a client on the roster.
    init(group: TreatmentGroup.ID, newFor client: Client.ID) {
        self.group = group
        self.client = client
        known = nil
    }

    /// Changes until when somebody is on the roster.
    init(_ member: GroupMember) {
        group = member.membership.group
        client = member.id
        known = member
    }

    var title: String { "Place in the group" }
    var draftPlace: String { "membership/\(group)/\(client)/\(known?.membership.from.description ?? "new")" }

    mutating func fields(at desk: Desk) throws -> [FormField] {
        basedOn = try known?.version ?? desk.caseFile.version()
        return [
            FormField(
                "from",
                label: "From",
                kind: .date(.forward),
                isRequired: true,
                initial: (known?.membership.from ?? desk.today).description
            ),
            FormField(
                "to",
                label: "To",
                kind: .date(.forward),
                initial: known?.membership.to?.description ?? "",
                hint: "the last day; empty while it goes on"
            ),
        ]
    }

    /// What the client's week and the group's size have against a new place.
    func doubt(about form: Form, at desk: Desk) throws -> String? {
        guard known == nil, let from = form.day("from") else { return nil }
        return try desk.caseFile.clashes(ofPlaceIn: group, for: client, from: from).doubt(at: desk)
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let from = form.day("from") else {
            throw FieldProblem(field: "from", sentence: "A place in a group needs its first day.")
        }
        if let known, known.membership.from != from {
            throw FieldProblem(
                field: "from",
                sentence: "The first day tells places apart; end this one and add another."
            )
        }
        let membership = Membership(group: group, client: client, from: from, to: form.day("to"))
        return .saveMembership(SaveMembership(membership, basedOn: basedOn))
    }
}
