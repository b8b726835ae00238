import CareModel
import CareTesting
import Testing

struct MedicationTests {
    @Test(
        "is active between its first and its last day",
        arguments: [
            ("2026-11-09", false), ("2026-11-10", true), ("2026-11-20", true), ("2026-11-21", false),
        ] as [(Day, Bool)]
    )
    func closed(day: Day, isActive: Bool) {
        var medication = Medication(client: "c1", name: "Buprenorphine", from: "2026-11-10")
        medication.to = "2026-11-20"
        #expect(medication.isActive(on: day) == isActive)
    }

    @Test("goes on when it has no last day", arguments: [("2026-11-09", false), ("2036-11-10", true)] as [(Day, Bool)])
    func open(day: Day, isActive: Bool) {
        #expect(Medication(client: "c1", name: "Buprenorphine", from: "2026-11-10").isActive(on: day) == isActive)
    }
}
