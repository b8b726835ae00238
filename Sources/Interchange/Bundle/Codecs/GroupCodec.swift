internal import CareModel

/// The rows of `groups.csv`.
///
/// An end before the start is an end after midnight.
enum GroupCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("group_id"), .required("name"), .required("service"), .optional("weekday"), .optional("starts"),
        .optional("ends"), .optional("break_minutes"), .optional("room"), .optional("counselor"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let id: TreatmentGroup.ID? = cells.id()
        let name = cells.text()
        let service = cells.word(ServiceWords.all)
        let weekday = cells.word(WeekdayWords.codes)
        let starts = cells.timeOfDay()
        let ends = cells.timeOfDay()
        let breakMinutes = cells.minutes()
        let room = cells.text()
        let counselor: StaffMember.ID? = cells.id()
        guard let id, let name, let service else { return nil }
        var group = TreatmentGroup(id: id, name: name, service: service)
        group.weekday = weekday
        group.starts = starts
        group.ends = ends
        group.breakMinutes = breakMinutes
        group.room = room
        group.counselor = counselor
        return .group(group)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .group(let group) = record else { return }
        cells.id(group.id)
        cells.text(group.name)
        cells.word(group.service)
        cells.word(group.weekday?.code)
        cells.timeOfDay(group.starts)
        cells.timeOfDay(group.ends)
        cells.minutes(group.breakMinutes)
        cells.text(group.room)
        cells.id(group.counselor)
    }
}
