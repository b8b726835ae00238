import CareModel
import GRDB

/// The table of stays in the programme.
enum EpisodeTable: RecordTable {
    static let kind = CareRecord.Kind.episodes
    static let table = "episode"
    static let columns = [
        "id", "client", "admitted_on", "discharged_on", "last_contact_on", "discharge_reason",
    ]
    static let key = ["id"]
    static let selection = """
        SELECT e.id, c.id, e.admitted_on, e.discharged_on, e.last_contact_on, e.discharge_reason
        FROM episode e JOIN client c ON c.n = e.client
        """
    static let order = "e.id"

    static func values(of record: Episode, in references: References) throws -> [DatabaseValue] {
        [
            cell(record.id.text), cell(try references.number(of: record.client)), cell(record.admittedOn),
            cell(record.dischargedOn), cell(record.lastContactOn), cell(record.dischargeReason?.rawValue),
        ]
    }

    static func record(from columns: inout Columns) throws -> Episode {
        var episode = Episode(id: try columns.id(), client: try columns.id(), admittedOn: try columns.day())
        episode.dischargedOn = columns.optionalDay()
        episode.lastContactOn = columns.optionalDay()
        episode.dischargeReason = columns.optionalInt().flatMap(DischargeReason.init)
        return episode
    }

    static func careRecord(_ record: Episode) -> CareRecord { .episode(record) }
}
