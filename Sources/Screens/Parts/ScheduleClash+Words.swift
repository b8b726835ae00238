import CareModel
import CaseStore

extension ScheduleClash {
    /// What stands in the way, in a few words.
    func words(at desk: Desk) -> String {
        switch self {
        case .room(let room, let title): "room \(room) is taken by \(title)"
        case .leader(let name, let title): "\(name) leads \(title)"
        case .absent(let name): "\(name) is absent"
        case .closed(let reason): "the programme is closed\(reason.map { " (\($0))" } ?? "")"
        case .constraint(let client, let constraint):
            "\(desk.name(client)): \(constraint.kind.rawValue) \(constraint.starts)-\(constraint.ends)"
        case .expected(let client, let title): "\(desk.name(client)) is expected at \(title)"
        case .full(let capacity, let members): "the group takes \(capacity) and would have \(members)"
        }
    }
}

extension [ScheduleClash] {
    /// What a form says before it is saved all the same; `nil` when nothing stands in the way.
    func doubt(at desk: Desk) -> String? {
        guard let first else { return nil }
        let words = first.words(at: desk)
        let more = count > 1 ? "; and \(count - 1) more" : ""
        return "\(words.prefix(1).uppercased())\(words.dropFirst())\(more). ^S saves all the same."
    }
}

extension ClientConstraint {
    /// The constraint as a line of a list: `Mon 08:00-16:00 work (second shift)`.
    var line: String {
        "\(weekday.shortName) \(starts)-\(ends) \(kind.rawValue)\(note.map { " (\($0))" } ?? "")"
    }
}
