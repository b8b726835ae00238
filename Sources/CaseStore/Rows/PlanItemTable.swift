import CareModel
import GRDB

/// The table of the lines of plans.
enum PlanItemTable: RecordTable {
    static let kind = CareRecord.Kind.planItems
    static let table = "plan_item"
    static let columns = [
        "plan", "item", "parent", "kind", "text", "target_date", "state",
    ]
    static let key = ["plan", "item"]
    static let selection = """
        SELECT p.id, i.item, i.parent, i.kind, i.text, i.target_date, i.state
        FROM plan_item i JOIN plan p ON p.n = i.plan
        """
    static let filter = "p.voided IS NULL"
    static let order = "p.id, i.item"

    static func values(of record: PlanItem, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.number(of: record.plan)), cell(record.item.text), cell(record.parent?.text),
            cell(record.kind), cell(record.text), cell(record.targetDate), cell(record.state),
        ]
    }

    static func record(from columns: inout Columns) throws -> PlanItem {
        let (plan, item) = (try columns.id() as TreatmentPlan.ID, try columns.id() as RecordID<PlanItem>)
        let parent: RecordID<PlanItem>? = columns.optionalID()
        var record = PlanItem(plan: plan, item: item, kind: try columns.code(), text: try columns.text())
        record.parent = parent
        record.targetDate = columns.optionalDay()
        record.state = try columns.optionalCode()
        return record
    }

    static func careRecord(_ record: PlanItem) -> CareRecord { .planItem(record) }
}
