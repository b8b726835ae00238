import CareModel
import Interchange
import Testing

struct RatingCodecTests {
    @Test(
        "is written as it is read",
        arguments: [(3, [0, 1, 2, 3, 4, 0]), (4, [4, nil, 2, nil, 0, nil])] as [(Int, [Int?])]
    )
    func row(edition: Int, ratings: [Int?]) throws {
        let text = ratings.map { $0.map(String.init) ?? "" }.joined(separator: ",")
        try expectRow(
            "c1,2026-11-20,\(edition),\(text)",
            is: .rating(
                DimensionRating(client: .init("c1"), ratedOn: try day("2026-11-20"), edition: edition, ratings: ratings)
            )
        )
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                "c1,2026-11-20,2,5,-1,high,1.0,,",
                [
                    "edition: 2 is out of range; write 3 or 4",
                    "d1: 5 is out of range; write a whole number from 0 to 4",
                    "d2: -1 is below 0; write a whole number from 0 to 4",
                    "d3: isn't a whole number; write a whole number from 0 to 4",
                    "d4: 1.0 isn't in the form of a whole number; write 1",
                ]
            ),
            ("c1,2026-11-20,,,,,,,", ["edition: is missing; write 3 or 4"]),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.ratings, row) == expected)
    }
}
