import CareModel

/// One of the texts of a group note.
enum NoteField: Hashable, Sendable {
    /// What the session is about, which stands with the session.
    case topic
    /// What the counselor did.
    case intervention
    /// How the group took it.
    case response
    /// What is said of one client.
    case part(Client.ID)

    /// What everybody shares.
    static let shared: [NoteField] = [.topic, .intervention, .response]

    /// The name of a shared text.
    var label: String {
        switch self {
        case .topic: "Topic"
        case .intervention: "Intervention"
        case .response: "Group response"
        case .part(let client): client.text
        }
    }

    /// How a draft names the text.
    var draftName: String {
        switch self {
        case .topic: "topic"
        case .intervention: "intervention"
        case .response: "response"
        case .part(let client): "part/\(client)"
        }
    }

    /// The text that a draft names.
    init?(draftName: String) {
        switch draftName {
        case "topic": self = .topic
        case "intervention": self = .intervention
        case "response": self = .response
        default:
            guard draftName.hasPrefix("part/") else { return nil }
            self = .part(Client.ID(String(draftName.dropFirst(5))))
        }
    }

    /// The client whose part it is.
    var client: Client.ID? {
        if case .part(let client) = self { client } else { nil }
    }
}
