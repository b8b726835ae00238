import CareModel
import CareTesting
import Testing

struct BillingTests {
    @Test(
        "is in force between its days, both counting",
        arguments: [("2026-10-31", false), ("2026-11-01", true), ("2026-11-30", true), ("2026-12-01", false)]
            as [(Day, Bool)]
    )
    func covers(day: Day, expected: Bool) {
        var code = BillingCode(code: "H0015", label: "IOP day", from: "2026-11-01", unit: .day, services: [.group])
        #expect(code.covers(day) == (day >= "2026-11-01"))
        code.to = "2026-11-30"
        #expect(code.covers(day) == expected)
        let authorisation = Authorisation(
            id: "a1",
            client: "c1",
            payer: "P",
            code: "H0015",
            units: 1,
            from: "2026-11-01",
            to: "2026-11-30"
        )
        #expect(authorisation.covers(day) == expected)
    }

    @Test("Every unit and rounding has its word, and units of time their length")
    func words() {
        #expect(BillingUnit.allCases.map(\.name) == ["day", "session", "hour", "half hour", "quarter hour"])
        #expect(BillingUnit.allCases.map(\.length) == [nil, nil, 60, 30, 15])
        #expect(UnitRounding.eightMinutes.basis.contains("not confirmed"))
        #expect(UnitRounding.allCases.map(\.name) == ["whole units only", "8-minute rule"])
    }
}
