/// Who a client is, as lists name them.
public struct ClientName: Identifiable, Hashable, Sendable {
    /// The client.
    public let id: Client.ID
    /// The name as lists show it: `Brandt, Luis`.
    public let listed: String
    /// The name when somebody else can see the screen: the initials.
    public let initials: String

    /// Creates a name from its parts; one of them may be empty.
    public init(id: Client.ID, familyName: String, givenName: String) {
        self.id = id
        listed = [familyName, givenName].filter { !$0.isEmpty }.joined(separator: ", ")
        initials = [givenName, familyName].compactMap { $0.first.map { "\($0)." } }.joined()
    }
}

extension Client {
    /// Who the client is, as lists say it.
    public var name: ClientName {
        ClientName(id: id, familyName: familyName, givenName: givenName)
    }
}
