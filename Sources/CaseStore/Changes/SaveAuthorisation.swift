public import CareModel
import GRDB

/// Writes what a payer has authorised for a client, or changes it.
public struct SaveAuthorisation: Codable, Sendable {
    /// The authorisation as it should be.
    public var authorisation: Authorisation
    /// The version that somebody had before them, of the record or of the whole file; `nil` for a new one.
    public var basedOn: RecordVersion?

    /// Creates a change of an authorisation.
    public init(_ authorisation: Authorisation, basedOn: RecordVersion?) {
        self.authorisation = authorisation
        self.basedOn = basedOn
    }
}

extension SaveAuthorisation: Effect {
    static let kind = "authorisation"

    func apply(to ledger: Ledger) throws -> String {
        guard !authorisation.payer.isEmpty else { throw ChangeRefused("An authorisation needs its payer.") }
        guard authorisation.units >= 1 else { throw ChangeRefused("An authorisation is for one unit at least.") }
        guard authorisation.from <= authorisation.to else {
            throw ChangeRefused("The authorisation ends before it begins.")
        }
        let client = try ledger.references.number(of: authorisation.client)
        try requireCode(in: ledger)
        try requireNoOther(of: client, in: ledger)
        let key = RecordKey.record(authorisation.id, in: AuthorisationTable.self)
        try ledger.requireUnchanged(key, since: basedOn)
        let words = try ledger.putDescribing(authorisation, in: AuthorisationTable.self)
        ledger.concerns(client)
        return "authorisation for \(authorisation.code): \(words)"
    }

    private func requireCode(in ledger: Ledger) throws {
        let sql = "SELECT 1 FROM billing_code WHERE code = ? AND voided IS NULL"
        guard try Int.fetchOne(ledger.db, sql: sql, arguments: [authorisation.code]) != nil else {
            throw ChangeRefused("The table of codes has no \(authorisation.code); add it under Set up (g u 5) first.")
        }
    }

    /// Refuses two authorisations that would both burn down by the same units.
    ///
    /// Those of two payers may overlap, because each of them counts for itself.
    private func requireNoOther(of client: Int64, in ledger: Ledger) throws {
        let other = try Row.fetchOne(
            ledger.db,
            sql: """
                SELECT from_day, to_day FROM authorisation WHERE client = ?1 AND code = ?2 AND payer = ?3 AND id <> ?4
                    AND from_day <= ?6 AND to_day >= ?5 AND voided IS NULL
                """,
            arguments: [
                client, authorisation.code, authorisation.payer, authorisation.id.text, authorisation.from.number,
                authorisation.to.number,
            ]
        )
        guard let other else { return }
        let (from, to) = (Day(number: other[0]), Day(number: other[1]))
        throw ChangeRefused(
            "The same payer has authorised \(authorisation.code) from \(from.withYear) to \(to.withYear) already; "
                + "change that authorisation, or let this one begin after it."
        )
    }
}
