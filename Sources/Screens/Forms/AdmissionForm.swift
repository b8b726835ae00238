import CareModel
import CaseStore
import TerminalUI

/// Admits a client, new or returning, with the level of care and the first plan's hours.
struct AdmissionForm: RecordForm {
    /// The client who is on file already.
    private let returning: Client?

    init(returning client: Client? = nil) {
        returning = client
    }

    var title: String { returning == nil ? "Admit a client" : "Admit again" }
    var draftPlace: String { returning.map { "admission/\($0.id)" } ?? "admission" }

    func fields(at desk: Desk) throws -> [FormField] {
        let person = returning == nil ? try personFields(at: desk) : []
        return person + admissionFields(at: desk) + PlanFields.hours(WeeklyMinutes())
    }

    private func personFields(at desk: Desk) throws -> [FormField] {
        var person = Client(id: try desk.caseFile.nextClientNumber(), familyName: "", givenName: "")
        person.counselor = desk.scope.counselor ?? desk.actor.staff
        let number = FormField(
            "number",
            label: "Record number",
            kind: .text(maximumLength: 24),
            isRequired: true,
            initial: person.id.text
        )
        return [number] + (try ClientFields.fields(for: person, at: desk))
    }

    private func admissionFields(at desk: Desk) -> [FormField] {
        [
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
    }

    /// The person, from the fields where they are new.
    private func person(from form: Form, at desk: Desk) throws -> Client {
        if let returning { return returning }
        let id = Client.ID(form.text("number") ?? "")
        guard try desk.caseFile.client(id) == nil else {
            throw FieldProblem(
                field: "number",
                sentence: "This number is taken; to admit that client again, open the chart and press A."
            )
        }
        var client = Client(id: id, familyName: "", givenName: "")
        try ClientFields.fill(&client, from: form)
        return client
    }

    func summary(of form: Form) -> String { PlanFields.summary(of: form) }

    func doubt(about form: Form, at desk: Desk) -> String? {
        guard let level = LevelOfCare(rawValue: form.value(of: "level")), level.isMeasuredInHours,
            PlanFields.minutes(from: form).total == .zero
        else { return nil }
        return "The plan asks for 0 hours a week; ^S again saves it so."
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        let client = try person(from: form, at: desk)
        guard let admitted = form.day("admitted"), let level = LevelOfCare(rawValue: form.value(of: "level")) else {
            throw FieldProblem(field: "admitted", sentence: "An admission needs a day and a level of care.")
        }
        let episode = Episode(id: .new(), client: client.id, admittedOn: admitted)
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

extension LevelOfCare {
    /// Whether hours of treatment a week make the level, as they do between outpatient care and residence.
    fileprivate var isMeasuredInHours: Bool {
        switch self {
        case .intensiveOutpatient, .highIntensityOutpatient, .medicallyManagedIntensiveOutpatient: true
        default: false
        }
    }
}
