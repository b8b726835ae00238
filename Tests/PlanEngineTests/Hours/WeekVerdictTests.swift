import CareModel
import CareTesting
import PlanEngine
import Testing

struct WeekVerdictTests {
    private let week = ("2026-11-16" as Day)...("2026-11-22" as Day)

    /// A week of sessions of some minutes, Monday first.
    private func states(
        _ minutes: [Minutes],
        service: Service = .group,
        level: LevelOfCare? = .intensiveOutpatient,
        age: Int? = nil,
        book: SettingsBook = SettingsBook(),
        asOf: Day = "2026-11-23"
    ) -> [WeekVerdict.State] {
        var sketch = RecordSketch()
        if let level { sketch.level(level) }
        for (place, minutes) in minutes.enumerated() {
            sketch.mark("2026-11-16" + place, .present, of: minutes, service: service)
        }
        return HoursArithmetic(of: [sketch.record], on: week, asOf: .init(asOf, "12:00")).verdicts(by: book, age: age)
            .map(\.state)
    }

    @Test(
        "judges by all three measures at their thresholds",
        arguments: [
            ([180, 180, 180], [.met, .met, .met]), ([179, 180, 181], [.met, .notMet, .met]),
            ([180, 180, 179], [.notMet, .notMet, .met]), ([120, 120, 120], [.notMet, .notMet, .met]),
            ([120, 120, 119], [.notMet, .notMet, .notMet]), ([600, 0, 0], [.met, .notMet, .notMet]),
            ([540], [.met, .notMet, .notMet]), ([539], [.notMet, .notMet, .notMet]),
        ] as [([Minutes], [WeekVerdict.State])]
    )
    func thresholds(minutes: [Minutes], expected: [WeekVerdict.State]) {
        #expect(states(minutes) == expected)
    }

    @Test(
        "says not yet while the week runs",
        arguments: [("2026-11-22", .notYet), ("2026-11-23", .notMet)] as [(Day, WeekVerdict.State)]
    )
    func running(day: Day, state: WeekVerdict.State) {
        #expect(states([180], asOf: day) == [state, state, state])
        #expect(states([180, 180, 180], asOf: day) == [.met, .met, .met])
    }

    @Test(
        "asks for the hours of the level and of the age",
        arguments: [
            (.intensiveOutpatient, 40, 9), (.intensiveOutpatient, 18, 9), (.intensiveOutpatient, 17, 6),
            (.intensiveOutpatient, nil, 9), (.highIntensityOutpatient, 40, 20), (.highIntensityOutpatient, 15, 20),
            (.outpatient, 40, nil), (nil, 40, nil),
        ] as [(LevelOfCare?, Int?, Int?)]
    )
    func levels(level: LevelOfCare?, age: Int?, hours: Int?) {
        guard let hours else {
            #expect(states([600, 600], level: level, age: age)[0] == .notAsked)
            return
        }
        let enough = Minutes(atLeastZero: hours * 60)
        #expect(states([enough], level: level, age: age)[0] == .met)
        #expect(states([enough - 1], level: level, age: age)[0] == .notMet)
    }

    @Test("leaves mutual help out", arguments: Service.allCases)
    func services(service: Service) {
        let expected: WeekVerdict.State = service == .mutualHelp ? .notMet : .met
        #expect(states([180, 180, 180], service: service) == [expected, expected, expected])
    }

    @Test(
        "goes by what the programme has set by the last day of the week",
        arguments: [("2026-11-22", true), ("2026-11-23", false)]
    )
    func settings(from: Day, isInForce: Bool) {
        let book = SettingsBook([
            ProgrammeSetting(name: "clinical.week-minutes", from: from, value: "100"),
            ProgrammeSetting(name: "billing.day-minutes", from: from, value: "50"),
            ProgrammeSetting(name: "billing.days", from: from, value: "2"),
            ProgrammeSetting(name: "teds.day-minutes", from: from, value: "50"),
            ProgrammeSetting(name: "teds.days", from: from, value: "2"),
        ])
        let expected: WeekVerdict.State = isInForce ? .met : .notMet
        #expect(states([50, 50], book: book) == [expected, expected, expected])
    }

    @Test("says which numbers a publication confirms, and which the programme has set")
    func basis() throws {
        var sketch = RecordSketch()
        sketch.level(.intensiveOutpatient)
        let arithmetic = HoursArithmetic(of: [sketch.record], on: week, asOf: .init(.today, "12:00"))
        let isConfirmed = arithmetic.verdicts(by: SettingsBook(), age: nil).map(\.basis.isConfirmed)
        #expect(isConfirmed == [true, true, true])
        let book = SettingsBook([ProgrammeSetting(name: "clinical.week-minutes", from: "2026-01-01", value: "600")])
        let verdict = try #require(arithmetic.verdicts(by: book, age: nil).first)
        #expect(verdict.asked == "10.0 h at level 2.1")
        #expect(verdict.basis.text == "set by the programme from 01 Jan 2026")
        #expect(!verdict.basis.isConfirmed)
    }
}
