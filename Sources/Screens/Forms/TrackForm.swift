import CareModel
import CaseStore
import TerminalUI

/// Puts a client in all groups of a track at once, or says until when the client is in them.
struct TrackForm: RecordForm {
    private let client: Client.ID
    private let name: String
    private let times: String
    private let groups: [TreatmentGroup.ID]
    /// The places to end; empty when the client is put in.
    private let places: [Membership]
    /// What the places were read from.
    private let basedOn: RecordVersion

    /// Puts a client in those groups of a track that the client isn't in yet.
    init(joining track: GroupTrack, in chart: ClientChart) {
        client = chart.client.record.id
        basedOn = chart.version
        name = track.name
        times = GroupTrack.times(of: track.open)
        groups = track.open.map(\.id)
        places = []
    }

    /// Says until when a client is in the groups of a track.
    init(ending track: GroupTrack, in chart: ClientChart) {
        client = chart.client.record.id
        basedOn = chart.version
        name = track.name
        times = GroupTrack.times(of: track.joined.map(\.group))
        groups = []
        places = track.joined.map(\.place)
    }

    var title: String { places.isEmpty ? "Into \(name)" : "Until when in \(name)" }
    var draftPlace: String { "track/\(client)/\(name)/\(places.isEmpty ? "into" : "until")" }

    func fields(at desk: Desk) throws -> [FormField] {
        let until = FormField(
            "to",
            label: "To",
            kind: .date(.forward),
            initial: places.first?.to?.description ?? "",
            hint: "the last day, or empty"
        )
        guard places.isEmpty else { return [until] }
        let from = FormField(
            "from",
            label: "From",
            kind: .date(.forward),
            isRequired: true,
            initial: desk.today.description
        )
        return [from, until]
    }

    func summary(of form: Form) -> String { times }

    /// What the client's week and the groups' sizes have against the new places.
    func doubt(about form: Form, at desk: Desk) throws -> String? {
        guard places.isEmpty, let from = form.day("from") else { return nil }
        return try groups.flatMap { try desk.caseFile.clashes(ofPlaceIn: $0, for: client, from: from) }.doubt(at: desk)
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        let to = form.day("to")
        guard places.isEmpty else {
            let ended = places.map { Membership(group: $0.group, client: client, from: $0.from, to: to) }
            return .saveMemberships(SaveMemberships(ended, basedOn: basedOn))
        }
        guard let from = form.day("from") else {
            throw FieldProblem(field: "from", sentence: "A place in a group needs its first day.")
        }
        let joined = groups.map { Membership(group: $0, client: client, from: from, to: to) }
        return .saveMemberships(SaveMemberships(joined, basedOn: basedOn))
    }
}
