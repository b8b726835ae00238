import CareModel
import CareTesting
import Testing

struct EpisodeTests {
    @Test(
        "counts the days of admission and of discharge",
        arguments: [
            ("2026-09-06", false), ("2026-09-07", true), ("2026-10-01", true), ("2026-11-20", true),
            ("2026-11-21", false),
        ] as [(Day, Bool)]
    )
    func ended(day: Day, isEnrolled: Bool) {
        var episode = Episode(id: "e1", client: "c1", admittedOn: "2026-09-07")
        episode.dischargedOn = "2026-11-20"
        #expect(episode.isEnrolled(on: day) == isEnrolled)
    }

    @Test("goes on without a discharge", arguments: [("2026-09-06", false), ("2036-09-07", true)] as [(Day, Bool)])
    func running(day: Day, isEnrolled: Bool) {
        #expect(Episode(id: "e1", client: "c1", admittedOn: "2026-09-07").isEnrolled(on: day) == isEnrolled)
    }

    @Test func mayBeASingleDay() {
        var episode = Episode(id: "e1", client: "c1", admittedOn: "2026-09-07")
        episode.dischargedOn = "2026-09-07"
        #expect(episode.isEnrolled(on: "2026-09-07"))
        #expect(!episode.isEnrolled(on: "2026-09-08"))
    }
}
