import CareModel
import CareTesting
import GRDB
import Testing

@testable import CaseStore

/// Two people with the same file open at the same time.
struct TwoPoolsTests {
    private func open(_ folder: ScratchFolder) throws -> CaseFile {
        try CaseFile.open(at: folder.file, creation: .never, clock: MovableClock().clock)
    }

    @Test("lets one of two changes of the same record through, and tells the other who was first")
    func race() async throws {
        let folder = try ScratchFolder()
        let files = try [CaseFile.quiet(in: folder), open(folder), open(folder)]
        for round in 0..<5 {
            let forms = try files.map { try #require(try $0.client("1001")) }
            let outcomes = await withTaskGroup(of: ChangeRefused?.self) { group in
                for (index, file) in files.enumerated() {
                    let form = forms[index]
                    group.addTask {
                        var client = form.record
                        client.phone = "555-\(round)-\(index)"
                        let change = Change.saveClient(SaveClient(client, basedOn: form.version))
                        do {
                            try file.perform(change, by: [.reyes, .ortiz, .chen][index])
                            return nil
                        } catch {
                            return error as? ChangeRefused ?? ChangeRefused("not a refusal: \(error)")
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            let refusals = outcomes.compactMap { $0 }
            #expect(refusals.count == 2)
            #expect(refusals.allSatisfy { $0.sentence.contains("changed this at") })
        }
        #expect(try files[0].journal(limit: 100).count { $0.kind == "client" } == 5)
        #expect(try files[0].check().problems == [])
    }

    @Test("takes every mark of several people, each once")
    func marks() async throws {
        let folder = try ScratchFolder()
        let files = try [CaseFile.quiet(in: folder), open(folder), open(folder)]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, file) in files.enumerated() {
                group.addTask {
                    for number in 0..<10 {
                        let status: AttendanceStatus = number.isMultiple(of: 2) ? .noShow : .present
                        try file.mark(Quiet.clients[index], status, by: [.reyes, .ortiz, .chen][index])
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try files[1].journal(limit: 100).count { $0.kind == "attendance" } == 30)
        #expect(try files[2].sheet(of: Quiet.session(.today))?.rows.map(\.status) == [.present, .present, .present])
        #expect(try files[0].check().problems == [])
    }

    @Test("does a change once that two programs hand in with the same number")
    func sameOperation() async throws {
        let folder = try ScratchFolder()
        let files = try [CaseFile.quiet(in: folder), open(folder)]
        let operation = OperationID()
        let entries = try await withThrowingTaskGroup(of: Int64.self) { group in
            for file in files {
                group.addTask {
                    try file.perform(.saveTest(CaseFile.positive()), operation: operation, by: .reyes).entry
                }
            }
            return try await group.reduce(into: Set<Int64>()) { $0.insert($1) }
        }
        #expect(entries.count == 1)
        #expect(try files[0].journal(limit: 100).count { $0.kind == "test" } == 1)
    }

    @Test("reads one moment of the file while somebody else writes")
    func snapshot() throws {
        let folder = try ScratchFolder()
        let (reader, writer) = (try CaseFile.quiet(in: folder), try open(folder))
        var counts: Set<Int> = []
        var isFirst = true
        var tests = 0
        try reader.forEachRecord { record in
            if isFirst { try writer.enterPositive() }
            isFirst = false
            if case .test = record { tests += 1 }
        }
        counts.insert(tests)
        #expect(try reader.records().count { if case .test = $0 { true } else { false } } == tests + 1)
        #expect(counts == [15])
    }

    @Test("waits for another program that writes around the door, and then writes")
    func outsideWriter() async throws {
        let folder = try ScratchFolder()
        let file = try CaseFile.quiet(in: folder)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let outside = try DatabaseQueue(path: folder.file, configuration: configuration)
        try await outside.writeWithoutTransaction { db in try db.execute(sql: "BEGIN IMMEDIATE") }
        async let receipt = file.mark("1001", .present)
        try await outside.writeWithoutTransaction { db in try db.execute(sql: "COMMIT") }
        #expect(try await receipt.sentence.hasSuffix("not marked → present"))
    }
}
