public import CareModel
import GRDB

/// Admits a client: the person, the stay, the level of care and, where it is known, the first plan.
public struct AdmitClient: Codable, Sendable {
    /// The person; one who is on file already keeps the record and begins another stay.
    public var client: Client
    /// The stay.
    public var episode: Episode
    /// The level of care at admission.
    public var level: LevelPlacement
    /// The first plan.
    public var plan: TreatmentPlan?

    /// Creates a change that admits a client.
    public init(client: Client, episode: Episode, level: LevelPlacement, plan: TreatmentPlan? = nil) {
        self.client = client
        self.episode = episode
        self.level = level
        self.plan = plan
    }
}

extension AdmitClient: Effect {
    static let kind = "admission"

    func apply(to ledger: Ledger) throws -> String {
        try ClientCheck.requireNames(client)
        let isKnown = try Int.fetchOne(
            ledger.db,
            sql: "SELECT count(*) FROM client WHERE id = ?",
            arguments: [client.id.text]
        )
        if isKnown == 0 { try ledger.put(client, in: ClientTable.self) }
        try EpisodeCheck.requireNoOverlap(episode, in: ledger)
        try ledger.put(episode, in: EpisodeTable.self)
        try ledger.put(level, in: LevelTable.self)
        if let plan { try ledger.put(plan, in: PlanTable.self) }
        ledger.concerns(try ledger.references.number(of: client.id))
        return "admitted on \(episode.admittedOn.withYear) at level \(level.level.rawValue)"
    }
}

/// What every client record must have.
enum ClientCheck {
    static func requireNames(_ client: Client) throws {
        guard !client.familyName.isEmpty, !client.givenName.isEmpty else {
            throw ChangeRefused("A client needs a family name and a given name; write a dash for one they don't have.")
        }
        guard !client.id.text.isEmpty else { throw ChangeRefused("A client needs a record number.") }
    }
}

/// What every stay must keep to.
enum EpisodeCheck {
    /// Refuses a stay that overlaps another one of the same client.
    static func requireNoOverlap(_ episode: Episode, in ledger: Ledger) throws {
        if let discharged = episode.dischargedOn, discharged < episode.admittedOn {
            throw ChangeRefused("The discharge lies before the admission.")
        }
        let end = episode.dischargedOn?.number ?? Int.max
        let clash = try Int.fetchOne(
            ledger.db,
            sql: """
                SELECT e.admitted_on FROM episode e JOIN client c ON c.n = e.client
                WHERE c.id = ? AND e.id <> ? AND e.admitted_on <= ? AND (e.discharged_on IS NULL OR e.discharged_on >= ?)
                """,
            arguments: [episode.client.text, episode.id.text, end, episode.admittedOn.number]
        )
        guard let clash else { return }
        throw ChangeRefused(
            "The client is enrolled since \(Day(number: clash).withYear) already; discharge that stay first."
        )
    }
}
