import CareModel
import GRDB

/// The table of scored measures.
enum MeasureTable: RecordTable {
    static let kind = CareRecord.Kind.measures
    static let table = "measure"
    static let columns = [
        "id", "client", "instrument", "given_on", "answers", "total",
    ]
    static let key = ["id"]
    static let selection = """
        SELECT m.id, c.id, m.instrument, m.given_on, m.answers, m.total
        FROM measure m JOIN client c ON c.n = m.client
        """
    static let order = "m.id"

    static func values(of record: Measure, in references: References) throws -> [DatabaseValue] {
        [
            cell(record.id.text), cell(try references.number(of: record.client)), cell(record.instrument),
            cell(record.givenOn), cell(record.answersText), cell(record.recordedTotal),
        ]
    }

    static func record(from columns: inout Columns) throws -> Measure {
        let (id, client) = (try columns.id() as Measure.ID, try columns.id() as Client.ID)
        let (instrument, givenOn) = (try columns.code() as Instrument, try columns.day())
        return Measure(
            id: id,
            client: client,
            instrument: instrument,
            givenOn: givenOn,
            answers: Measure.answers(try columns.text()),
            recordedTotal: columns.optionalInt()
        )
    }

    static func careRecord(_ record: Measure) -> CareRecord { .measure(record) }
}
