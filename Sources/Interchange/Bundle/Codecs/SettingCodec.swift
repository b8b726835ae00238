internal import CareModel

/// The rows of `settings.csv`, which other programs don't know.
enum SettingCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("name"), .optional("level"), .required("from"), .required("value"),
    ]

    private static let levels = Words(LevelOfCare.allCases.map { ($0.rawValue, $0) })

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let name = cells.name()
        let level = cells.word(levels)
        let from = cells.day()
        let value = cells.text()
        guard let name, let from, let value else { return nil }
        return .setting(ProgrammeSetting(name: name, level: level, from: from, value: value))
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .setting(let setting) = record else { return }
        cells.text(setting.name)
        cells.word(setting.level)
        cells.day(setting.from)
        cells.text(setting.value)
    }
}
