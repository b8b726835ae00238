public import CareModel
import GRDB

/// Adds codes to the programme's own table that aren't in it under any day.
public struct AddBillingCodes: Codable, Sendable {
    /// The codes.
    public var codes: [BillingCode]

    /// Creates a change that adds codes.
    public init(_ codes: [BillingCode]) {
        self.codes = codes
    }
}

extension AddBillingCodes: Effect {
    static let kind = "code"

    func apply(to ledger: Ledger) throws -> String {
        let known = Set(try String.fetchAll(ledger.db, sql: "SELECT code FROM billing_code"))
        let new = codes.filter { !known.contains($0.code) }
        guard !new.isEmpty else { throw ChangeRefused("All of these codes are in the table already.") }
        for code in new {
            try ledger.requireSound(code)
            try ledger.put(code, in: BillingCodeTable.self)
        }
        return "\(new.count == 1 ? "code" : "codes") added: \(new.map(\.code).joined(separator: ", "))"
    }
}
