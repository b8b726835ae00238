internal import CareModel

/// The rows of `group_arrangements.csv`.
enum GroupArrangementCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("group_id"), .optional("track"), .optional("curriculum"), .optional("capacity"),
        .optional("co_counselor"), .optional("from"), .optional("to"), .optional("every_weeks"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let group: TreatmentGroup.ID? = cells.id()
        let (track, curriculum) = (cells.text(), cells.text())
        let capacity = cells.whole(1...999)
        let coCounselor: StaffMember.ID? = cells.id()
        let (from, to) = (cells.day(), cells.day())
        let everyWeeks = cells.whole(1...8)
        cells.expect(to, in: "to", notBefore: from, in: "from")
        guard let group else { return nil }
        var arrangement = GroupArrangement(group: group)
        arrangement.track = track
        arrangement.curriculum = curriculum
        arrangement.capacity = capacity
        arrangement.coCounselor = coCounselor
        arrangement.from = from
        arrangement.to = to
        arrangement.everyWeeks = everyWeeks
        return .groupArrangement(arrangement)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .groupArrangement(let arrangement) = record else { return }
        cells.id(arrangement.group)
        cells.text(arrangement.track)
        cells.text(arrangement.curriculum)
        cells.whole(arrangement.capacity)
        cells.id(arrangement.coCounselor)
        cells.day(arrangement.from)
        cells.day(arrangement.to)
        cells.whole(arrangement.everyWeeks)
    }
}
