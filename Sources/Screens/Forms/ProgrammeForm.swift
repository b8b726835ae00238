import CareModel
import CaseStore
import TerminalUI

/// Names the programme, its time zone and its week.
struct ProgrammeForm: RecordForm {
    var title: String { "Programme" }
    var draftPlace: String { "programme" }

    func fields(at desk: Desk) throws -> [FormField] {
        let known = try desk.caseFile.programme()
        return [
            FormField(
                "name",
                label: "Name",
                kind: .text(maximumLength: 120),
                isRequired: true,
                initial: known?.name ?? ""
            ),
            FormField(
                "zone",
                label: "Time zone",
                kind: .text(maximumLength: 60),
                isRequired: true,
                initial: known?.timeZone ?? "America/New_York",
                hint: "such as America/Chicago",
                check: { ProgrammeZone(name: $0) == nil ? "There is no such time zone." : nil }
            ),
            .choice(
                "week",
                label: "Week starts on",
                of: Weekday.self,
                initial: known?.weekStartsOn ?? .monday,
                name: \.name
            ),
            FormField(
                "edition",
                label: "Criteria edition",
                kind: .choice([FormOption("3"), FormOption("4")]),
                initial: "\(known?.criteriaEdition ?? 4)"
            ),
        ]
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let week = Weekday(rawValue: form.value(of: "week")) else {
            throw FieldProblem(field: "week", sentence: "Choose the first day of the week.")
        }
        return .saveProgramme(
            SaveProgramme(
                Programme(
                    name: form.text("name") ?? "",
                    timeZone: form.text("zone") ?? "",
                    weekStartsOn: week,
                    criteriaEdition: Int(form.value(of: "edition")) ?? 4
                )
            )
        )
    }
}
