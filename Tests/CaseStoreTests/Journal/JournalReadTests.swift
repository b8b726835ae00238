import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// The journal as people read it.
struct JournalReadTests {
    @Test("is read backwards, page by page, without a gap")
    func pages() throws {
        let file = try CaseFile.quiet()
        for client in Quiet.clients { try file.mark(client, .present) }
        let all = try file.journal(limit: 1000)
        #expect(all.map(\.id) == (1...Int64(all.count)).reversed())
        var pages: [JournalEntry] = []
        while true {
            let page = try file.journal(before: pages.last?.id ?? .max, limit: 2)
            guard !page.isEmpty else { break }
            #expect(page.count <= 2)
            pages += page
        }
        #expect(pages == all)
    }

    @Test("shows a client's own entries only")
    func ofOneClient() throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", .present)
        try file.mark("1002", .noShow)
        let entries = try file.journal(client: "1002", limit: 10)
        #expect(entries.map { $0.clients.map(\.id) } == [["1002"]])
        #expect(entries.first?.sentence.hasSuffix("not marked → no-show") == true)
        #expect(try file.journal(client: "9999", limit: 10).isEmpty)
    }

    @Test("keeps the true time beside a pretended day")
    func pretended() throws {
        let clock = MovableClock()
        let file = try CaseFile.inMemory(clock: clock.clock.pretending("2030-01-02", at: "08:00"))
        #expect(file.moment.local == "2030-01-02T08:00")
        #expect(file.clock.isPretending)
        try file.perform(.saveStaffMember(SaveStaffMember(Staff.reyes)), by: .guest)
        let entry = try #require(try file.journal(limit: 1).first)
        #expect(entry.day == "2030-01-02")
        #expect(entry.localTime == "2026-11-20T13:00")
        #expect(entry.actor == "guest")
    }

    @Test("tells the time of the programme's zone, from the change of the zone on")
    func zone() throws {
        let file = try CaseFile.quiet()
        try file.perform(.saveProgramme(SaveProgramme(Programme(name: "R", timeZone: "America/Chicago"))), by: .chen)
        #expect(file.moment.local == "2026-11-20T07:00")
        #expect(try file.journal(limit: 1).first?.localTime == "2026-11-20T07:00")
        _ = try file.undo(by: .chen)
        #expect(file.moment.local == "2026-11-20T13:00")
    }
}
