internal import CareModel

/// The rows of `ratings.csv`.
enum RatingCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("client_id"), .required("rated_on"), .required("edition"), .optional("d1"), .optional("d2"),
        .optional("d3"), .optional("d4"), .optional("d5"), .optional("d6"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let client: Client.ID? = cells.id()
        let ratedOn = cells.day()
        let edition = cells.whole(3...4)
        let ratings = (1...6).map { _ in cells.whole(0...4) }
        guard let client, let ratedOn, let edition else { return nil }
        return .rating(DimensionRating(client: client, ratedOn: ratedOn, edition: edition, ratings: ratings))
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .rating(let rating) = record else { return }
        cells.id(rating.client)
        cells.day(rating.ratedOn)
        cells.whole(rating.edition)
        for number in rating.ratings {
            cells.whole(number)
        }
    }
}
