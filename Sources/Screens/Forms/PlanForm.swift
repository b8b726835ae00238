import CareModel
import CaseStore
import TerminalUI

/// Writes a plan version, or changes one: the minutes of each weekday, the tests, the signatures.
struct PlanForm: RecordForm {
    private let plan: TreatmentPlan
    private let version: RecordVersion?

    /// Changes a plan version.
    init(_ plan: Versioned<TreatmentPlan>) {
        self.plan = plan.record
        version = plan.version
    }

    /// Writes a new version, which begins with what the last one says, without its signatures.
    init(newFor episode: Episode, after last: TreatmentPlan?) {
        var plan = TreatmentPlan(id: .new(), episode: episode.id, effectiveOn: episode.admittedOn)
        plan.minutes = last?.minutes ?? WeeklyMinutes()
        plan.testsPerWeek = last?.testsPerWeek
        plan.individual = last?.individual
        plan.family = last?.family
        self.plan = plan
        version = nil
    }

    var title: String { version == nil ? "New plan" : "Plan" }
    var draftPlace: String { version == nil ? "plan/new/\(plan.episode)" : "plan/\(plan.id)" }

    func fields(at desk: Desk) throws -> [FormField] {
        let effective = version == nil ? desk.today : plan.effectiveOn
        return [
            FormField(
                "effective",
                label: "In force from",
                kind: .date(.forward),
                isRequired: true,
                initial: effective.description
            )
        ] + PlanFields.hours(plan.minutes) + [
            FormField(
                "tests",
                label: "Tests a week",
                kind: .number(in: 0...14, decimals: 2),
                initial: plan.testsPerWeek?.text ?? "",
                hint: "0.5 is two a month"
            ),
            .yesNo("individual", label: "Individual", initial: plan.individual),
            .choice(
                "family",
                label: "Family work",
                of: TreatmentPlan.FamilyWork.self,
                initial: plan.family,
                isOptional: true,
                name: \.rawValue
            ),
            signature("client", "Client signed", plan.clientSignedOn),
            signature("counselor", "Counselor signed", plan.counselorSignedOn),
            signature("supervisor", "Supervisor signed", plan.supervisorSignedOn),
            FormField(
                "refusal",
                label: "Refused because",
                kind: .text(maximumLength: 200),
                initial: plan.refusalReason ?? "",
                hint: "when the client doesn't sign"
            ),
        ]
    }

    func summary(of form: Form) -> String { PlanFields.summary(of: form) }

    private func signature(_ id: String, _ label: String, _ day: Day?) -> FormField {
        FormField(id, label: label, kind: .date(.back), initial: day?.description ?? "")
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        var record = plan
        guard let effective = form.day("effective") else {
            throw FieldProblem(field: "effective", sentence: "A plan needs the day from which it is in force.")
        }
        record.effectiveOn = effective
        record.minutes = PlanFields.minutes(from: form)
        record.testsPerWeek = form.text("tests").flatMap(MeasuredNumber.init)
        record.individual = form.answer("individual")
        record.family = TreatmentPlan.FamilyWork(rawValue: form.value(of: "family"))
        record.clientSignedOn = form.day("client")
        record.counselorSignedOn = form.day("counselor")
        record.supervisorSignedOn = form.day("supervisor")
        record.refusalReason = form.text("refusal")
        return .savePlan(SavePlan(record, basedOn: version))
    }
}

/// The seven fields of a week's minutes, which plans and admissions share.
enum PlanFields {
    static func hours(_ minutes: WeeklyMinutes) -> [FormField] {
        Weekday.allCases.map { weekday in
            FormField(
                weekday.code,
                label: "\(weekday.name)",
                kind: .number(in: 0...1440, unit: "min"),
                initial: minutes[weekday] == .zero ? "" : "\(minutes[weekday].count)"
            )
        }
    }

    /// The hours a week that the weekdays come to.
    static func summary(of form: Form) -> String {
        "The plan asks for \(minutes(from: form).total.hours) hours a week."
    }

    static func minutes(from form: Form) -> WeeklyMinutes {
        var minutes = WeeklyMinutes()
        for weekday in Weekday.allCases {
            minutes[weekday] = Minutes(atLeastZero: form.whole(weekday.code) ?? 0)
        }
        return minutes
    }
}
