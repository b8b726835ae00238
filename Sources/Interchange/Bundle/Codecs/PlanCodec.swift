internal import CareModel

/// The rows of `plans.csv`.
enum PlanCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("plan_id"), .required("episode_id"), .required("effective_on"), .optional("mon"), .optional("tue"),
        .optional("wed"), .optional("thu"), .optional("fri"), .optional("sat"), .optional("sun"),
        .optional("tests_per_week"), .optional("individual"), .optional("family"), .optional("client_signed_on"),
        .optional("counselor_signed_on"), .optional("supervisor_signed_on"), .optional("refusal_reason"),
    ]

    private static let family = Words<TreatmentPlan.FamilyWork>(
        .yes,
        .no,
        .declined,
        alsoRead: YesNo.others(.yes, .no)
    )

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let id: TreatmentPlan.ID? = cells.id()
        let episode: Episode.ID? = cells.id()
        let effectiveOn = cells.day()
        var minutes = WeeklyMinutes()
        for weekday in Weekday.allCases {
            minutes[weekday] = cells.minutes(0...1440) ?? .zero
        }
        let testsPerWeek = cells.number()
        let individual = cells.flag()
        let familyWork = cells.word(family)
        let clientSignedOn = cells.day()
        let counselorSignedOn = cells.day()
        let supervisorSignedOn = cells.day()
        let refusalReason = cells.text()
        guard let id, let episode, let effectiveOn else { return nil }
        var plan = TreatmentPlan(id: id, episode: episode, effectiveOn: effectiveOn, minutes: minutes)
        plan.testsPerWeek = testsPerWeek
        plan.individual = individual
        plan.family = familyWork
        plan.clientSignedOn = clientSignedOn
        plan.counselorSignedOn = counselorSignedOn
        plan.supervisorSignedOn = supervisorSignedOn
        plan.refusalReason = refusalReason
        return .plan(plan)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .plan(let plan) = record else { return }
        cells.id(plan.id)
        cells.id(plan.episode)
        cells.day(plan.effectiveOn)
        for weekday in Weekday.allCases {
            cells.minutes(plan.minutes[weekday])
        }
        cells.number(plan.testsPerWeek)
        cells.flag(plan.individual)
        cells.word(plan.family)
        cells.day(plan.clientSignedOn)
        cells.day(plan.counselorSignedOn)
        cells.day(plan.supervisorSignedOn)
        cells.text(plan.refusalReason)
    }
}
