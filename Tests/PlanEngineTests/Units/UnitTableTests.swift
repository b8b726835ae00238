import CareModel
import CareTesting
import PlanEngine
import Testing

struct UnitTableTests {
    private static let day: Day = "2026-11-20"

    private func code(_ name: String = "H0015", _ unit: BillingUnit = .day, _ services: [Service] = [.group])
        -> BillingCode
    {
        BillingCode(code: name, label: "own words", from: "2026-01-01", unit: unit, services: services)
    }

    private func time(
        _ minutes: Minutes,
        _ service: Service = .group,
        at start: TimeOfDay = "09:00",
        level: LevelOfCare? = .intensiveOutpatient,
        telehealth: Bool = false,
        audio: Bool = false
    ) -> CreditedTime {
        CreditedTime(
            startsAt: LocalTime(Self.day, start),
            service: service,
            minutes: minutes,
            level: level,
            isTelehealth: telehealth,
            isAudioOnly: audio
        )
    }

    private func units(_ code: BillingCode, _ times: CreditedTime...) -> [DayUnits] {
        UnitTable([code]).units(of: times, on: Self.day)
    }

    @Test(
        "counts a day from its least minutes on",
        arguments: [
            (179, 0, "179 of at least 180 minutes: no unit"), (180, 1, "180 of at least 180 minutes: 1 unit"),
            (400, 1, "400 of at least 180 minutes: 1 unit"),
        ] as [(Minutes, Int, String)]
    )
    func day(minutes: Minutes, expected: Int, words: String) throws {
        var code = code()
        code.leastMinutes = 180
        let line = try #require(units(code, time(60), time(minutes - 60, at: "13:00")).first)
        #expect(line.units == expected)
        #expect(line.words == words)
        #expect(line.minutes == minutes)
        #expect(line.sessions == 2)
    }

    @Test("counts a day without least minutes from the first minute on")
    func bareDay() throws {
        let line = try #require(units(code(), time(1)).first)
        #expect(line.words == "1 minute: 1 unit")
        #expect(units(code(), time(0)).isEmpty)
        #expect(units(code()).isEmpty)
    }

    @Test(
        "counts whole units of time only, from the day's sum",
        arguments: [
            (.quarterHour, 14, 0), (.quarterHour, 15, 1), (.quarterHour, 29, 1), (.quarterHour, 30, 2),
            (.halfHour, 29, 0), (.halfHour, 30, 1), (.hour, 59, 0), (.hour, 60, 1), (.hour, 119, 1), (.hour, 120, 2),
        ] as [(BillingUnit, Minutes, Int)]
    )
    func whole(unit: BillingUnit, minutes: Minutes, expected: Int) throws {
        let line = try #require(units(code("T1016", unit), time(7), time(minutes - 7, at: "13:00")).first)
        #expect(line.units == expected)
        #expect(line.words.hasPrefix("\(minutes.count) minutes in whole \(unit.name)s: "))
    }

    @Test(
        "counts by the 8-minute rule: 8 to 22 minutes are one quarter hour, 23 to 37 two",
        arguments: [(7, 0), (8, 1), (22, 1), (23, 2), (37, 2), (38, 3), (52, 3), (53, 4)] as [(Minutes, Int)]
    )
    func eightMinutes(minutes: Minutes, expected: Int) throws {
        var code = code("H0004", .quarterHour)
        code.rounding = .eightMinutes
        let line = try #require(units(code, time(minutes)).first)
        #expect(line.units == expected)
        #expect(line.words.hasPrefix("\(minutes.count) minutes by the 8-minute rule: "))
    }

    @Test("counts no unit of time below the least minutes", arguments: [(19, 0), (20, 1)] as [(Minutes, Int)])
    func leastOfTime(minutes: Minutes, expected: Int) throws {
        var code = code("H0004", .quarterHour)
        code.leastMinutes = 20
        let line = try #require(units(code, time(minutes)).first)
        #expect(line.units == expected)
        #expect(line.words.hasPrefix(expected == 0 ? "19 of at least 20 minutes: no unit" : "20 minutes in whole"))
    }

