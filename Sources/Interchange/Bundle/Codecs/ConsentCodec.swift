internal import CareModel

/// The rows of `consents.csv`.
enum ConsentCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("consent_id"), .required("client_id"), .required("recipient"), .required("purpose"),
        .required("scope"), .required("signed_on"), .optional("expires_on"), .optional("revoked_on"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let id: Consent.ID? = cells.id()
        let client: Client.ID? = cells.id()
        let recipient = cells.text()
        let purpose = cells.text()
        let scope = cells.list("what may be told, such as attendance;test results")
        let signedOn = cells.day()
        let expiresOn = cells.day()
        let revokedOn = cells.day()
        guard let id, let client, let recipient, let purpose, let signedOn else { return nil }
        var consent = Consent(
            id: id,
            client: client,
            recipient: recipient,
            purpose: purpose,
            scope: scope,
            signedOn: signedOn
        )
        consent.expiresOn = expiresOn
        consent.revokedOn = revokedOn
        return .consent(consent)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .consent(let consent) = record else { return }
        cells.id(consent.id)
        cells.id(consent.client)
        cells.text(consent.recipient)
        cells.text(consent.purpose)
        cells.list(consent.scope)
        cells.day(consent.signedOn)
        cells.day(consent.expiresOn)
        cells.day(consent.revokedOn)
    }
}
