import CareModel
import GRDB

/// The table of contacts outside sessions.
enum ContactTable: RecordTable {
    static let kind = CareRecord.Kind.contacts
    static let table = "contact"
    static let columns = [
        "client", "at", "kind", "two_way", "note",
    ]
    static let key = ["client", "at", "kind"]
    static let selection = """
        SELECT c.id, k.at, k.kind, k.two_way, k.note
        FROM contact k JOIN client c ON c.n = k.client
        """
    static let order = "c.id, k.at, k.kind"

    static func values(of record: Contact, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.number(of: record.client)), cell(record.at), cell(record.kind), cell(record.isTwoWay),
            cell(record.note),
        ]
    }

    static func record(from columns: inout Columns) throws -> Contact {
        Contact(
            client: try columns.id(),
            at: try columns.time(),
            kind: try columns.code(),
            isTwoWay: try columns.flag(),
            note: columns.optionalText()
        )
    }

    static func careRecord(_ record: Contact) -> CareRecord { .contact(record) }
}
