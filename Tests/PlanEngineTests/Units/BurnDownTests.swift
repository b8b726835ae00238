import CareModel
import CareTesting
import PlanEngine
import Testing

struct BurnDownTests {
    private let authorisation = Authorisation(
        id: "a1",
        client: "c1",
        payer: "P",
        code: "H0015",
        units: 24,
        from: "2026-11-02",
        to: "2026-12-27"
    )

    /// A unit on each of some days.
    private func units(_ days: [Day], code: String = "H0015") -> [DayUnits] {
        let code = BillingCode(code: code, label: "", from: "2026-01-01", unit: .day, services: [.group])
        return UnitTable([code]).units(
            of: days.sorted().map {
                CreditedTime(startsAt: LocalTime($0, "09:00"), service: .group, minutes: 180, level: nil)
            }
        )
    }

    @Test("counts the units of its code on its days up to the day")
    func used() {
        let lines =
            units(["2026-11-01", "2026-11-02", "2026-11-20", "2026-11-21", "2026-12-27", "2026-12-28"])
            + units(["2026-11-03"], code: "H0004")
        let uses = { (day: Day) in BurnDown(authorisation, units: lines, on: day).used }
        #expect(uses("2026-11-01") == 0)
        #expect(uses("2026-11-02") == 1)
        #expect(uses("2026-11-20") == 2)
        #expect(uses("2026-12-27") == 4)
        #expect(uses("2027-01-31") == 4)
    }

    @Test("has nothing left when more was used than it is for")
    func over() {
        var small = authorisation
        small.units = 2
        let burnDown = BurnDown(small, units: units(["2026-11-02", "2026-11-03", "2026-11-04"]), on: "2026-11-20")
        #expect(burnDown.left == 0)
        #expect(burnDown.over == 1)
    }

    @Test(
        "counts the days that are left, the day itself among them",
        arguments: [
            ("2026-10-01", 56), ("2026-11-02", 56), ("2026-11-03", 55), ("2026-12-26", 2), ("2026-12-27", 1),
            ("2026-12-28", 0), ("2027-06-01", 0),
        ] as [(Day, Int)]
    )
    func daysLeft(day: Day, expected: Int) {
        #expect(BurnDown(authorisation, units: [], on: day).daysLeft == expected)
    }

    @Test("tells a pace once seven days have passed")
    func pace() {
        let days: [Day] = ["2026-11-02", "2026-11-04", "2026-11-06"]
        #expect(BurnDown(authorisation, units: units(days), on: "2026-11-07").perWeek == nil)
        #expect(BurnDown(authorisation, units: units(days), on: "2026-11-08").perWeek == "3.0")
        #expect(BurnDown(authorisation, units: units(days), on: "2026-11-15").perWeek == "1.5")
    }

    @Test("tells the day on which the last unit is used, unless its last day comes first")
    func runsOut() {
        // 12 units in 14 days leave 12 for the 14 days after them.
        let days = (0..<12).map { ("2026-11-02" as Day) + $0 }
        #expect(BurnDown(authorisation, units: units(days), on: "2026-11-15").runsOutOn == "2026-11-29")
        let few = units(Array(days.prefix(3)))
        #expect(BurnDown(authorisation, units: few, on: "2026-11-15").runsOutOn == nil)
        #expect(BurnDown(authorisation, units: [], on: "2026-11-15").runsOutOn == nil)
        var used = authorisation
        used.units = 12
        #expect(BurnDown(used, units: units(days), on: "2026-11-15").runsOutOn == nil)
    }
}
