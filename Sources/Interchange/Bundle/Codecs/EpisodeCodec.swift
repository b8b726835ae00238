internal import CareModel

/// The rows of `episodes.csv`.
enum EpisodeCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("episode_id"), .required("client_id"), .required("admitted_on"), .optional("discharged_on"),
        .optional("last_contact_on"), .optional("discharge_reason"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let id: Episode.ID? = cells.id()
        let client: Client.ID? = cells.id()
        let admittedOn = cells.day()
        let dischargedOn = cells.day()
        let lastContactOn = cells.day()
        let reason = cells.whole(1...7).flatMap(DischargeReason.init(rawValue:))
        cells.expect(dischargedOn, in: "discharged_on", notBefore: admittedOn, in: "admitted_on")
        guard let id, let client, let admittedOn else { return nil }
        var episode = Episode(id: id, client: client, admittedOn: admittedOn)
        episode.dischargedOn = dischargedOn
        episode.lastContactOn = lastContactOn
        episode.dischargeReason = reason
        return .episode(episode)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .episode(let episode) = record else { return }
        cells.id(episode.id)
        cells.id(episode.client)
        cells.day(episode.admittedOn)
        cells.day(episode.dischargedOn)
        cells.day(episode.lastContactOn)
        cells.whole(episode.dischargeReason?.rawValue)
    }
}
