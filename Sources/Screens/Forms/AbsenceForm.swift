import CareModel
import CaseStore
import TerminalUI

/// Says that somebody who leads sessions isn't there for some days.
struct AbsenceForm: RecordForm {
    private let known: StaffAbsence?
    private var basedOn: RecordVersion?

    /// Writes an absence, or changes one.
    init(_ absence: StaffAbsence? = nil) {
        known = absence
    }

    var title: String { "Absence" }
    var draftPlace: String { "absence/\(known.map { "\($0.member)/\($0.from)" } ?? "new")" }

    mutating func fields(at desk: Desk) throws -> [FormField] {
        basedOn = try desk.caseFile.version()
        return [
            try .staff("member", label: "Who", at: desk, initial: known?.member),
            FormField(
                "from",
                label: "First day",
                kind: .date(.forward),
                isRequired: true,
                initial: (known?.from ?? desk.today).description
            ),
            FormField(
                "to",
                label: "Last day",
                kind: .date(.forward),
                isRequired: true,
                initial: (known?.to ?? desk.today).description
            ),
            try .staff("standIn", label: "Stands in", at: desk, initial: known?.standIn),
            FormField("reason", label: "Why", kind: .text(maximumLength: 80), initial: known?.reason ?? ""),
        ]
    }

    func summary(of form: Form) -> String { "Without a stand-in or a co-facilitator the sessions are called off." }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let member = form.text("member"), let from = form.day("from"), let to = form.day("to") else {
            throw FieldProblem(field: "member", sentence: "Who isn't there?")
        }
        if let known, known.member.text != member || known.from != from {
            throw FieldProblem(field: "from", sentence: "Person and first day tell absences apart; add another one.")
        }
        var absence = StaffAbsence(member: StaffMember.ID(member), from: from, to: to)
        absence.standIn = form.text("standIn").map { StaffMember.ID($0) }
        absence.reason = form.text("reason")
        return .saveStaffAbsence(SaveStaffAbsence(absence, basedOn: basedOn))
    }
}
