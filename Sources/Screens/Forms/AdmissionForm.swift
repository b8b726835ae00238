import CareModel
import CaseStore
import TerminalUI

/// Admits a new client, with the level of care and the first plan's hours.
struct AdmissionForm: RecordForm {
    var title: String { "Admit a client" }
    var draftPlace: String { "admission" }

    func fields(at desk: Desk) throws -> [FormField] {
        var person = Client(id: try desk.caseFile.nextClientNumber(), familyName: "", givenName: "")
        person.counselor = desk.scope.counselor ?? desk.actor.staff
        let number = FormField(
            "number",
            label: "Record number",
            kind: .text(maximumLength: 24),
            isRequired: true,
            initial: person.id.text
        )
        let admission = [
            FormField(
                "admitted",
                label: "Admitted on",
                kind: .date(.back),
                isRequired: true,
                initial: desk.today.description
            ),
            FormField.choice(
                "level",
                label: "Level of care",
                of: LevelOfCare.self,
                initial: .intensiveOutpatient,
                name: { "\($0.rawValue) \($0.name)" }
            ),
        ]
        return [number] + (try ClientFields.fields(for: person, at: desk)) + admission
            + PlanFields.hours(WeeklyMinutes())
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        let id = Client.ID(form.text("number") ?? "")
        guard try desk.caseFile.client(id) == nil else {
            throw FieldProblem(field: "number", sentence: "This number is taken; for a return to care, open the chart.")
        }
        var client = Client(id: id, familyName: "", givenName: "")
        try ClientFields.fill(&client, from: form)
        guard let admitted = form.day("admitted"), let level = LevelOfCare(rawValue: form.value(of: "level")) else {
            throw FieldProblem(field: "admitted", sentence: "An admission needs a day and a level of care.")
        }
        let episode = Episode(id: .new(), client: id, admittedOn: admitted)
        let minutes = PlanFields.minutes(from: form)
        var plan: TreatmentPlan?
        if minutes.total > .zero {
            plan = TreatmentPlan(id: .new(), episode: episode.id, effectiveOn: admitted, minutes: minutes)
        }
        return .admitClient(
            AdmitClient(
                client: client,
                episode: episode,
                level: LevelPlacement(episode: episode.id, from: admitted, level: level),
                plan: plan
            )
        )
    }
}
