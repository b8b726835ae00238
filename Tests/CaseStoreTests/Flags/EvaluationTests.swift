import CareModel
import CareTesting
import PlanEngine
import Testing

@testable import CaseStore

/// What the case file has the plan engine look at is what is in the records, and the flags on file are what it finds.
struct EvaluationTests {
    /// A finding, by what makes it the same finding.
    private func name(_ finding: Finding) -> String {
        "\(finding.client) \(finding.rule.rawValue) \(finding.key) \(finding.severity) \(finding.measured)"
    }

    /// The flags that hold; their numbers are those of the day they opened.
    private func onFile(_ file: CaseFile) throws -> [String] {
        try file.flags(FlagQuery(states: [], includesLapsed: false))
            .map { "\($0.client.id) \($0.rule) \($0.key) \($0.severity)" }.sorted()
    }

    private func expected(_ plain: PlainAssembly, on day: Day) -> [String] {
        plain.findings(on: day).map { "\($0.client) \($0.rule.rawValue) \($0.key) \($0.severity)" }.sorted()
    }

    @Test("finds in its tables what the plain records say, on any day", arguments: 0..<3)
    func agreement(seed: Int) throws {
        let programme = try RandomProgramme(seed: seed, weekStartsOn: seed.isMultiple(of: 2) ? .monday : .sunday)
        let file = try CaseFile.inMemory(holding: programme.records)
        let plain = PlainAssembly(try file.records())
        var total = 0
        for days in [-40, -21, -8, -1, 0, 3] {
            var found: [Finding] = []
            try file.findings(on: .today + days) { found.append($0) }
            let expected = plain.findings(on: .today + days)
            #expect(found.map(name).sorted() == expected.map(name).sorted(), "\(days) days")
            total += found.count
        }
        #expect(total > 50)
        #expect(try onFile(file) == expected(plain, on: .today))
    }

    @Test("finds the same for one client as for everybody")
    func oneClient() throws {
        let file = try CaseFile.inMemory(holding: try RandomProgramme(seed: 42).records)
        var all: [Finding] = []
        try file.findings(on: .today) { all.append($0) }
        for number in 0..<12 {
            var own: [Finding] = []
            try file.findings(on: .today, client: RecordID("c\(number)")) { own.append($0) }
            #expect(own == all.filter { $0.client == RecordID("c\(number)") })
        }
    }

    @Test("keeps the flags in step with every change, one client at a time", arguments: 300..<303)
    func inStep(seed: Int) throws {
        let file = try CaseFile.quiet()
        var changes = RandomChanges(seed: seed)
        for step in 0..<40 {
            do {
                if changes.oneIn(6) {
                    _ = try file.undo(by: .reyes)
                } else {
                    try file.perform(try changes.next(in: file), by: .reyes)
                }
            } catch is ChangeRefused {
                continue
            }
            guard step.isMultiple(of: 10) || step == 39 else { continue }
            #expect(try onFile(file) == expected(PlainAssembly(try file.records()), on: .today), "step \(step)")
        }
    }

    @Test("keeps the flags in step as the days go by")
    func dayByDay() throws {
        let clock = MovableClock()
        let file = try CaseFile.inMemory(clock, holding: try RandomProgramme(seed: 7).records)
        let plain = PlainAssembly(try file.records())
        for days in 1...6 {
            clock.move(to: .today + days)
            try file.lookAtToday()
            #expect(try onFile(file) == expected(plain, on: .today + days), "\(days) days on")
        }
        #expect(try file.check().problems == [])
    }

    @Test("looks at everybody again when the programme's week starts on another day")
    func weekStart() throws {
        let file = try CaseFile.inMemory(holding: try RandomProgramme(seed: 3).records)
        let programme = Programme(name: "R", timeZone: "America/Chicago", weekStartsOn: .thursday)
        try file.perform(.saveProgramme(SaveProgramme(programme)), by: .chen)
        #expect(try onFile(file) == expected(PlainAssembly(try file.records()), on: .today))
        _ = try file.undo(by: .chen)
        #expect(try onFile(file) == expected(PlainAssembly(try file.records()), on: .today))
    }
}
