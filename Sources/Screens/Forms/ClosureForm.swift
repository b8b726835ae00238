import CareModel
import CaseStore
import TerminalUI

/// Closes the programme on a day.
struct ClosureForm: RecordForm {
    private let known: Closure?
    private var basedOn: RecordVersion?

    /// Closes a day, or says anew why one is closed.
    init(_ closure: Closure? = nil) {
        known = closure
    }

    var title: String { "Closed day" }
    var draftPlace: String { "closure/\(known?.day.description ?? "new")" }

    mutating func fields(at desk: Desk) throws -> [FormField] {
        basedOn = try desk.caseFile.version()
        return [
            FormField(
                "day",
                label: "Day",
                kind: .date(.forward),
                isRequired: true,
                initial: known?.day.description ?? ""
            ),
            FormField("reason", label: "Why", kind: .text(maximumLength: 80), initial: known?.reason ?? ""),
        ]
    }

    func summary(of form: Form) -> String {
        "A closed day lowers everybody's required hours and calls its sessions off."
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let day = form.day("day") else { throw FieldProblem(field: "day", sentence: "Which day is closed?") }
        return .saveClosure(SaveClosure(Closure(day: day, reason: form.text("reason")), basedOn: basedOn))
    }
}
