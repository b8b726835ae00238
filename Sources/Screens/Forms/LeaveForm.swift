import CareModel
import CaseStore
import TerminalUI

/// Records days on which a client isn't expected.
struct LeaveForm: RecordForm {
    private let client: Client.ID
    private var basedOn: RecordVersion?

    init(client: Client.ID) {
        self.client = client
    }

    var title: String { "Leave" }
    var draftPlace: String { "leave/\(client)" }

    mutating func fields(at desk: Desk) throws -> [FormField] {
        basedOn = try desk.caseFile.version()
        return [
            .choice("reason", label: "Why", of: Leave.Reason.self, initial: .hospital, name: \.rawValue),
            FormField("from", label: "From", kind: .date(.back), isRequired: true, initial: desk.today.description),
            FormField("to", label: "To", kind: .date(.forward), hint: "empty while the end isn't known"),
        ]
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let reason = Leave.Reason(rawValue: form.value(of: "reason")), let from = form.day("from") else {
            throw FieldProblem(field: "from", sentence: "A leave needs its first day.")
        }
        let leave = Leave(client: client, from: from, to: form.day("to"), reason: reason)
        return .saveLeave(SaveLeave(leave, basedOn: basedOn))
    }
}
