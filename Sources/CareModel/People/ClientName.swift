/// Who a client is, as lists name them.
public struct ClientName: Identifiable, Hashable, Sendable {
    /// The client.
    public let id: Client.ID
    /// The family name; it may be empty.
    public let familyName: String
    /// The given name; it may be empty.
    public let givenName: String

    /// Creates a name from its parts; one of them may be empty.
    public init(id: Client.ID, familyName: String, givenName: String) {
        self.id = id
        self.familyName = familyName
        self.givenName = givenName
    }

    /// The name as lists show it: `Brandt, Luis`.
    public var listed: String { joined([familyName, givenName], by: ", ") }

    /// The name as a sentence says it: `Luis Brandt`.
    public var spoken: String { joined([givenName, familyName], by: " ") }

    /// The name when somebody else can see the screen: the initials.
    public var initials: String { [givenName, familyName].compactMap { $0.first.map { "\($0)." } }.joined() }

    private func joined(_ parts: [String], by separator: String) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: separator)
    }
}

extension Client {
    /// Who the client is, as lists say it.
    public var name: ClientName {
        ClientName(id: id, familyName: familyName, givenName: givenName)
    }
}
