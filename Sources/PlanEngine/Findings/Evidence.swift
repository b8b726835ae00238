public import CareModel

/// One row of the record on which a finding rests.
public struct Evidence: Codable, Hashable, Sendable {
    /// What kind of row it is.
    public enum Kind: String, Codable, Hashable, CaseIterable, Sendable {
        case admission, attendance, authorisation, consent, contact, measure, plan, rating, review, session, test
    }

    /// What kind of row it is.
    public let kind: Kind
    /// The row's number.
    public let id: String
    /// The day of the row.
    public let date: Day
    /// What the row says, in plain words.
    public let says: String

    init(_ kind: Kind, _ id: String, _ date: Day, _ says: String) {
        self.kind = kind
        self.id = id
        self.date = date
        self.says = says
    }
}
