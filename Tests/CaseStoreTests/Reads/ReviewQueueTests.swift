import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// The weekly review: nobody is skipped, and it goes on where it was left.
struct ReviewQueueTests {
    private func queue(_ file: CaseFile, of day: Day = .today, _ scope: Scope = .programme) throws -> ReviewQueue {
        try file.reviewQueue(weekOf: day, scope: scope)
    }

    @Test("brings everybody once, the most urgent first, and those who are decided last")
    func everybody() throws {
        let file = try CaseFile.quiet()
        try file.enterPositive(of: "1003")
        #expect(try queue(file).week.firstDay == .monday)
        #expect(try queue(file).lines.first?.client.id == "1003")
        #expect(try queue(file).lines.map(\.flags) == [1, 0, 0])
        for rest in [2, 1, 0] {
            let next = try #require(try queue(file).lines.first { $0.decision == nil })
            try file.decide(next.client.id)
            #expect(try queue(file).toDecide == rest)
            #expect(try queue(file).decided == 3 - rest)
            #expect(Set(try queue(file).lines.map(\.client.id)) == Set(Quiet.clients))
        }
        try file.perform(.signOffWeek(SignOffWeek(week: .monday, counselor: nil)), by: .chen)
        #expect(try queue(file).signedOffBy == "Mei Chen")
        #expect(try queue(file, of: .today, .caseload("s2")).signedOffBy == "Mei Chen")
        #expect(try queue(file, of: .today - 7).signedOffBy == nil)
    }

    @Test("can be signed off as soon as everybody in it is decided, also for a week that is over")
    func lastWeek() throws {
        let clock = MovableClock()
        let file = try CaseFile.quiet(clock)
        clock.move(to: .today + 4)
        var episode = Quiet.episode(of: "1001")
        episode.dischargedOn = .today + 3
        episode.dischargeReason = .completed
        try file.perform(.saveEpisode(SaveEpisode(episode, basedOn: nil)), by: .reyes)
        let stay = Episode(id: "e-new", client: "1009", admittedOn: .today + 4)
        try file.perform(
            .admitClient(
                AdmitClient(
                    client: Client(id: "1009", familyName: "New", givenName: "N"),
                    episode: stay,
                    level: LevelPlacement(episode: stay.id, from: stay.admittedOn, level: .outpatient)
                )
            ),
            by: .reyes
        )
        #expect(Set(try queue(file).lines.map(\.client.id)) == Set(Quiet.clients))
        for line in try queue(file).lines { try file.decide(line.client.id) }
        #expect(try queue(file).toDecide == 0)
        try file.perform(.signOffWeek(SignOffWeek(week: .monday, counselor: nil)), by: .chen)
        #expect(try queue(file).signedOffBy == "Mei Chen")
        #expect(Set(try queue(file, of: .today + 4).lines.map(\.client.id)) == ["1002", "1003", "1009"])
    }

    @Test("keeps a caseload to itself")
    func caseload() throws {
        let file = try CaseFile.quiet()
        #expect(try queue(file, of: .today, .caseload("s2")).lines.map(\.client.id) == ["1002"])
        try file.decide("1002", by: .ortiz)
        try file.perform(.signOffWeek(SignOffWeek(week: .monday, counselor: "s2")), by: .ortiz)
        #expect(try queue(file, of: .today, .caseload("s2")).signedOffBy == "Jo Ortiz")
        #expect(try queue(file, of: .today, .caseload("s1")).signedOffBy == nil)
        #expect(try queue(file).signedOffBy == nil)
    }

    @Test("freezes what the team saw, whatever is corrected later")
    func packet() throws {
        let file = try CaseFile.quiet()
        try file.enterPositive()
        try file.decide("1001", .stepUp, by: .reyes)
        let record = try #require(try file.review(of: "1001", week: .monday))
        #expect(record.packetHash.count == 64)
        #expect(record.packet.contains("presumptive-positive"))
        #expect(!record.packet.contains("García"))
        try file.perform(.voidRecord(VoidRecord(.test("t9"), reason: "wrong label")), by: .ortiz)
        #expect(try file.review(of: "1001", week: .monday) == record)
        #expect(try queue(file).lines.first { $0.id == "1001" }?.awaitsCountersignature == true)
        try file.perform(.countersign(Countersign(client: "1001", week: .monday)), by: .chen)
        #expect(try queue(file).lines.first { $0.id == "1001" }?.awaitsCountersignature == false)
        #expect(try file.review(of: "1001", week: .monday)?.countersignedBy == "Mei Chen")
        let flags = try file.flags(FlagQuery(client: "1001", states: []))
        #expect(flags.compactMap(\.decision).map(\.countersignedBy) == ["Mei Chen"])
        #expect(try file.reviews(week: .monday).count == 1)
        #expect(try file.reviews(of: "1001", limit: 5).map(\.decision) == [.stepUp])
    }
}
