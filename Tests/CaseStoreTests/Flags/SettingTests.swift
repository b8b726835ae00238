import CareModel
import CareTesting
import PlanEngine
import Testing

@testable import CaseStore

/// What the programme settles counts at once, from its day on, for its level of care; and an undo takes it back.
struct SettingTests {
    private func absences(in file: CaseFile) throws -> [String] {
        try file.flags(FlagQuery(states: [.open], includesLapsed: false)).filter { $0.rule == "absence-limit" }
            .map(\.client.id.text)
    }

    private func set(_ value: Int, level: LevelOfCare? = nil, from day: Day = .today) -> Change {
        .saveSetting(SaveSetting(.absenceLimit, .whole(value), from: day, level: level, basedOn: nil))
    }

    @Test("opens flags when a number is set, and lets them lapse when it is taken back")
    func everybody() throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", .noShow)
        #expect(try absences(in: file) == [])
        try file.perform(set(2), by: .chen)
        #expect(try absences(in: file) == ["1001"])
        _ = try file.undo(by: .chen)
        #expect(try absences(in: file) == [])
        #expect(try file.setting(.absenceLimit, on: .today) == .whole(6))
    }

    @Test("counts for its level of care and from its day on only")
    func levels() throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", .noShow)
        try file.perform(set(2, level: .outpatient), by: .chen)
        try file.perform(set(2, from: .today + 1), by: .chen)
        #expect(try absences(in: file) == [])
        try file.perform(set(2, level: .intensiveOutpatient), by: .chen)
        #expect(try absences(in: file) == ["1001"])
        #expect(try file.wholeSetting(.absenceLimit, on: .today, level: .intensiveOutpatient) == 2)
        #expect(try file.wholeSetting(.absenceLimit, on: .today) == 6)
        #expect(try file.wholeSetting(.absenceLimit, on: .today + 1) == 2)
    }

    @Test("is looked for as of any day with the numbers of that day")
    func lookingBack() throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", .noShow, on: .today - 2)
        try file.perform(set(2), by: .chen)
        func found(_ day: Day) throws -> Int {
            var count = 0
            try file.findings(on: day) { count += $0.rule == .absenceLimit ? 1 : 0 }
            return count
        }
        #expect(try found(.today) == 1)
        #expect(try found(.today - 1) == 0)
    }

    @Test("refuses to overwrite what somebody else has set since")
    func versions() throws {
        let file = try CaseFile.quiet()
        let (_, before) = try file.settingRecords()
        try file.perform(set(4), by: .ortiz)
        let late = SaveSetting(.absenceLimit, .whole(5), from: .today, basedOn: before)
        #expect(throws: ChangeRefused.self) { try file.perform(.saveSetting(late), by: .chen) }
        let (records, now) = try file.settingRecords()
        #expect(records.map(\.value) == ["4"])
        try file.perform(.saveSetting(SaveSetting(.absenceLimit, .whole(5), from: .today, basedOn: now)), by: .chen)
        #expect(try file.settingRecords().records.map(\.value) == ["5"])
    }

    @Test("has a contract count at once, and its end too")
    func contract() throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", .noShow)
        var contract = AttendanceContract(client: "1001", from: .today, limit: 2, days: 28)
        try file.perform(.saveContract(SaveContract(contract, basedOn: nil)), by: .reyes)
        #expect(try absences(in: file) == ["1001"])
        #expect(try file.chart(of: "1001")?.contracts == [contract])
        contract.limit = 3
        try file.perform(.saveContract(SaveContract(contract, basedOn: nil)), by: .reyes)
        #expect(try absences(in: file) == [])
    }

    @Test("keeps a setting of a later program as it came")
    func later() throws {
        let record = ProgrammeSetting(name: "from.a-later-program", level: .outpatient, from: .today, value: "x")
        let file = try CaseFile.inMemory(holding: [.setting(record)])
        #expect(try file.records() == [.setting(record)])
        #expect(try file.settings().isEmpty)
    }
}
