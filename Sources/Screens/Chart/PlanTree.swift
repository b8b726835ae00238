import CareModel

/// The lines of a plan in the order of their tree: each under the line it belongs to.
struct PlanTree {
    /// One line with its depth below the problems.
    struct Line: Hashable {
        let item: PlanItem
        let depth: Int
    }

    let lines: [Line]

    init(_ items: [PlanItem]) {
        let known = Set(items.map(\.item))
        let children = Dictionary(grouping: items) { $0.parent.flatMap { known.contains($0) ? $0 : nil } }
        var lines: [Line] = []
        var seen: Set<RecordID<PlanItem>> = []
        func add(_ parent: RecordID<PlanItem>?, depth: Int) {
            for item in (children[parent] ?? []).sorted(by: Self.precedes) where seen.insert(item.item).inserted {
                lines.append(Line(item: item, depth: depth))
                add(item.item, depth: depth + 1)
            }
        }
        add(nil, depth: 0)
        self.lines = lines
    }

    /// Numbers sort as numbers, whatever their length.
    private static func precedes(_ left: PlanItem, _ right: PlanItem) -> Bool {
        (left.item.text.utf8.count, left.item.text) < (right.item.text.utf8.count, right.item.text)
    }
}
