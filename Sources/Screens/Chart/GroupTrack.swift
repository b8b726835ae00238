import CareModel
import CaseStore

/// The weekly groups of one track or one name, which meet on several weekdays and are mostly attended as one.
struct GroupTrack: Sendable {
    let name: String
    /// Those of its groups that the client isn't in.
    let open: [GroupListLine]
    /// Those that the client is in or will be in, with the place.
    let joined: [(group: GroupListLine, place: Membership)]

    /// The tracks of the programme as they are for a client, by name.
    static func all(for chart: ClientChart, at desk: Desk) throws -> [GroupTrack] {
        let places = Dictionary(
            chart.groups.map(\.membership).filter { ($0.to ?? desk.today) >= desk.today }.map { ($0.group, $0) },
            uniquingKeysWith: { $0.from <= $1.from ? $0 : $1 }
        )
        let groups = Dictionary(grouping: try desk.caseFile.groups(), by: { $0.track ?? $0.name })
        return groups.map { name, groups in
            GroupTrack(
                name: name,
                open: groups.filter { places[$0.id] == nil },
                joined: groups.compactMap { group in places[group.id].map { (group, $0) } }
            )
        }
        .sorted { $0.name < $1.name }
    }

    /// When groups meet: `Mon 09:00, Wed 09:00`.
    static func times(of groups: [GroupListLine]) -> String {
        groups.map { [$0.weekday?.shortName, $0.starts?.description].compactMap(\.self).joined(separator: " ") }
            .joined(separator: ", ")
    }
}
