/// A person whom the programme serves.
public struct Client: Hashable, Codable, Identifiable, Sendable {
    /// What a client is known by.
    public typealias ID = RecordID<Client>

    /// The record number.
    public var id: ID
    /// The family name, by which lists are sorted.
    public var familyName: String
    /// The given name.
    public var givenName: String
    /// What the client wants to be called.
    public var preferredName: String?
    /// The day of birth.
    public var birthDate: Day?
    /// The client's pronouns, in the client's own words.
    public var pronouns: String?
    /// The telephone number.
    public var phone: String?
    /// The language the client prefers.
    public var language: String?
    /// The counselor of record.
    public var counselor: StaffMember.ID?
    /// The substance for which the client seeks treatment first.
    public var primarySubstance: String?
    /// Who sent the client.
    public var referralSource: String?
    /// ICD-10-CM codes, the principal one first.
    public var diagnoses: [String]
    /// Whether the client has survived an overdose; `nil` when nobody has asked.
    public var overdoseHistory: Bool?
    /// Whether the client has naloxone at hand; `nil` when nobody has asked.
    public var naloxone: Bool?

    /// Creates a client of whom only the number and the names are known.
    public init(id: ID, familyName: String, givenName: String) {
        self.id = id
        self.familyName = familyName
        self.givenName = givenName
        diagnoses = []
    }
}
