import CareModel
import GRDB

/// The table of consents.
enum ConsentTable: RecordTable {
    static let kind = CareRecord.Kind.consents
    static let table = "consent"
    static let columns = [
        "id", "client", "recipient", "purpose", "scope", "signed_on", "expires_on", "revoked_on",
    ]
    static let key = ["id"]
    static let selection = """
        SELECT k.id, c.id, k.recipient, k.purpose, k.scope, k.signed_on, k.expires_on, k.revoked_on
        FROM consent k JOIN client c ON c.n = k.client
        """
    static let order = "k.id"

    static func values(of record: Consent, in references: References) throws -> [DatabaseValue] {
        [
            cell(record.id.text), cell(try references.number(of: record.client)), cell(record.recipient),
            cell(record.purpose), cell(record.scope.joined(separator: ";")), cell(record.signedOn),
            cell(record.expiresOn), cell(record.revokedOn),
        ]
    }

    static func record(from columns: inout Columns) throws -> Consent {
        var consent = Consent(
            id: try columns.id(),
            client: try columns.id(),
            recipient: try columns.text(),
            purpose: try columns.text(),
            scope: try columns.text().split(separator: ";").map(String.init),
            signedOn: try columns.day()
        )
        consent.expiresOn = columns.optionalDay()
        consent.revokedOn = columns.optionalDay()
        return consent
    }

    static func careRecord(_ record: Consent) -> CareRecord { .consent(record) }
}
