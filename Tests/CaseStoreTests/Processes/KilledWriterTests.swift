import CareModel
import CareTesting
import Foundation
import Testing

@testable import CaseStore

/// What a program was told was safe is there, however it ended.
struct KilledWriterTests {
    /// The numbers that are on file as contacts of a client.
    private func numbers(of client: Client.ID, in file: CaseFile) throws -> Set<Int> {
        Set(
            try file.records().compactMap { record in
                guard case .contact(let contact) = record, contact.client == client else { return nil }
                return contact.at.minutes - 29_000_000
            }
        )
    }

    @Test("keeps everything that was acknowledged when a writer is killed, at any moment")
    func killed() throws {
        let folder = try ScratchFolder()
        _ = try CaseFile.quiet(in: folder)
        var acknowledged: Set<Int> = []
        for round in 0..<18 {
            let writer = try WriterProcess(folder.file, client: "1001", from: round * 1000, count: 1000)
            // In the first rounds before it has opened the file, later after one mark more each time.
            if round >= 3 { #expect(writer.line() == "ready") }
            for _ in 3..<max(3, round) {
                acknowledged.insert(try #require(writer.line().flatMap { Int($0) }))
            }
            writer.kill()
            acknowledged.formUnion(writer.numbers())
            #expect(!writer.succeeded())
            let file = try CaseFile.open(at: folder.file, creation: .never, clock: MovableClock().clock)
            let written = try numbers(of: "1001", in: file)
            #expect(written.isSuperset(of: acknowledged), "round \(round)")
            #expect(written.count <= acknowledged.count + round + 1, "round \(round)")
            try file.mark("1002", round.isMultiple(of: 2) ? .present : .noShow)
            if round.isMultiple(of: 4) { #expect(try file.check().problems == [], "round \(round)") }
        }
        #expect(acknowledged.count > 50)
        let file = try CaseFile.open(at: folder.file, creation: .never, clock: MovableClock().clock)
        #expect(try file.check().problems == [])
    }

    @Test("keeps what one program writes while another one beside it is killed")
    func survivor() throws {
        let folder = try ScratchFolder()
        let file = try CaseFile.quiet(in: folder)
        let survivor = try WriterProcess(folder.file, client: "1002", from: 0, count: 40)
        let victim = try WriterProcess(folder.file, client: "1003", from: 0, count: 1000)
        for _ in 0..<5 { _ = victim.line() }
        victim.kill()
        let killed = victim.numbers()
        #expect(survivor.numbers() == Array(0..<40))
        #expect(survivor.succeeded())
        victim.wait()
        #expect(try numbers(of: "1002", in: file) == Set(0..<40))
        #expect(try numbers(of: "1003", in: file).isSuperset(of: killed))
        #expect(try file.check().problems == [])
    }

    @Test("lets several programs write at once, each change once and none lost")
    func together() throws {
        let folder = try ScratchFolder()
        let file = try CaseFile.quiet(in: folder)
        let before = try file.journalCount()
        let writers = try Quiet.clients.map { try WriterProcess(folder.file, client: $0, from: 0, count: 25) }
        for number in 0..<25 { try file.mark("1001", number.isMultiple(of: 2) ? .present : .noShow, by: .chen) }
        for writer in writers {
            #expect(writer.numbers() == Array(0..<25))
            #expect(writer.succeeded())
        }
        for client in Quiet.clients { #expect(try numbers(of: client, in: file) == Set(0..<25)) }
        let entries = try file.journal(limit: 1000).filter { $0.kind != "flags" }
        #expect(entries.count == before + 100)
        #expect(try file.check().problems == [])
    }
}
