import CareModel
import CareTesting
import PlanEngine
import Testing

struct SettingsBookTests {
    private func setting(_ value: String, from day: Day, level: LevelOfCare? = nil) -> ProgrammeSetting {
        ProgrammeSetting(name: "attendance.absence-limit", level: level, from: day, value: value)
    }

    private func limit(_ book: SettingsBook, on day: Day, level: LevelOfCare? = nil) -> Int {
        book.rules(on: day, level: level).attendance.absenceLimit
    }

    @Test(
        "knows every setting by a readable name of its own, with a title and a basis",
        arguments: SettingName.allCases
    )
    func definitions(name: SettingName) {
        let definition = name.definition
        #expect(definition.name == name)
        #expect(name.rawValue.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" || $0 == "." })
        #expect(name.rawValue.split(separator: ".").count == 2)
        #expect(!definition.title.isEmpty && !definition.basis.text.isEmpty)
    }

    @Test("may set every default again, and to nothing else than what is allowed", arguments: SettingName.allCases)
    func values(name: SettingName) {
        let kind = name.definition.kind
        for level in [nil] + LevelOfCare.allCases {
            let value = SettingsBook().value(name, on: .today, level: level)
            #expect(kind.value(of: value.text) == value)
        }
        #expect(kind.value(of: "") == nil)
        #expect(kind.value(of: "nonsense") == nil)
        guard case .whole(_, let range, _) = kind else { return }
        #expect(kind.value(of: "\(range.lowerBound)") == .whole(range.lowerBound))
        #expect(kind.value(of: "\(range.upperBound)") == .whole(range.upperBound))
        #expect(kind.value(of: "\(range.lowerBound - 1)") == nil)
        #expect(kind.value(of: "\(range.upperBound + 1)") == nil)
        #expect(kind.value(of: "+\(range.upperBound)") == nil)
    }

    @Test("puts every setting into the number of its own", arguments: SettingName.allCases)
    func places(name: SettingName) {
        let kind = name.definition.kind
        let other: String =
            switch kind {
            case .whole(_, let range, _):
                SettingsBook().value(name, on: .today).text == "\(range.upperBound)"
                    ? "\(range.lowerBound)" : "\(range.upperBound)"
            case .isOn: "on"
            case .weekday: "sunday"
            case .services: "family;individual"
            }
        let book = SettingsBook([ProgrammeSetting(name: name.rawValue, from: .today, value: other)])
        let settings = book.rules(on: .today, level: .intensiveOutpatient)
        #expect(kind.value(in: settings).text == other)
        for untouched in SettingName.allCases where untouched != name {
            let expected = SettingsBook().value(untouched, on: .today, level: .intensiveOutpatient)
            #expect(untouched.definition.kind.value(in: settings) == expected, "\(untouched)")
        }
        #expect(book.rules(on: .today - 1, level: nil) == SettingsBook().rules(on: .today, level: nil))
    }

    @Test("gives the rules their own numbers as long as nothing is set")
    func empty() {
        let book = SettingsBook()
        #expect(book.isEmpty)
        #expect(book.rules(on: .today, level: nil) == RuleSettings())
        var own = RuleSettings()
        own.attendance.absenceLimit = 9
        #expect(book.rules(on: .today, level: nil, from: own) == own)
    }

    @Test(
        "takes the latest that has begun, and that of the level before that of all",
        arguments: [
            ("2026-10-31", nil, 6), ("2026-11-01", nil, 5), ("2026-11-09", nil, 5), ("2026-11-10", nil, 4),
            ("2026-11-04", .outpatient, 5), ("2026-11-05", .outpatient, 9), ("2026-11-20", .outpatient, 9),
            ("2026-11-20", .intensiveOutpatient, 4),
        ] as [(Day, LevelOfCare?, Int)]
    )
    func inForce(day: Day, level: LevelOfCare?, expected: Int) {
        let book = SettingsBook([
            setting("4", from: "2026-11-10"), setting("5", from: "2026-11-01"),
            setting("9", from: "2026-11-05", level: .outpatient),
        ])
        #expect(limit(book, on: day, level: level) == expected)
        #expect(book.value(.absenceLimit, on: day, level: level) == .whole(expected))
    }

    @Test("passes over what this program doesn't know", arguments: ["0", "100", "many", ""])
    func unknown(value: String) {
        let book = SettingsBook([
            setting(value, from: "2026-11-01"), ProgrammeSetting(name: "of.later", from: "2026-11-01", value: "1"),
        ])
        #expect(book.isEmpty)
        #expect(limit(book, on: .today) == 6)
    }

    @Test(
        "lets rules go by the level of care of the day",
        arguments: [(.outpatient, true), (.intensiveOutpatient, false), (nil, false)] as [(LevelOfCare?, Bool)]
    )
    func rules(level: LevelOfCare?, fires: Bool) {
        let book = RuleBook(dated: SettingsBook([setting("3", from: .today, level: .outpatient)]))
        var sketch = RecordSketch()
        if let level { sketch.level(level) }
        sketch.mark(.today - 3, .noShow)
        sketch.mark(.today - 1, .noShow)
        let found = book.findings(in: sketch.record, on: .today).contains { $0.rule == .absenceLimit }
        #expect(found == fires)
        #expect(!book.findings(in: sketch.record, on: .today - 1).contains { $0.rule == .absenceLimit })
    }

    @Test("says services in words")
    func words() {
        #expect(SettingsBook().value(.billingServices, on: .today).words == "all but mutual help")
        #expect(SettingValue.services([.group, .caseManagement]).words == "group, case management")
        #expect(SettingValue.services([]).words == "none")
        #expect(SettingName.billingServices.definition.kind.value(of: "none") == .services([]))
    }
}
