import CareModel
import CareTesting
import Testing

struct DimensionRatingTests {
    @Test(
        "always has six dimensions",
        arguments: [
            ([], [nil, nil, nil, nil, nil, nil]), ([1, 2, 3, 0, 4], [1, 2, 3, 0, 4, nil]),
            ([1, 2, 3, 0, 4, 1], [1, 2, 3, 0, 4, 1]), ([1, nil, 3, 0, 4, 1, 2], [1, nil, 3, 0, 4, 1]),
        ] as [([Int?], [Int?])]
    )
    func ratings(given: [Int?], kept: [Int?]) {
        #expect(DimensionRating(client: "c1", ratedOn: "2026-11-20", edition: 4, ratings: given).ratings == kept)
    }
}
