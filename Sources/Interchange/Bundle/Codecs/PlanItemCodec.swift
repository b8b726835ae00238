internal import CareModel

/// The rows of `plan_items.csv`.
enum PlanItemCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("plan_id"), .required("item_id"), .optional("parent_id"), .required("kind"), .required("text"),
        .optional("target_date"), .optional("state"),
    ]

    private static let kinds = Words<PlanItem.Kind>(.problem, .goal, .objective, .intervention)
    private static let states = Words<PlanItem.State>(.open, .onTrack, .stalled, .met, .dropped)

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let plan: TreatmentPlan.ID? = cells.id()
        let item: RecordID<PlanItem>? = cells.id()
        let parent: RecordID<PlanItem>? = cells.id()
        let kind = cells.word(kinds)
        let text = cells.text()
        let targetDate = cells.day()
        let state = cells.word(states)
        guard let plan, let item, let kind, let text else { return nil }
        var line = PlanItem(plan: plan, item: item, kind: kind, text: text)
        line.parent = parent
        line.targetDate = targetDate
        line.state = state
        return .planItem(line)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .planItem(let line) = record else { return }
        cells.id(line.plan)
        cells.id(line.item)
        cells.id(line.parent)
        cells.word(line.kind)
        cells.text(line.text)
        cells.day(line.targetDate)
        cells.word(line.state)
    }
}
