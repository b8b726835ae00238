public import CareModel
import GRDB

/// Writes a code of the programme's own table, or changes one.
public struct SaveBillingCode: Codable, Sendable {
    /// The code as it should be.
    public var code: BillingCode
    /// The version that somebody had before them, of the record or of the whole file.
    public var basedOn: RecordVersion?

    /// Creates a change of a code.
    public init(_ code: BillingCode, basedOn: RecordVersion?) {
        self.code = code
        self.basedOn = basedOn
    }
}

extension SaveBillingCode: Effect {
    static let kind = "code"

    func apply(to ledger: Ledger) throws -> String {
        try ledger.requireSound(code)
        try ledger.requireUnchanged(code, in: BillingCodeTable.self, since: basedOn)
        return "code \(code.code): \(try ledger.putDescribing(code, in: BillingCodeTable.self))"
    }
}

extension Ledger {
    /// Refuses a code that can't count, or that says two things about one day.
    func requireSound(_ code: BillingCode) throws {
        guard !code.code.isEmpty, code.code.utf8.allSatisfy({ $0 > 32 && $0 < 127 }), code.code.utf8.count <= 20 else {
            throw ChangeRefused("A code is 1 to 20 letters and digits without blanks, such as H0015.")
        }
        guard !code.label.isEmpty else { throw ChangeRefused("A code needs a few words of your own beside it.") }
        guard !code.services.isEmpty else { throw ChangeRefused("Say which services the code counts.") }
        guard !code.services.contains(.mutualHelp) else {
            throw ChangeRefused("Mutual help is kept on file, but never counts as a service of the programme.")
        }
        if let to = code.to, to < code.from { throw ChangeRefused("The code ends before it begins.") }
        if code.rounding == .eightMinutes, code.unit != .quarterHour {
            throw ChangeRefused("The 8-minute rule is one for quarter hours; choose that unit, or whole units only.")
        }
        let other = try Int.fetchOne(
            db,
            sql: """
                SELECT from_day FROM billing_code WHERE code = ?1 AND from_day <> ?2 AND voided IS NULL
                    AND from_day <= coalesce(?3, 9999999) AND coalesce(to_day, 9999999) >= ?2
                """,
            arguments: [code.code, code.from.number, code.to?.number]
        )
        if let other {
            throw ChangeRefused(
                "\(code.code) is in force from \(Day(number: other).withYear) already; give that line its last day first."
            )
        }
    }
}
