import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// What somebody takes back is as it was, and nothing of anybody else's is.
struct UndoTests {
    /// How far people are with each flag.
    private func states(of file: CaseFile) throws -> [String] {
        try file.flags(FlagQuery(states: [])).map { "\($0.id.number) \($0.state) \(String(describing: $0.decision))" }
    }

    @Test("takes back every kind of change, and makes it again", arguments: ChangeSample.all)
    func everyChange(sample: ChangeSample) throws {
        let file = try sample.file()
        let before = try file.peoplesRows()
        let flags = try states(of: file)
        let done = try file.perform(try sample.change(file), by: sample.actor)
        let after = try file.peoplesRows()
        let undone = try file.undo(by: sample.actor)
        #expect(undone.sentence == "undone: \(done.sentence)")
        #expect(try file.peoplesRows() == before)
        if sample.tables.contains("flag") { #expect(try states(of: file) == flags) }
        let redone = try file.redo(by: sample.actor)
        #expect(redone.sentence == "redone: \(done.sentence)")
        #expect(try file.peoplesRows() == after)
        #expect(try file.check().problems == [])
        let entries = try file.journal(limit: 100)
        #expect(entries.first { $0.id == undone.entry }?.undoes == done.entry)
        #expect(entries.first { $0.id == redone.entry }?.redoes == done.entry)
    }

    @Test("has nothing to take back before the first change, nor after the last")
    func nothing() throws {
        let file = try CaseFile.quiet()
        #expect(throws: ChangeRefused.self) { try file.undo(by: .reyes) }
        #expect(throws: ChangeRefused.self) { try file.redo(by: .reyes) }
        try file.mark("1001", .present)
        _ = try file.undo(by: .reyes)
        #expect(throws: ChangeRefused.self) { try file.undo(by: .reyes) }
        #expect(throws: ChangeRefused.self) { try file.undo(by: .ortiz) }
        _ = try file.redo(by: .reyes)
        #expect(throws: ChangeRefused.self) { try file.redo(by: .reyes) }
    }

    @Test("doesn't take back an import, and says so")
    func imports() throws {
        let file = try CaseFile.quiet()
        let refusal = #expect(throws: ChangeRefused.self) { try file.undo(by: .chen) }
        #expect(refusal?.sentence.contains("import") == true)
    }

    @Test("forgets what could be made again once something else is changed")
    func branching() throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", .present)
        try file.mark("1002", .present)
        _ = try file.undo(by: .reyes)
        try file.mark("1003", .present)
        #expect(throws: ChangeRefused.self) { try file.redo(by: .reyes) }
        _ = try file.undo(by: .reyes)
        _ = try file.undo(by: .reyes)
        #expect(try file.number("SELECT count(*) FROM attendance WHERE day = \(Day.today.number)") == 0)
    }

    @Test("happens once, however often it is handed in")
    func once() throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", .present)
        try file.mark("1002", .present)
        let operation = OperationID()
        let first = try file.undo(operation: operation, by: .reyes)
        #expect(try file.undo(operation: operation, by: .reyes).entry == first.entry)
        #expect(try file.number("SELECT count(*) FROM attendance WHERE day = \(Day.today.number)") == 1)
    }

    @Test("puts back only what it changed of a record that somebody else changed later")
    func columns() throws {
        let file = try CaseFile.quiet()
        var client = try #require(try file.client("1001")).record
        client.phone = "555-0199"
        try file.perform(.saveClient(SaveClient(client, basedOn: nil)), by: .reyes)
        client.language = "es"
        try file.perform(.saveClient(SaveClient(client, basedOn: nil)), by: .ortiz)
        _ = try file.undo(by: .reyes)
        let now = try #require(try file.client("1001")).record
        #expect(now.phone == "555-0101")
        #expect(now.language == "es")
        _ = try file.redo(by: .reyes)
        _ = try file.undo(by: .ortiz)
        let then = try #require(try file.client("1001")).record
        #expect(then.phone == "555-0199")
        #expect(then.language == nil)
        #expect(try file.check().isSound)
    }

    @Test("refuses to trample what somebody else did later, and names them")
    func trampling() throws {
        let clock = MovableClock()
        let file = try CaseFile.quiet(clock)
        try file.mark("1001", .present, by: .reyes)
        clock.pass(minutes: 4)
        try file.mark("1001", .noShow, by: .ortiz)
        let before = try file.allRows()
        let refusal = #expect(throws: ChangeRefused.self) { try file.undo(by: .reyes) }
        #expect(refusal?.sentence.contains("Jo Ortiz changed the same record later, at 13:04 on 20 Nov") == true)
        #expect(try file.allRows() == before)
        _ = try file.undo(by: .ortiz)
        _ = try file.undo(by: .reyes)
        #expect(try file.number("SELECT count(*) FROM attendance WHERE day = \(Day.today.number)") == 0)
    }

    @Test("works on after a reopening of the file")
    func reopening() throws {
        let folder = try ScratchFolder()
        let clock = MovableClock()
        func open() throws -> CaseFile { try CaseFile.open(at: folder.file, creation: .never, clock: clock.clock) }
        let before = try CaseFile.quiet(in: folder, clock).peoplesRows()
        try open().mark("1001", .present)
        try open().enterPositive()
        let after = try open().peoplesRows()
        _ = try open().undo(by: .reyes)
        _ = try open().undo(by: .reyes)
        #expect(try open().peoplesRows() == before)
        _ = try open().redo(by: .reyes)
        _ = try open().redo(by: .reyes)
        #expect(try open().peoplesRows() == after)
    }
}
