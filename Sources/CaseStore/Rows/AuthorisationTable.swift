import CareModel
import GRDB

/// The table of authorisations.
enum AuthorisationTable: RecordTable {
    static let kind = CareRecord.Kind.authorisations
    static let table = "authorisation"
    static let columns = [
        "id", "client", "payer", "code", "number", "units", "from_day", "to_day", "next_review", "note",
    ]
    static let key = ["id"]
    static let selection = """
        SELECT a.id, c.id, a.payer, a.code, a.number, a.units, a.from_day, a.to_day, a.next_review, a.note
        FROM authorisation a JOIN client c ON c.n = a.client
        """
    static let filter = "a.voided IS NULL"
    static let order = "a.id"

    static func values(of record: Authorisation, in references: References) throws -> [DatabaseValue] {
        [
            cell(record.id.text), cell(try references.number(of: record.client)), cell(record.payer), cell(record.code),
            cell(record.number), cell(record.units), cell(record.from), cell(record.to), cell(record.nextReview),
            cell(record.note),
        ]
    }

    static func record(from columns: inout Columns) throws -> Authorisation {
        let (id, client) = (try columns.id() as Authorisation.ID, try columns.id() as Client.ID)
        let (payer, code, number) = (try columns.text(), try columns.text(), columns.optionalText())
        var record = Authorisation(
            id: id,
            client: client,
            payer: payer,
            code: code,
            units: try columns.int(),
            from: try columns.day(),
            to: try columns.day()
        )
        record.number = number
        record.nextReview = columns.optionalDay()
        record.note = columns.optionalText()
        return record
    }

    static func careRecord(_ record: Authorisation) -> CareRecord { .authorisation(record) }
}
