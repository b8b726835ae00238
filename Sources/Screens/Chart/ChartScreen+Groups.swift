import CareModel
import CaseStore
import TerminalUI

extension ChartScreen {
    /// What can be done with a track of groups.
    enum TrackChoice: Hashable, Sendable {
        case join(String), end(String)
    }

    /// Asks for the group to put the client in, or to end the place in.
    func trackPicker(_ chart: ClientChart, at desk: Desk) throws -> Picker<TrackChoice>? {
        let all = try GroupTrack.all(for: chart, at: desk)
        let ends = all.compactMap { track in
            track.joined.first.map { first in
                let until = first.place.to.map { " to \($0.dayAndMonth)" } ?? ""
                let times = GroupTrack.times(of: track.joined.map(\.group))
                return PickerEntry(
                    id: TrackChoice.end(track.name),
                    title: "End \(track.name)",
                    detail: "From \(first.place.from.dayAndMonth)\(until): \(times)"
                )
            }
        }
        let joins = all.filter { !$0.open.isEmpty }.map { track in
            PickerEntry(
                id: TrackChoice.join(track.name),
                title: "Into \(track.name)",
                detail: GroupTrack.times(of: track.open)
            )
        }
        // What the client is in already stands first.
        let entries = ends + joins
        return entries.isEmpty ? nil : Picker(entries, prompt: "Group:")
    }

    mutating func answerTracks(_ key: Key, at desk: Desk) throws -> Step {
        guard let chart else { return .stay }
        switch tracks?.handle(key, height: Self.tracksHeight) {
        case .picked(let choice):
            tracks = nil
            let all = try GroupTrack.all(for: chart, at: desk)
            let form =
                switch choice {
                case .join(let name): all.first { $0.name == name }.map { TrackForm(joining: $0, in: chart) }
                case .end(let name): all.first { $0.name == name }.map { TrackForm(ending: $0, in: chart) }
                }
            return form.map { .open(FormScreen($0, for: chart.client.record.name)) } ?? .stay
        case .cancelled: tracks = nil
        case .ignored: return .ignored
        default: break
        }
        return .stay
    }

    private static let tracksHeight = 12

    func drawTracks(_ picker: Picker<TrackChoice>, _ canvas: inout Canvas) {
        let box = canvas.bounds.centered(Size(width: 66, height: Self.tracksHeight + 2))
        canvas.fade(canvas.bounds)
        canvas.box(box, title: "Put in a group, or end it")
        canvas.within(box.inset(columns: 2, rows: 1)) { picker.draw(on: &$0) }
    }
}
