import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// The list of flags: what waits first, narrowed letter by letter.
struct FlagDirectoryTests {
    private func file() throws -> CaseFile {
        let file = try CaseFile.quiet()
        try file.enterPositive("t1", of: "1001")
        try file.enterPositive("t2", of: "1002", .fentanyl)
        return file
    }

    @Test("shows the most urgent first, those that lapsed last")
    func order() throws {
        let file = try file()
        try file.perform(.voidRecord(VoidRecord(.test("t2"), reason: "wrong label")), by: .reyes)
        let flags = try file.flags(FlagQuery())
        #expect(flags.map { $0.lapsedOn != nil } == [false] + flags.dropFirst().map { _ in true })
        let directory = try file.flagDirectory(FlagQuery())
        #expect(try file.flags(directory.matches) == flags)
        #expect(directory.urgent == 1)
        #expect(try file.flagDirectory(FlagQuery(includesLapsed: false)).total == 1)
    }

    @Test(
        "finds flags by client, number, rule and severity",
        arguments: [
            ("", 3), ("garcia", 1), ("1002", 2), ("o'brien lethal", 1), ("critical", 1), ("presumptive", 2),
            ("presumptive high", 2), ("garcia lethal", 0), ("reyes", 0),
        ]
    )
    func filter(filter: String, count: Int) throws {
        var directory = try file().flagDirectory(FlagQuery())
        directory.narrow(to: filter)
        #expect(directory.matches.count == count)
        #expect(directory.total == 3)
        #expect(directory.urgent == count)
    }

    @Test("asks for one client, one counselor, some states")
    func queries() throws {
        let file = try file()
        #expect(try file.flags(FlagQuery(client: "1001")).map(\.client.id) == ["1001"])
        #expect(try file.flags(FlagQuery(counselor: "s2")).map(\.client.id) == ["1002", "1002"])
        #expect(try file.flags(FlagQuery(client: "1001", counselor: "s2")) == [])
        try file.perform(.acknowledgeFlags(AcknowledgeFlags([try file.flags(FlagQuery())[0].id])), by: .reyes)
        #expect(try file.flags(FlagQuery(states: [.acknowledged])).map(\.acknowledgedBy) == ["Ana Reyes"])
        #expect(try file.flags(FlagQuery(states: [.open])).count == 2)
        #expect(try file.flags(FlagQuery(states: [.reviewed, .closed])) == [])
        #expect(try CaseFile.inMemory(clock: MovableClock().clock).flagDirectory(FlagQuery()).matches == [])
    }
}
