import CareModel
import GRDB

/// The table of safety plans.
enum SafetyPlanTable: RecordTable {
    static let kind = CareRecord.Kind.safetyPlans
    static let table = "safety_plan"
    static let columns = [
        "client", "reviewed_on", "warning_signs", "coping", "distractions", "helpers", "professionals",
        "safe_environment",
    ]
    static let key = ["client", "reviewed_on"]
    static let selection = """
        SELECT c.id, p.reviewed_on, p.warning_signs, p.coping, p.distractions, p.helpers, p.professionals,
            p.safe_environment
        FROM safety_plan p JOIN client c ON c.n = p.client
        """
    static let order = "c.id, p.reviewed_on"

    static func values(of record: SafetyPlan, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.number(of: record.client)), cell(record.reviewedOn), cell(record.warningSigns),
            cell(record.coping), cell(record.distractions), cell(record.helpers), cell(record.professionals),
            cell(record.safeEnvironment),
        ]
    }

    static func record(from columns: inout Columns) throws -> SafetyPlan {
        var plan = SafetyPlan(client: try columns.id(), reviewedOn: try columns.day())
        plan.warningSigns = columns.optionalText()
        plan.coping = columns.optionalText()
        plan.distractions = columns.optionalText()
        plan.helpers = columns.optionalText()
        plan.professionals = columns.optionalText()
        plan.safeEnvironment = columns.optionalText()
        return plan
    }

    static func careRecord(_ record: SafetyPlan) -> CareRecord { .safetyPlan(record) }
}
