import CareModel
import GRDB

/// The table of plan versions.
enum PlanTable: RecordTable {
    static let kind = CareRecord.Kind.plans
    static let table = "plan"
    static let columns = [
        "id", "episode", "effective_on", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "tests_per_week",
        "individual", "family", "client_signed_on", "counselor_signed_on", "supervisor_signed_on", "refusal_reason",
    ]
    static let key = ["id"]
    static let selection = """
        SELECT p.id, e.id, p.effective_on, p.mon, p.tue, p.wed, p.thu, p.fri, p.sat, p.sun, p.tests_per_week,
            p.individual, p.family, p.client_signed_on, p.counselor_signed_on, p.supervisor_signed_on,
            p.refusal_reason
        FROM plan p JOIN episode e ON e.n = p.episode
        """
    static let filter = "p.voided IS NULL"
    static let order = "p.id"

    static func values(of record: TreatmentPlan, in references: References) throws -> [DatabaseValue] {
        [cell(record.id.text), cell(try references.number(of: record.episode)), cell(record.effectiveOn)]
            + Weekday.allCases.map { cell(record.minutes[$0]) }
            + [
                cell(record.testsPerWeek), cell(record.individual), cell(record.family), cell(record.clientSignedOn),
                cell(record.counselorSignedOn), cell(record.supervisorSignedOn), cell(record.refusalReason),
            ]
    }

    static func record(from columns: inout Columns) throws -> TreatmentPlan {
        var plan = TreatmentPlan(id: try columns.id(), episode: try columns.id(), effectiveOn: try columns.day())
        for weekday in Weekday.allCases {
            plan.minutes[weekday] = try columns.minutes()
        }
        plan.testsPerWeek = columns.optionalMeasured()
        plan.individual = columns.optionalFlag()
        plan.family = try columns.optionalCode()
        plan.clientSignedOn = columns.optionalDay()
        plan.counselorSignedOn = columns.optionalDay()
        plan.supervisorSignedOn = columns.optionalDay()
        plan.refusalReason = columns.optionalText()
        return plan
    }

    static func careRecord(_ record: TreatmentPlan) -> CareRecord { .plan(record) }
}
