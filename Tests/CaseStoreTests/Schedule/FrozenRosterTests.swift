import CareModel
import CareTesting
import CaseStore
import Testing

/// Moving a client between groups never rewrites a session that was taken.
struct FrozenRosterTests {
    private static func past(in file: CaseFile) throws -> [SessionSheet] {
        try (Quiet.admitted...Day.today).flatMap { try file.sheets(on: $0) }.filter { $0.line.marked > 0 }
    }

    /// What stands on a sheet; the minutes ahead of the week under way hang on the sessions to come.
    private static func rows(of sheet: SessionSheet) -> [String] {
        sheet.rows.map {
            "\($0.id) \($0.before) \(String(describing: $0.status)) \(sheet.credited($0)) \($0.weekCredited)"
        }
    }

    private static func hours(in file: CaseFile) throws -> [[ClientHours]] {
        try stride(from: Quiet.admitted, through: .today, by: 7).map { try file.hours(weekOf: $0).clients }
    }

    /// The quiet programme with a second group that met on the same days and of which everything is marked, too.
    private static func file() throws -> CaseFile {
        let file = try CaseFile.quiet()
        var records: [CareRecord] = [.group(TreatmentGroup(id: "g2", name: "Evening", service: .group))]
        for day in Quiet.admitted..<Day.today where day.weekday == .tuesday {
            var session = Session(
                id: RecordID("z\(day)"),
                service: .group,
                startsAt: day.at("18:00"),
                endsAt: day.at("19:00")
            )
            session.group = "g2"
            session.held = .yes
            records.append(.session(session))
        }
        records.append(.membership(Membership(group: "g2", client: "1002", from: Quiet.admitted)))
        for case .session(let session) in records {
            records.append(.attendance(Attendance(session: session.id, client: "1002", status: .present)))
        }
        try file.take(records)
        return file
    }

    @Test(
        "keeps rosters, marks and hours of every taken session as they were, whatever is said of places",
        arguments: 0..<10
    )
    func property(seed: Int) throws {
        let file = try Self.file()
        let (sheets, hours) = (try Self.past(in: file), try Self.hours(in: file))
        #expect(sheets.count > 10)
        var random = SmallRandom(seed: seed)
        for _ in 0..<20 {
            let from = Quiet.admitted + Int.random(in: 0...40, using: &random)
            let to: Day? = Bool.random(using: &random) ? nil : from + Int.random(in: 0...40, using: &random)
            let membership = Membership(
                group: RecordID(["g1", "g2"].randomElement(using: &random) ?? "g1"),
                client: Quiet.clients.randomElement(using: &random) ?? "1001",
                from: Bool.random(using: &random) ? from : Quiet.admitted,
                to: to
            )
            do {
                try file.perform(.saveMembership(SaveMembership(membership, basedOn: nil)), by: .reyes)
            } catch is ChangeRefused {}
        }
        #expect(try Self.past(in: file).map(Self.rows) == sheets.map(Self.rows))
        #expect(try Self.past(in: file).map(\.line) == sheets.map(\.line))
        #expect(try Self.hours(in: file) == hours)
    }

    @Test("has a place begin after the last session that was taken without the client, and says so")
    func begins() throws {
        let file = try Self.file()
        let receipt = try file.perform(
            .saveMembership(
                SaveMembership(Membership(group: "g2", client: "1001", from: "2026-11-01"), basedOn: nil)
            ),
            by: .reyes
        )
        #expect(
            receipt.sentence
                == "on the roster of Evening from 18 Nov 2026 on (the session of Tue 17 Nov was taken without them)"
        )
        #expect(try file.members(of: "g2").first { $0.id == "1001" }?.membership.from == "2026-11-18")
    }

    @Test("has a place that had ended go on behind what was taken in between")
    func goesOn() throws {
        let file = try Self.file()
        func save(_ membership: Membership) throws {
            try file.perform(.saveMembership(SaveMembership(membership, basedOn: nil)), by: .reyes)
        }
        try file.take([.membership(Membership(group: "g2", client: "1003", from: "2026-10-26", to: "2026-11-02"))])
        try save(Membership(group: "g2", client: "1003", from: "2026-10-26"))
        let places = try file.members(of: "g2").filter { $0.id == "1003" }.map(\.membership).sorted {
            $0.from < $1.from
        }
        #expect(places.map(\.from) == ["2026-10-26", "2026-11-18"])
        #expect(places.map(\.to) == ["2026-11-02", nil])
    }
}
