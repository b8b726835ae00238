import CareModel
import CaseStore
import TerminalUI

/// Adds a member of staff, or changes one.
struct StaffForm: RecordForm {
    let known: StaffMember?

    var title: String { known == nil ? "New member of staff" : "Member of staff" }
    var draftPlace: String { "staff/\(known?.id.text ?? "new")" }

    func fields(at desk: Desk) throws -> [FormField] {
        let next = try desk.caseFile.staff().count + 1
        return [
            FormField(
                "number",
                label: "Number",
                kind: .text(maximumLength: 24),
                isRequired: true,
                initial: known?.id.text ?? "s\(String(repeating: "0", count: max(0, 3 - "\(next)".count)))\(next)"
            ),
            FormField(
                "name",
                label: "Name",
                kind: .text(maximumLength: 120),
                isRequired: true,
                initial: known?.name ?? "",
                hint: "with credentials, as signed"
            ),
            .choice(
                "role",
                label: "Role",
                of: StaffRole.self,
                initial: known?.role ?? .counselor,
                name: \.name
            ),
        ]
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        let id = StaffMember.ID(form.text("number") ?? "")
        if let known, known.id != id {
            throw FieldProblem(field: "number", sentence: "The number of a member of staff stays.")
        }
        if known == nil, try desk.caseFile.staff().contains(where: { $0.id == id }) {
            throw FieldProblem(field: "number", sentence: "This number is taken.")
        }
        guard let role = StaffRole(rawValue: form.value(of: "role")) else {
            throw FieldProblem(field: "role", sentence: "Choose a role.")
        }
        return .saveStaffMember(SaveStaffMember(StaffMember(id: id, name: form.text("name") ?? "", role: role)))
    }
}
