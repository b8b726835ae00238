import CareModel
import CareTesting
import PlanEngine
import Testing

@testable import CaseStore

/// The lists of the week's hours and of calls.
struct ForecastReadTests {
    @Test(
        "says of everybody what the plan engine's own notes say, as long as no sheet of today is open",
        arguments: 0..<3
    )
    func agreement(seed: Int) throws {
        let file = try CaseFile.inMemory(
            MovableClock("2026-11-20T08:00"),
            holding: try RandomProgramme(seed: seed).records
        )
        let week = try file.weekHours(scope: .programme)
        #expect(!week.entries.isEmpty)
        let lines = try file.hoursLines(week.entries.map(\.client), containing: .today)
        #expect(lines.map(\.number) == week.entries.map(\.client))
        for (entry, line) in zip(week.entries, lines) {
            #expect(line.forecast.required == entry.required)
            #expect(line.forecast.credited == entry.credited)
            #expect(line.forecast.reach == entry.reach)
        }
        let short = week.entries.map { ($0.required - $0.reach).count }
        #expect(short == short.sorted(by: >))
    }

    @Test("works out any other week, those who miss most first")
    func otherWeek() throws {
        let file = try CaseFile.inMemory(holding: try RandomProgramme(seed: 5).records)
        let week = try file.weekHours(scope: .programme, containing: .today - 7)
        let hours = try file.hours(weekOf: .today - 7).clients
        #expect(week.entries.count == hours.count)
        #expect(Set(week.entries.map(\.required)) == Set(hours.map(\.required)))
        let missing = week.entries.map { ($0.required - $0.reach).count }
        #expect(missing == missing.sorted(by: >))
    }

    @Test("knows a past moment as it was: marks of later sessions count for nothing")
    func past() throws {
        let file = try CaseFile.quiet()
        let now = try file.forecast(scope: .programme)
        #expect(now.lines.map(\.forecast.credited) == [360, 360, 360])
        let tuesday = try file.forecast(scope: .programme, asOf: "2026-11-17T12:00")
        #expect(tuesday.week == now.week)
        #expect(tuesday.lines.map(\.forecast.credited) == [180, 180, 180])
        #expect(tuesday.lines.map(\.forecast.ahead) == [360, 360, 360])
        #expect(tuesday.lines.map(\.forecast.state) == [.willMeet, .willMeet, .willMeet])
    }

    @Test("shows whose clients are asked for", arguments: [("s1", 2), ("s2", 1)] as [(StaffMember.ID, Int)])
    func scope(counselor: StaffMember.ID, count: Int) throws {
        let file = try CaseFile.quiet()
        #expect(try file.weekHours(scope: .caseload(counselor)).entries.count == count)
        #expect(try file.weekHours(scope: .caseload(counselor), containing: .today - 7).entries.count == count)
        #expect(try file.forecast(scope: .caseload(counselor)).lines.count == count)
    }

    /// A second group on Saturday, and a client who missed Monday.
    private func short(capacity: Int? = nil, members: Int = 0) throws -> CaseFile {
        let file = try CaseFile.quiet()
        var group = TreatmentGroup(id: "g2", name: "Weekend skills", service: .skills)
        group.weekday = .saturday
        var session = Session(
            id: "sat",
            service: .skills,
            startsAt: (Day.today + 1).at("10:00"),
            endsAt: (Day.today + 1).at("13:00")
        )
        session.group = "g2"
        var plan = Quiet.plan(of: "1001")
        plan.minutes[.friday] = 180
        plan.minutes[.saturday] = 180
        var records: [CareRecord] = [.group(group), .session(session), .plan(plan)]
        if let capacity {
            var arrangement = GroupArrangement(group: "g2")
            arrangement.capacity = capacity
            records.append(.groupArrangement(arrangement))
        }
        records += Quiet.clients.dropFirst().prefix(members).map {
            .membership(Membership(group: "g2", client: $0, from: .today - 7))
        }
        try file.take(records, replacing: true)
        return file
    }

    @Test("offers the sessions of other groups that have a place left")
    func offers() throws {
        let week = { (file: CaseFile) in
            try file.forecast(scope: .programme, asOf: "2026-11-20T08:00").lines[0].forecast
        }
        let free = try week(try short())
        #expect(free.required == 720)
        guard case .canMeet(let sessions) = free.state else {
            Issue.record("\(free.state)")
            return
        }
        #expect(sessions.map(\.words) == ["Sat 10:00 Weekend skills"])
        #expect(sessions.map(\.places) == [12])
        #expect(try week(try short(capacity: 2, members: 2)).state == .outOfReach(by: 180))
        #expect(try week(try short(capacity: 3, members: 2)).isShort)
        let full = try short(members: 2)
        try full.perform(.saveSetting(SaveSetting(.groupCapacity, .whole(2), from: .today, basedOn: nil)), by: .chen)
        #expect(try week(full).state == .outOfReach(by: 180))
    }

    @Test("lists who didn't come today or yesterday until they are reached, and who can't reach the week")
    func calls() throws {
        let clock = MovableClock()
        let file = try CaseFile.quiet(clock)
        #expect(try file.callList(scope: .programme).entries.isEmpty)
        try file.mark("1002", .noShow)
        let list = try file.callList(scope: .programme)
        let line = try #require(try file.callLines(list.entries).first)
        #expect(list.open == 1)
        #expect(line.id == "1002")
        #expect(line.phone == "555-0101")
        #expect(line.reasons == [.noShow(at: Day.today.at("09:00"), title: "Morning skills")])
        #expect(line.attempts == 0)
        #expect(line.lastSeen == .today - 2)

        let attempt = Contact(
            client: "1002",
            at: Day.today.at("12:50"),
            kind: .phone,
            isTwoWay: false,
            note: "no answer"
        )
        try file.perform(.logContact(LogContact(attempt, basedOn: nil)), by: .reyes)
        let done = try #require(try file.callLines(try file.callList(scope: .programme).entries).first)
        #expect(done.isDone)
        #expect(done.attempts == 1)
        #expect(done.lastContact == attempt)

        clock.move(to: .today + 1)
        try file.lookAtToday()
        #expect(try file.callList(scope: .programme).open == 1)
        let reached = Contact(client: "1002", at: (Day.today + 1).at("10:00"), kind: .phone, isTwoWay: true)
        try file.perform(.logContact(LogContact(reached, basedOn: nil)), by: .reyes)
        #expect(try file.callList(scope: .programme).open == 0)
        clock.move(to: .today + 2)
        try file.lookAtToday()
        #expect(try file.callList(scope: .programme).entries.isEmpty)
    }

    @Test("keeps two attempts in one minute apart")
    func freeMinute() throws {
        let file = try CaseFile.quiet()
        for expected in ["13:00", "12:59", "12:58"] as [TimeOfDay] {
            let at = try file.freeMinute(forContactWith: "1001", .phone, at: Day.today.at("13:00"))
            #expect(at == Day.today.at(expected))
            let contact = Contact(client: "1001", at: at, kind: .phone, isTwoWay: false)
            try file.perform(.logContact(LogContact(contact, basedOn: nil)), by: .reyes)
        }
        #expect(try file.freeMinute(forContactWith: "1001", .visit, at: Day.today.at("13:00")) == Day.today.at("13:00"))
    }
}
