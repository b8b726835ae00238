internal import CareModel

/// The rows of `safety_plans.csv`.
enum SafetyPlanCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("client_id"), .required("reviewed_on"), .optional("warning_signs"), .optional("coping"),
        .optional("distractions"), .optional("helpers"), .optional("professionals"), .optional("safe_environment"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let client: Client.ID? = cells.id()
        let reviewedOn = cells.day()
        let steps = (1...6).map { _ in cells.text() }
        guard let client, let reviewedOn else { return nil }
        var plan = SafetyPlan(client: client, reviewedOn: reviewedOn)
        plan.warningSigns = steps[0]
        plan.coping = steps[1]
        plan.distractions = steps[2]
        plan.helpers = steps[3]
        plan.professionals = steps[4]
        plan.safeEnvironment = steps[5]
        return .safetyPlan(plan)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .safetyPlan(let plan) = record else { return }
        cells.id(plan.client)
        cells.day(plan.reviewedOn)
        cells.text(plan.warningSigns)
        cells.text(plan.coping)
        cells.text(plan.distractions)
        cells.text(plan.helpers)
        cells.text(plan.professionals)
        cells.text(plan.safeEnvironment)
    }
}
