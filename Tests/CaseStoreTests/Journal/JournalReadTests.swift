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

    @Test(
        "is narrowed to whom it concerns and to who did it, page by page",
        arguments: [
            ("garcia", 2), ("1002", 2), ("REYES", 3), ("reyes garcia", 2), ("ortiz luz", 0), ("ortiz", 1), ("x", 0),
        ]
    )
    func narrowed(filter: String, count: Int) throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", .present)
        try file.mark("1001", .noShow)
        try file.mark("1002", .present)
        try file.mark("1002", .noShow, by: .ortiz)
        let found = try file.journal(matching: filter, limit: 10)
        #expect(found.count == count)
        let pages = try file.journal(matching: filter, limit: 1)
        let rest = try pages.last.map { try file.journal(matching: filter, before: $0.id, limit: 10) } ?? []
        #expect(pages + rest == found)
    }

    @Test("is narrowed the same way when a word names very many clients")
    func manyNamed() throws {
        var records = Quiet.records
        for number in 0..<60 {
            records.append(
                .client(Client(id: RecordID("c\(number)"), familyName: "Lindqvist", givenName: "A\(number)"))
            )
        }
        let file = try CaseFile.inMemory(holding: records)
        try file.mark("1001", .present)
        var client = try #require(try file.client("c7")).record
        client.phone = "555-0100"
        try file.perform(.saveClient(SaveClient(client, basedOn: nil)), by: .reyes)
        #expect(try file.journal(matching: "lindqvist", limit: 10).map { $0.clients.map(\.id) } == [["c7"]])
    }

    @Test("says what kind of change was undone or made again")
    func changeKinds() throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", .present)
        _ = try file.undo(by: .reyes)
        _ = try file.redo(by: .reyes)
        let entries = try file.journal(client: "1001", limit: 3)
        #expect(entries.map(\.kind) == ["redo", "undo", "attendance"])
        #expect(entries.map(\.changeKind) == ["attendance", "attendance", "attendance"])
        #expect(try file.journalEntry(entries[0].id) == entries[0])
        #expect(try file.journalEntry(9999) == nil)
    }

    @Test("speaks of fields, choices, times and minutes as people do")
    func plainWords() throws {
        let file = try CaseFile.quiet()
        var group = try #require(try file.group("g1")).record
        group.starts = "18:30"
        group.breakMinutes = 20
        group.weekday = .thursday
        group.service = .caseManagement
        group.counselor = Staff.ortiz.id
        let saved = try file.perform(.saveGroup(SaveGroup(group, basedOn: nil)), by: .reyes)
        let says = [
            "starts 09:00 → 18:30", "break none → 20 min", "weekday Monday → Thursday",
            "service skills → case management", "counselor Ana Reyes → Jo Ortiz",
        ]
        for words in says { #expect(saved.sentence.contains(words), "\(saved.sentence)") }
        var session = try #require(try file.session(Quiet.session(.today))).record
        session.startsAt = "2026-11-20T08:00"
        let moved = try file.perform(.saveSession(SaveSession(session, basedOn: nil)), by: .reyes)
        #expect(moved.sentence.contains("starts Fri 20 Nov 09:00 → Fri 20 Nov 08:00"), "\(moved.sentence)")
        var client = try #require(try file.client("1001")).record
        client.naloxone = true
        client.diagnoses = ["F10.20", "F11.20"]
        let known = try file.perform(.saveClient(SaveClient(client, basedOn: nil)), by: .reyes)
        #expect(
            known.sentence == "client record: diagnosis none → F10.20, F11.20; has naloxone not recorded → yes"
        )
        let front = StaffMember(id: "s9", name: "Ola Berg", role: .frontDesk)
        let member = try file.perform(.saveStaffMember(SaveStaffMember(front)), by: .chen)
        #expect(member.sentence == "staff Ola Berg: role front desk")
        let plan = TreatmentPlan(
            id: "p-new",
            episode: "e1001",
            effectiveOn: .today,
            minutes: [.monday: 180, .friday: 90]
        )
        let planned = try file.perform(.savePlan(SavePlan(plan, basedOn: nil)), by: .reyes)
        #expect(planned.sentence == "plan from 20 Nov 2026: Monday 180 min; Friday 90 min")
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
