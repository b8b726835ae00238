import CareModel
import GRDB

/// The table of the people whom the programme serves.
enum ClientTable: RecordTable {
    static let kind = CareRecord.Kind.clients
    static let table = "client"
    static let columns = [
        "id", "family_name", "given_name", "preferred_name", "birth_date", "pronouns", "phone", "language", "counselor",
        "primary_substance", "referral_source", "diagnosis", "overdose_history", "naloxone",
    ]
    static let key = ["id"]
    static let selection = """
        SELECT c.id, c.family_name, c.given_name, c.preferred_name, c.birth_date, c.pronouns, c.phone,
            c.language, s.id, c.primary_substance, c.referral_source, c.diagnosis, c.overdose_history,
            c.naloxone
        FROM client c LEFT JOIN staff s ON s.n = c.counselor
        """
    static let order = "c.id"

    static func values(of record: Client, in references: References) throws -> [DatabaseValue] {
        [
            cell(record.id.text), cell(record.familyName), cell(record.givenName), cell(record.preferredName),
            cell(record.birthDate), cell(record.pronouns), cell(record.phone), cell(record.language),
            cell(try references.number(of: record.counselor, column: "counselor")), cell(record.primarySubstance),
            cell(record.referralSource), cell(record.diagnoses.joined(separator: ";")), cell(record.overdoseHistory),
            cell(record.naloxone),
        ]
    }

    static func record(from columns: inout Columns) throws -> Client {
        var client = Client(id: try columns.id(), familyName: try columns.text(), givenName: try columns.text())
        client.preferredName = columns.optionalText()
        client.birthDate = columns.optionalDay()
        client.pronouns = columns.optionalText()
        client.phone = columns.optionalText()
        client.language = columns.optionalText()
        client.counselor = columns.optionalID()
        client.primarySubstance = columns.optionalText()
        client.referralSource = columns.optionalText()
        client.diagnoses = try columns.text().split(separator: ";").map(String.init)
        client.overdoseHistory = columns.optionalFlag()
        client.naloxone = columns.optionalFlag()
        return client
    }

    static func careRecord(_ record: Client) -> CareRecord { .client(record) }
}
