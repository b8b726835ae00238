import CareModel
import Interchange
import Testing

/// The rows of settings and of agreements about absences.
struct ContractCodecTests {
    @Test("are written as they are read")
    func rows() throws {
        var contract = AttendanceContract(client: .init("c1"), from: try day("2026-10-01"), limit: 3, days: 28)
        try expectRow("c1,2026-10-01,,3,28,", is: .contract(contract))
        contract.to = try day("2026-12-01")
        contract.note = "calls before nine"
        try expectRow("c1,2026-10-01,2026-12-01,3,28,calls before nine", is: .contract(contract))
        var setting = ProgrammeSetting(name: "sheet.grace", from: try day("2026-10-01"), value: "5")
        try expectRow("sheet.grace,,2026-10-01,5", is: .setting(setting))
        setting.level = .intensiveOutpatient
        try expectRow("sheet.grace,2.1,2026-10-01,5", is: .setting(setting))
    }

    @Test(
        "say what is wrong",
        arguments: [
            (
                .contracts, "c1,2026-10-02,2026-10-01,0,400,",
                [
                    "absence_limit: 0 is out of range; write a whole number from 1 to 99",
                    "window_days: 400 is out of range; write a whole number from 1 to 366",
                    "to: 2026-10-01 is before from, 2026-10-02; write that date or a later one",
                ]
            ),
            (.settings, "sheet.grace,2.1,2026-10-01,", ["value: is missing; write a text"]),
        ] as [(CareRecord.Kind, String, [String])]
    )
    func wrong(kind: CareRecord.Kind, row: String, expected: [String]) throws {
        #expect(try problems(kind, row) == expected)
    }
}
