import CareModel
import CareTesting
import Testing

struct InstantTests {
    @Test func comesBeforeALaterMoment() {
        let early = Instant(milliseconds: -1)
        let late = Instant(milliseconds: 0)
        #expect(early < late)
        #expect(!(late < early))
        #expect(!(late < late))
    }

    @Test func comesBackFromText() throws {
        try expectRoundTrip(Instant(milliseconds: 1_795_165_200_123))
    }
}
