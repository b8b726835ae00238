public import CareModel

/// Changes what is known of a client.
public struct SaveClient: Codable, Sendable {
    /// The client as it should be.
    public var client: Client
    /// The version that somebody had before them.
    public var basedOn: RecordVersion?

    /// Creates a change of a client's record.
    public init(_ client: Client, basedOn: RecordVersion?) {
        self.client = client
        self.basedOn = basedOn
    }
}

extension SaveClient: Effect {
    static let kind = "client"

    func apply(to ledger: Ledger) throws -> String {
        try ClientCheck.requireNames(client)
        try ledger.requireUnchanged(.record(client.id, in: ClientTable.self), since: basedOn)
        let words = try ledger.putDescribing(client, in: ClientTable.self)
        ledger.concerns(try ledger.references.number(of: client.id))
        return "client record: \(words)"
    }
}
