/// Words that a group note may begin with; they fill only what is empty.
public struct NoteTemplate: Hashable, Codable, Identifiable, Sendable {
    /// What a template is known by.
    public typealias ID = RecordID<NoteTemplate>

    /// The template's number.
    public var id: ID
    /// What people call it.
    public var name: String
    /// The service whose sessions it is for, or `nil` for every session.
    public var service: Service?
    /// What the counselor did.
    public var intervention: String?
    /// How the group took it.
    public var response: String?
    /// What each person's own part begins with.
    public var ownPart: String?

    /// Creates a template without words.
    public init(id: ID, name: String, service: Service? = nil) {
        self.id = id
        self.name = name
        self.service = service
    }
}
