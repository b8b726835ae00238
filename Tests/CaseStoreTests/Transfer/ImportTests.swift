import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// An import is all or nothing, and says everything that is wrong.
struct ImportTests {
    /// Hands records in one by one and returns what is wrong with them; nothing of it stays.
    private func problems(_ records: [CareRecord], in file: CaseFile, replacing: Bool = false) throws -> [RecordProblem]
    {
        var problems: [RecordProblem] = []
        #expect(throws: CaseFile.ImportCalledOff.self) {
            try file.importing(by: .chen, replacing: replacing) { intake in
                for record in records {
                    do { _ = try intake.take(record) } catch let problem as RecordProblem { problems.append(problem) }
                }
                throw CaseFile.ImportCalledOff()
            }
        }
        return problems
    }

    private func client(_ id: Client.ID, phone: String? = nil) -> Client {
        var client = Client(id: id, familyName: "F", givenName: "G")
        client.phone = phone
        return client
    }

    @Test("leaves nothing behind when it is called off")
    func calledOff() throws {
        let file = try CaseFile.quiet()
        let before = try file.allRows()
        #expect(try problems([.client(client("2001"))], in: file) == [])
        #expect(try file.allRows() == before)
        #expect(throws: RecordProblem.self) {
            try file.take([.client(client("2001")), .episode(Episode(id: "e1", client: "2009", admittedOn: .today))])
        }
        #expect(try file.allRows() == before)
    }

    @Test("is one entry of the journal, with its files, and evaluates everybody")
    func entry() throws {
        let file = try CaseFile.inMemory(clock: MovableClock().clock)
        var told: [Int] = []
        let count = try file.importing(by: .chen, evaluating: { done, _ in told.append(done) }) { intake in
            for record in Quiet.records { _ = try intake.take(record) }
            return [ImportedFile(name: "clients.csv", rows: 3, sha256: "abc")]
        }
        #expect(count == Quiet.records.count)
        #expect(told.first == 0 && told.last == 3)
        let entry = try #require(try file.journal(limit: 10).last)
        #expect((entry.kind, entry.actor) == ("import", "Mei Chen"))
        #expect(entry.sentence == "imported 1 file with 3 records; \(count) new or changed")
        #expect(try file.text("SELECT change FROM journal WHERE seq = 1")?.contains("\"sha256\":\"abc\"") == true)
        #expect(try file.number("SELECT count(*) FROM client WHERE imported = 1") == 3)
        #expect(try file.directory(scope: .programme).total == 3)
    }

    @Test("passes over what is on file already")
    func same() throws {
        let file = try CaseFile.quiet()
        let before = try file.peoplesRows()
        #expect(try file.take(Quiet.records) == 0)
        #expect(try file.take(Quiet.records, replacing: true) == 0)
        #expect(try file.peoplesRows() == before)
        #expect(try file.check().isSound)
    }

    @Test("lists every conflict, and every other problem, in one go")
    func everyProblem() throws {
        let file = try CaseFile.quiet()
        var known = try #require(try file.client("1001")).record
        known.phone = "555-0000"
        known.language = "es"
        var late = Attendance(session: Quiet.session(.today), client: "1001", status: .late)
        late.recordedBy = "s9"
        let found = try problems(
            [
                .client(known), .client(client("2001")), .client(client("2001")),
                .client(client("2001", phone: "1")), .episode(Episode(id: "e1", client: "2009", admittedOn: .today)),
                .attendance(late), .attendance(Attendance(session: "x9", client: "1001", status: .present)),
                .staff(StaffMember(id: "", name: "N", role: .auditor)),
            ],
            in: file
        )
        #expect(
            found.prefix(6) == [
                .conflict(columns: ["phone", "language"]), .repeatedKey(column: "id"), .repeatedKey(column: "id"),
                .unknownReference(column: "client_id", kind: "client", id: "2009"),
                .unknownReference(column: "recorded_by", kind: "staff", id: "s9"),
                .unknownReference(column: "session_id", kind: "session", id: "x9"),
            ]
        )
        #expect(found.count == 7)
        for problem in found {
            #expect(!problem.sentence.isEmpty && !problem.column.isEmpty)
            #expect(!problem.sentence.contains("García"))
        }
    }

    @Test("replaces other content when it may, and keeps what was there in the journal")
    func update() throws {
        let file = try CaseFile.quiet()
        var known = try #require(try file.client("1001")).record
        known.phone = "555-0000"
        #expect(throws: RecordProblem.conflict(columns: ["phone"])) { try file.take([.client(known)]) }
        #expect(try file.client("1001")?.record.phone == "555-0101")
        #expect(try file.take([.client(known)], replacing: true) == 1)
        #expect(try file.client("1001")?.record.phone == "555-0000")
        let entry = try #require(try file.journal(limit: 1).first)
        let image = try #require(try file.images(of: entry.id).first)
        #expect(image.before?.contains("555-0101") == true)
        #expect(image.after?.contains("555-0000") == true)
        #expect(
            try problems([.client(known), .client(known)], in: file, replacing: true) == [.repeatedKey(column: "id")]
        )
        #expect(try file.check().isSound)
    }

    @Test("keeps the marks of a session on its day when the session alone is moved")
    func movedSession() throws {
        let file = try CaseFile.quiet()
        var session = try #require(try file.session(Quiet.session("2026-11-18"))).record
        session.startsAt = "2026-11-12T09:00"
        session.endsAt = "2026-11-12T12:00"
        #expect(try file.take([.session(session)], replacing: true) == 1)
        let chart = try #require(try file.chart(of: "1001"))
        #expect(chart.hours.suffix(2).map(\.credited) == [720, 180])
        #expect(
            try file.number("SELECT count(*) FROM attendance WHERE day = \((Day.today - 8).number)") == 3
        )
        #expect(try file.take(try file.records()) == 0)
        #expect(try file.check().isSound)
    }

    @Test("carries the mark of the practice file to nobody")
    func practice() throws {
        let file = try CaseFile.inMemory(clock: MovableClock().clock)
        try file.fillWithPractice(Quiet.records)
        let copy = try CaseFile.inMemory(holding: try file.records())
        #expect(try !copy.isPractice())
    }
}
