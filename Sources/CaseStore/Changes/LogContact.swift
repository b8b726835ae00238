public import CareModel

/// Writes down a contact with a client, tried or made.
public struct LogContact: Codable, Sendable {
    /// The contact.
    public var contact: Contact
    /// The version that somebody had before them, of the record or of the whole file.
    public var basedOn: RecordVersion?

    /// Creates a change that logs a contact.
    public init(_ contact: Contact, basedOn: RecordVersion?) {
        self.contact = contact
        self.basedOn = basedOn
    }
}

extension LogContact: Effect {
    static let kind = "contact"

    func apply(to ledger: Ledger) throws -> String {
        guard contact.at <= ledger.moment.local else { throw ChangeRefused("The contact lies ahead of now.") }
        try ledger.requireUnchanged(contact, in: ContactTable.self, since: basedOn)
        try ledger.put(contact, in: ContactTable.self)
        ledger.concerns(try ledger.references.number(of: contact.client))
        return "\(contact.kind.rawValue) on \(contact.at.day.weekdayAndDate): "
            + (contact.isTwoWay ? "reached" : "not reached")
    }
}
