import CareModel
import CaseStore
import TerminalUI

/// Records days on which a client isn't expected, or changes until when and why.
struct LeaveForm: RecordForm {
    private let client: Client.ID
    private let known: Leave?
    /// The client's leaves that have begun, which the chart opens.
    private let others: [Leave]
    private let basedOn: RecordVersion

    init(newFor client: Client.ID, among others: [Leave], basedOn version: RecordVersion) {
        self.client = client
        known = nil
        self.others = others
        basedOn = version
    }

    init(_ leave: Leave, basedOn version: RecordVersion) {
        client = leave.client
        known = leave
        others = []
        basedOn = version
    }

    var title: String { known == nil ? "New leave" : "Leave" }
    var draftPlace: String { "leave/\(client)/\(known?.from.description ?? "new")" }

    func fields(at desk: Desk) throws -> [FormField] {
        let from = known?.from ?? desk.today
        return [
            .choice("reason", label: "Why", of: Leave.Reason.self, initial: known?.reason, name: \.rawValue),
            FormField("from", label: "From", kind: .date(.back), isRequired: true, initial: from.description),
            FormField(
                "to",
                label: "To",
                kind: .date(.forward),
                initial: known?.to?.description ?? "",
                hint: "empty while the end isn't known"
            ),
        ]
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let reason = Leave.Reason(rawValue: form.value(of: "reason")), let from = form.day("from") else {
            throw FieldProblem(field: "from", sentence: "A leave needs its first day.")
        }
        if let known, known.from != from {
            throw FieldProblem(
                field: "from",
                sentence: "The first day tells leaves apart; end this one and add another."
            )
        }
        if others.contains(where: { $0.from == from }) {
            throw FieldProblem(
                field: "from",
                sentence: "A leave from this day is on file; Enter on it in the chart changes it."
            )
        }
        let leave = Leave(client: client, from: from, to: form.day("to"), reason: reason)
        return .saveLeave(SaveLeave(leave, basedOn: basedOn))
    }
}
