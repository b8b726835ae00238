import CareModel
import CaseStore
import TerminalUI

/// Says that a group doesn't meet on one of its days.
struct ExceptionForm: RecordForm {
    private let group: TreatmentGroup.ID
    private var basedOn: RecordVersion?

    init(group: TreatmentGroup.ID) {
        self.group = group
    }

    var title: String { "No meeting" }
    var draftPlace: String { "exception/\(group)" }

    mutating func fields(at desk: Desk) throws -> [FormField] {
        basedOn = try desk.caseFile.version()
        return [
            FormField("day", label: "Day", kind: .date(.forward), isRequired: true),
            FormField("reason", label: "Why", kind: .text(maximumLength: 80)),
        ]
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let day = form.day("day") else {
            throw FieldProblem(field: "day", sentence: "On which day does the group not meet?")
        }
        if let weekday = try desk.caseFile.group(group)?.record.weekday, weekday != day.weekday {
            throw FieldProblem(
                field: "day",
                sentence: "\(day.withYear) is a \(day.weekday.name); the group meets on \(weekday.name)s."
            )
        }
        let exception = GroupException(group: group, day: day, reason: form.text("reason"))
        return .saveGroupException(SaveGroupException(exception, basedOn: basedOn))
    }
}
