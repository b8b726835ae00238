import CareModel
import GRDB

/// The table of dimension ratings.
enum RatingTable: RecordTable {
    static let kind = CareRecord.Kind.ratings
    static let table = "rating"
    static let columns = [
        "client", "rated_on", "edition", "d1", "d2", "d3", "d4", "d5", "d6",
    ]
    static let key = ["client", "rated_on", "edition"]
    static let selection = """
        SELECT c.id, r.rated_on, r.edition, r.d1, r.d2, r.d3, r.d4, r.d5, r.d6
        FROM rating r JOIN client c ON c.n = r.client
        """
    static let order = "c.id, r.rated_on, r.edition"

    static func values(of record: DimensionRating, in references: References) throws -> [DatabaseValue] {
        [cell(try references.number(of: record.client)), cell(record.ratedOn), cell(record.edition)]
            + record.ratings.map { cell($0) }
    }

    static func record(from columns: inout Columns) throws -> DimensionRating {
        let (client, ratedOn) = (try columns.id() as Client.ID, try columns.day())
        let edition = try columns.int()
        return DimensionRating(
            client: client,
            ratedOn: ratedOn,
            edition: edition,
            ratings: (0..<6).map { _ in columns.optionalInt() }
        )
    }

    static func careRecord(_ record: DimensionRating) -> CareRecord { .rating(record) }
}
