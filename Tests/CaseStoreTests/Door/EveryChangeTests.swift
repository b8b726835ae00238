import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// Every kind of change goes through the one door and leaves the same traces there.
struct EveryChangeTests {
    @Test("has a sample of every kind of change")
    func samples() throws {
        let kinds = try ChangeSample.all.map { ChangeKind(try $0.change(try $0.file())) }
        #expect(Set(kinds) == Set(ChangeKind.allCases))
    }

    @Test(
        "is one entry of the journal, with who, when and what in words that name no client",
        arguments: ChangeSample.all
    )
    func entry(sample: ChangeSample) throws {
        let clock = MovableClock()
        let file = try sample.file(clock)
        let change = try sample.change(file)
        clock.pass(minutes: 7)
        let before = try file.journalCount()
        let receipt = try file.perform(change, by: sample.actor)
        let entries = try file.journal(limit: 100).filter { $0.id > before }
        let own = entries.filter { $0.kind != "flags" }
        #expect(own.count == 1)
        let entry = try #require(own.first)
        #expect(entry.id == receipt.entry)
        #expect(entry.kind == sample.kind)
        #expect(entry.actor == sample.actor.name)
        #expect(entry.localTime == "2026-11-20T13:07")
        #expect(entry.day == .today)
        #expect(entry.sentence == receipt.sentence)
        for words in sample.says { #expect(entry.sentence.contains(words)) }
        for name in Quiet.names.values {
            #expect(!entry.sentence.contains(name.family) && !entry.sentence.contains(name.given))
        }
        if let client = sample.client { #expect(entry.clients.map(\.id) == [client]) }
        #expect(entries.filter { $0.kind == "flags" }.allSatisfy { $0.actor == "plan engine" })
    }

    @Test("writes its rows, pictures them before and after, and leaves a sound file", arguments: ChangeSample.all)
    func rows(sample: ChangeSample) throws {
        let file = try sample.file()
        let change = try sample.change(file)
        let before = try file.allRows()
        let receipt = try file.perform(change, by: sample.actor)
        let after = try file.allRows()
        let journal: Set<String> = ["journal", "journal_client", "image", "standing"]
        let changed = Set(after.keys.filter { before[$0] != after[$0] }).subtracting(journal)
        #expect(changed.subtracting(["flag"]) == sample.tables.subtracting(["flag"]))
        let images = try file.images(of: receipt.entry)
        #expect(Set(images.map(\.table)) == sample.tables)
        for image in images { #expect(image.before != image.after) }
        let report = try file.check()
        #expect(report.problems == [])
        #expect(report.journalEntries == (try file.journalCount()))
    }

    @Test("happens once, however often it is handed in", arguments: ChangeSample.all)
    func once(sample: ChangeSample) throws {
        let file = try sample.file()
        let change = try sample.change(file)
        let operation = OperationID()
        let first = try file.perform(change, operation: operation, by: sample.actor)
        let rows = try file.allRows()
        let second = try file.perform(change, operation: operation, by: sample.actor)
        #expect(second.entry == first.entry)
        #expect(second.sentence == first.sentence)
        #expect(try file.allRows() == rows)
    }

    @Test("can be written down and read back", arguments: ChangeSample.all)
    func coding(sample: ChangeSample) throws {
        let (left, right) = (try sample.file(), try sample.file())
        let change = try sample.change(left)
        let copy = try Coding.copy(of: change)
        let told = try left.perform(change, by: sample.actor)
        #expect(try right.perform(copy, by: sample.actor).sentence == told.sentence)
        #expect(try left.records() == right.records())
    }
}
