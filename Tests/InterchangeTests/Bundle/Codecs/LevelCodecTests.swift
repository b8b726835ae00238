import CareModel
import Interchange
import Testing

struct LevelCodecTests {
    @Test(
        "is written as it is read",
        arguments: zip(
            LevelOfCare.allCases,
            ["0.5", "1", "1.5", "1.7", "2.1", "2.5", "2.7", "3.1", "3.3", "3.5", "3.7", "4"]
        )
    )
    func row(level: LevelOfCare, code: String) throws {
        var placement = LevelPlacement(episode: .init("e1"), from: try day("2026-09-07"), level: level)
        placement.discrepancyReason = "no place free"
        try expectRow("e1,2026-09-07,\(code),\(code),no place free", is: .level(placement))
    }

    @Test("has no recommended level unless one is recorded")
    func noRecommendation() throws {
        var placement = LevelPlacement(episode: .init("e1"), from: try day("2026-09-07"), level: .outpatient)
        placement.recommended = nil
        try expectRow("e1,2026-09-07,1,,", is: .level(placement))
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                "e1,2026-09-07,2,2.1,",
                [
                    "level: isn't known here; write 0.5, 1, 1.5, 1.7, 2.1, 2.5, 2.7, 3.1, 3.3, 3.5, 3.7 or 4"
                ]
            ),
            (
                "e1,2026-09-07,2.1,IOP,",
                [
                    "recommended_level: isn't known here; write 0.5, 1, 1.5, 1.7, 2.1, 2.5, 2.7, 3.1, 3.3, 3.5, 3.7 or "
                        + "4"
                ]
            ),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.levels, row) == expected)
    }
}
