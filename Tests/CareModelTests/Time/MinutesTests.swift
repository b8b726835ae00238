import CareModel
import CareTesting
import Testing

struct MinutesTests {
    @Test("is never negative", arguments: [(-1, nil), (0, 0), (1, 1), (180, 180)] as [(Int, Int?)])
    func count(count: Int, kept: Int?) {
        #expect(Minutes(count)?.count == kept)
        #expect(Minutes(atLeastZero: count).count == kept ?? 0)
    }

    @Test(
        "adds, and takes away down to nothing",
        arguments: [(180, 60, 240, 120), (60, 180, 240, 0), (60, 60, 120, 0)]
    )
    func arithmetic(left: Int, right: Int, sum: Int, rest: Int) throws {
        let (first, second) = (try #require(Minutes(left)), try #require(Minutes(right)))
        #expect((first + second).count == sum)
        #expect((first - second).count == rest)
        var total = first
        total += second
        #expect(total.count == sum)
    }

    @Test func comesBeforeALongerTime() {
        #expect(Minutes.zero < 1)
        #expect(!((180 as Minutes) < 180))
        #expect(([181, 179, 180] as [Minutes]).max() == 181)
    }

    @Test(
        "rounds hours to the nearest tenth",
        arguments: [
            (0, "0.0"), (2, "0.0"), (3, "0.1"), (8, "0.1"), (9, "0.2"), (57, "1.0"), (56, "0.9"), (60, "1.0"),
            (330, "5.5"), (332, "5.5"), (333, "5.6"), (540, "9.0"), (1200, "20.0"),
        ]
    )
    func hours(count: Int, hours: String) throws {
        #expect(try #require(Minutes(count)).hours == hours)
    }

    @Test(
        "says its share of another length in whole percent, rounded down",
        arguments: [
            (330, 540, 61), (300, 360, 83), (539, 540, 99), (540, 540, 100), (0, 540, 0), (600, 300, 200),
            (0, 0, 100), (30, 0, 100),
        ] as [(Minutes, Minutes, Int)]
    )
    func percent(part: Minutes, whole: Minutes, percent: Int) {
        #expect(part.percent(of: whole) == percent)
    }

    @Test(
        "is below a share in exact arithmetic",
        arguments: [
            (485, 90, 540, true), (486, 90, 540, false), (487, 90, 540, false), (361, 67, 540, true),
            // 67 % of 540 are 361.8 minutes.
            (362, 67, 540, false), (0, 90, 0, false), (1, 90, 1, false), (0, 90, 1, true),
        ] as [(Minutes, Int, Minutes, Bool)]
    )
    func isBelow(part: Minutes, percent: Int, whole: Minutes, isBelow: Bool) {
        #expect(part.isBelow(percent: percent, of: whole) == isBelow)
    }

    @Test func isWrittenAsANumber() throws {
        let minutes: Minutes = 330
        #expect(try json(minutes) == "330")
        try expectRoundTrip(minutes)
        #expect(throws: DecodingError.self) { try read(Minutes.self, "-1") }
    }
}