    @Test("counts sessions, each by its own minutes", arguments: [(44, 1), (45, 2)] as [(Minutes, Int)])
    func sessions(minutes: Minutes, expected: Int) throws {
        var code = code("H0005", .session)
        code.leastMinutes = 45
        let line = try #require(units(code, time(90), time(minutes, at: "13:00")).first)
        #expect(line.units == expected)
        #expect(
            line.words
                == "\(expected) of 2 sessions with at least 45 minutes: \(expected) unit\(expected == 1 ? "" : "s")"
        )
        code.leastMinutes = nil
        #expect(try #require(units(code, time(1), time(1, at: "13:00")).first).words == "2 sessions: 2 units")
    }

    @Test("counts at most so many units a day, and says so")
    func most() throws {
        var code = code("H0004", .quarterHour)
        code.mostUnits = 4
        let line = try #require(units(code, time(90)).first)
        #expect(line.units == 4)
        #expect(line.words == "90 minutes in whole quarter hours: 6 units, at most 4 a day: 4 units")
        #expect(try #require(units(code, time(60)).first).words == "60 minutes in whole quarter hours: 4 units")
    }

    @Test("counts only its services, levels and days")
    func scope() {
        var code = code()
        #expect(units(code, time(90, .individual)).isEmpty)
        code.levels = [.intensiveOutpatient]
        #expect(units(code, time(90)).count == 1)
        #expect(units(code, time(90, level: .outpatient)).isEmpty)
        #expect(units(code, time(90, level: nil)).isEmpty)
        code.to = Self.day - 1
        #expect(units(code, time(90)).isEmpty)
        code.to = Self.day
        #expect(units(code, time(90)).count == 1)
        code.from = Self.day + 1
        #expect(units(code, time(90)).isEmpty)
    }

    @Test("counts a session by voice alone only where the code does, and marks telehealth")
    func telehealth() throws {
        var code = code()
        code.telehealthModifier = "95"
        #expect(units(code, time(90, audio: true)).isEmpty)
        #expect(try #require(units(code, time(90, telehealth: true)).first).modifier == "95")
        #expect(try #require(units(code, time(90)).first).modifier == nil)
        code.countsAudioOnly = true
        #expect(try #require(units(code, time(90, audio: true)).first).modifier == "95")
    }

    @Test("says where codes have units of the same minutes, and only there")
    func shared() {
        let (day, quarter, talk) = (
            code("A", .day, [.group, .individual]), code("B", .quarterHour, [.group]),
            code("C", .session, [.individual])
        )
        let table = UnitTable([talk, quarter, day])
        let both = table.units(of: [time(90), time(60, .individual, at: "13:00")], on: Self.day)
        #expect(both.map(\.code.code) == ["A", "B", "C"])
        #expect(both.map(\.sharedWith) == [["B", "C"], ["A"], ["A"]])
        var strict = day
        strict.leastMinutes = 180
        let alone = UnitTable([strict, quarter]).units(of: [time(90)], on: Self.day)
        #expect(alone.map(\.units) == [0, 6])
        #expect(alone.allSatisfy { $0.sharedWith.isEmpty })
    }

    @Test("counts every day by itself, whatever the order of its sessions")
    func days() {
        func at(_ day: Day, _ minutes: Minutes) -> CreditedTime {
            CreditedTime(startsAt: LocalTime(day, "09:00"), service: .group, minutes: minutes, level: nil)
        }
        let lines = UnitTable([code("T", .hour)]).units(of: [
            at("2026-11-18", 30), at("2026-11-18", 30), at("2026-11-19", 59), at("2026-11-20", 61),
        ])
        #expect(lines.map(\.day) == ["2026-11-18", "2026-11-19", "2026-11-20"])
        #expect(lines.map(\.units) == [1, 0, 1])
        #expect(UnitTable([code("T")]).only("X").isEmpty)
    }
}
