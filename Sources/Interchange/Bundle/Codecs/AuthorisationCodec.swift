internal import CareModel

/// The rows of `authorisations.csv`.
enum AuthorisationCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("authorisation_id"), .required("client_id"), .required("payer"), .required("code"),
        .optional("number"), .required("units"), .required("from"), .required("to"), .optional("next_review"),
        .optional("note"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let id: Authorisation.ID? = cells.id()
        let client: Client.ID? = cells.id()
        let (payer, code) = (cells.text(), cells.name())
        let number = cells.text()
        let units = cells.whole(1...9_999)
        let (from, to) = (cells.day(), cells.day())
        let nextReview = cells.day()
        let note = cells.text()
        cells.expect(to, in: "to", notBefore: from, in: "from")
        guard let id, let client, let payer, let code, let units, let from, let to else { return nil }
        var record = Authorisation(
            id: id,
            client: client,
            payer: payer,
            code: code,
            units: units,
            from: from,
            to: to
        )
        record.number = number
        record.nextReview = nextReview
        record.note = note
        return .authorisation(record)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .authorisation(let authorisation) = record else { return }
        cells.id(authorisation.id)
        cells.id(authorisation.client)
        cells.text(authorisation.payer)
        cells.text(authorisation.code)
        cells.text(authorisation.number)
        cells.whole(authorisation.units)
        cells.day(authorisation.from)
        cells.day(authorisation.to)
        cells.day(authorisation.nextReview)
        cells.text(authorisation.note)
    }
}
