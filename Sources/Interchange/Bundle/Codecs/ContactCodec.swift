internal import CareModel

/// The rows of `contacts.csv`.
enum ContactCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("client_id"), .required("at"), .required("kind"), .required("two_way"), .optional("note"),
    ]

    private static let kinds = Words<Contact.Kind>(.phone, .visit, .message, .letter)

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let client: Client.ID? = cells.id()
        let at = cells.time()
        let kind = cells.word(kinds)
        let isTwoWay = cells.flag()
        let note = cells.text()
        guard let client, let at, let kind, let isTwoWay else { return nil }
        return .contact(Contact(client: client, at: at, kind: kind, isTwoWay: isTwoWay, note: note))
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .contact(let contact) = record else { return }
        cells.id(contact.client)
        cells.time(contact.at)
        cells.word(contact.kind)
        cells.flag(contact.isTwoWay)
        cells.text(contact.note)
    }
}
