import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// Whatever was done, in whatever order, can be taken back to the beginning and made again to the end.
struct UndoPropertyTests {
    /// What one person's flags look like as far as people decide about them.
    private static let decisions = """
        SELECT group_concat(line, char(10)) FROM (
            SELECT rule || ' ' || key || ' ' || ifnull(decision, '') || ' ' || ifnull(rationale, '') AS line
            FROM flag WHERE decision IS NOT NULL ORDER BY rule, key, client)
        """

    private struct State: Equatable {
        let rows: [String: [String]]
        let decisions: String?

        init(_ file: CaseFile) throws {
            rows = try file.peoplesRows()
            decisions = try file.text(UndoPropertyTests.decisions)
        }
    }

    @Test("takes one person's changes back to the start and makes them again", arguments: 0..<3)
    func alone(seed: Int) throws {
        let file = try CaseFile.quiet()
        var changes = RandomChanges(seed: seed)
        var states = [try State(file)]
        for _ in 0..<25 {
            do {
                try file.perform(try changes.next(in: file), by: .reyes)
                states.append(try State(file))
            } catch is ChangeRefused {
                #expect(try State(file) == states.last)
            }
        }
        #expect(states.count > 10)
        for state in states.dropLast().reversed() {
            _ = try file.undo(by: .reyes)
            #expect(try State(file) == state)
        }
        #expect(throws: ChangeRefused.self) { try file.undo(by: .reyes) }
        for state in states.dropFirst() {
            _ = try file.redo(by: .reyes)
            #expect(try State(file) == state)
        }
        #expect(throws: ChangeRefused.self) { try file.redo(by: .reyes) }
        #expect(try file.check().problems == [])
    }

    @Test("goes back and forth at any point, across reopenings of the file", arguments: 100..<102)
    func backAndForth(seed: Int) throws {
        let folder = try ScratchFolder()
        let clock = MovableClock()
        var file = try CaseFile.quiet(in: folder, clock)
        var changes = RandomChanges(seed: seed)
        var done = [try State(file)]
        var undone: [State] = []
        for _ in 0..<25 {
            if changes.oneIn(8) { file = try CaseFile.open(at: folder.file, creation: .never, clock: clock.clock) }
            if changes.oneIn(3), done.count > 1 {
                _ = try file.undo(by: .chen.asCounselor)
                undone.append(done.removeLast())
            } else if changes.oneIn(3), let next = undone.popLast() {
                _ = try file.redo(by: .chen.asCounselor)
                done.append(next)
            } else if (try? file.perform(try changes.next(in: file), by: .chen.asCounselor)) != nil {
                done.append(try State(file))
                undone = []
            }
            #expect(try State(file) == done.last)
        }
        #expect(try file.check().problems == [])
    }

    @Test("never takes back what somebody else did, whoever undoes what", arguments: 200..<203)
    func together(seed: Int) throws {
        let file = try CaseFile.quiet()
        var changes = RandomChanges(seed: seed)
        var refusals = 0
        for _ in 0..<40 {
            let actor = changes.actor()
            let before = try State(file)
            do {
                if changes.oneIn(4) {
                    _ = try file.undo(by: actor)
                } else if changes.oneIn(4) {
                    _ = try file.redo(by: actor)
                } else {
                    try file.perform(try changes.next(in: file), by: actor)
                }
            } catch let refusal as ChangeRefused {
                refusals += 1
                #expect(refusal.sentence.hasSuffix("."))
                #expect(try State(file) == before)
            }
        }
        #expect(refusals > 0)
        #expect(try file.check().problems == [])
        #expect(try Set(file.records()).count == file.records().count)
    }
}

extension Actor {
    /// The same person without a role, whose decisions nobody countersigns.
    fileprivate var asCounselor: Actor { Actor(account: account) }
}
