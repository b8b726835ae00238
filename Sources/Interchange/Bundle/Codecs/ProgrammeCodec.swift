internal import CareModel

/// The rows of `programme.csv`.
enum ProgrammeCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("name"), .required("time_zone"), .optional("week_starts_on"), .optional("criteria_edition"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let name = cells.text()
        let zone = cells.name()
        if let zone, ProgrammeZone(name: zone) == nil {
            cells.refuse("isn't a time zone that this machine knows; write a name such as America/Chicago")
        }
        let firstWeekday = cells.word(WeekdayWords.names) ?? .monday
        let edition = cells.whole(3...4) ?? 4
        guard let name, let zone else { return nil }
        return .programme(
            Programme(name: name, timeZone: zone, weekStartsOn: firstWeekday, criteriaEdition: edition)
        )
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .programme(let programme) = record else { return }
        cells.text(programme.name)
        cells.text(programme.timeZone)
        cells.word(programme.weekStartsOn)
        cells.whole(programme.criteriaEdition)
    }
}
