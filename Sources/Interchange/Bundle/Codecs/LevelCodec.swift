internal import CareModel

/// The rows of `levels.csv`.
enum LevelCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("episode_id"), .required("from"), .required("level"), .optional("recommended_level"),
        .optional("discrepancy_reason"),
    ]

    private static let levels = Words(LevelOfCare.allCases.map { ($0.rawValue, $0) })

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let episode: Episode.ID? = cells.id()
        let from = cells.day()
        let level = cells.word(levels)
        let recommended = cells.word(levels)
        let reason = cells.text()
        guard let episode, let from, let level else { return nil }
        var placement = LevelPlacement(episode: episode, from: from, level: level)
        placement.recommended = recommended
        placement.discrepancyReason = reason
        return .level(placement)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .level(let placement) = record else { return }
        cells.id(placement.episode)
        cells.day(placement.from)
        cells.word(placement.level)
        cells.word(placement.recommended)
        cells.text(placement.discrepancyReason)
    }
}
