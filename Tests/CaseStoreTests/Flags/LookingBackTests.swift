import CareModel
import CareTesting
import PlanEngine
import Testing

@testable import CaseStore

/// Days pass, are pretended and come back; flags keep in step with them.
struct LookingBackTests {
    @Test("asking what the rules find on another day writes nothing", arguments: [-30, -1, 0, 1, 30])
    func asking(days: Int) throws {
        let file = try CaseFile.quiet()
        try file.enterPositive()
        let before = try file.allRows()
        try file.findings(on: .today + days) { _ in }
        try file.findings(on: .today + days, client: "1001") { _ in }
        #expect(try file.allRows() == before)
        #expect(throws: ChangeRefused.self) { try file.findings(on: .today, client: "9999") { _ in } }
    }

    /// A positive test was entered on the day after today; then somebody pretends that it is today again.
    private func lookedBack(_ clock: MovableClock) throws -> CaseFile {
        let file = try CaseFile.quiet(clock)
        clock.move(to: .today + 1)
        try file.enterPositive(on: .today + 1)
        clock.move(to: .today)
        try file.lookAtToday()
        return file
    }

    @Test("looking at an earlier day lets nothing lapse")
    func earlierDay() throws {
        let clock = MovableClock()
        let file = try lookedBack(clock)
        #expect(try file.flags(FlagQuery()).map(\.lapsedOn) == [nil])
    }

    @Test("what lapsed by work on an earlier day holds again on its own day")
    func workOnEarlierDay() throws {
        let clock = MovableClock()
        let file = try lookedBack(clock)
        try file.mark("1001", .present)
        clock.move(to: .today + 1)
        try file.lookAtToday()
        let flags = try file.flags(FlagQuery()).filter { $0.rule == "presumptive-positive" }
        #expect(flags.map(\.lapsedOn) == [nil])
        #expect(flags.map(\.openedOn) == [.today + 1])
    }

    @Test("work on a day that is only pretended leaves the flags of a later day alone, however much of it there is")
    func workOnPretendedDay() throws {
        let folder = try ScratchFolder()
        let clock = MovableClock()
        clock.move(to: .today + 1)
        let file = try CaseFile.quiet(in: folder, clock)
        try file.enterPositive(on: .today + 1)
        let flags = try file.flags(FlagQuery(client: "1001", states: []))
        #expect(flags.contains { $0.rule == "presumptive-positive" })
        let earlier = try CaseFile.open(at: folder.file, creation: .never, clock: clock.clock.pretending(.today - 2))
        try earlier.lookAtToday()
        for phone in ["1", "2", "3"] {
            var client = try #require(try earlier.client("1001")).record
            client.phone = phone
            try earlier.perform(.saveClient(SaveClient(client, basedOn: nil)), by: .reyes)
        }
        let after = try file.flags(FlagQuery(client: "1001", states: []))
        for flag in flags { #expect(after.first { $0.id == flag.id } == flag) }
        try file.lookAtToday()
        let now = try file.flags(FlagQuery(client: "1001", states: []))
        for flag in flags { #expect(now.first { $0.id == flag.id } == flag) }
    }

    @Test("a decided flag isn't open again after a look at a day on which it was less urgent")
    func decided() throws {
        let folder = try ScratchFolder()
        let clock = MovableClock()
        let file = try CaseFile.quiet(in: folder, clock)
        for day in [Day.today - 4, .today - 2, .today] { try file.mark("1001", .noShow, on: day) }
        func flag() throws -> Flag? {
            try file.flags(FlagQuery(client: "1001", states: [])).first { $0.rule == "consecutive-no-shows" }
        }
        let id = try #require(try flag()).id
        let decision = DecideFlag(flag: id, decision: .continueWithChange, rationale: "transport")
        try file.perform(.decideFlag(decision), by: .reyes)
        let before = try flag()
        #expect(before?.severity == .high)
        let earlier = try CaseFile.open(at: folder.file, creation: .never, clock: clock.clock.pretending(.today - 2))
        try earlier.lookAtToday()
        try file.lookAtToday()
        #expect(try flag() == before)
        #expect(before?.state == .reviewed)
    }

    @Test("flags of a day ahead that was only pretended lapse on the true day")
    func aheadAndBack() throws {
        let folder = try ScratchFolder()
        let clock = MovableClock()
        let file = try CaseFile.quiet(in: folder, clock)
        let ahead = try CaseFile.open(at: folder.file, creation: .never, clock: clock.clock.pretending(.today + 9))
        try ahead.lookAtToday()
        #expect(try file.flags(FlagQuery(client: "1001")).contains { $0.rule == "test-gap" })
        try file.lookAtToday()
        try file.mark("1001", .present)
        #expect(try !file.flags(FlagQuery(client: "1001")).contains { $0.rule == "test-gap" && $0.lapsedOn == nil })
    }

    @Test("looks at everybody once a day")
    func onceADay() throws {
        let clock = MovableClock()
        let file = try CaseFile.quiet(clock)
        #expect(try file.clientsToLookAt() == 0)
        clock.move(to: .today + 1)
        #expect(try file.clientsToLookAt() == 3)
        var told: [Int] = []
        try file.lookAtToday { rest in
            told.append(rest)
            return true
        }
        #expect(told == [0])
        #expect(try file.clientsToLookAt() == 0)
        let entries = try file.journalCount()
        try file.lookAtToday()
        #expect(try file.journalCount() == entries)
    }

    @Test("opens what only the passing of days brings about")
    func windows() throws {
        let clock = MovableClock()
        let file = try CaseFile.quiet(clock)
        clock.move(to: .today + 9)
        try file.lookAtToday()
        let flags = try file.flags(FlagQuery(client: "1001"))
        #expect(flags.contains { $0.rule == "test-gap" && $0.openedOn == .today + 9 })
    }

    @Test(
        "looks at a client who was admitted ahead once the day has come, however many others there are",
        arguments: [0, 1, 2, 49, 50, 51, 100]
    )
    func admissionAhead(others: Int) throws {
        let clock = MovableClock()
        var records: [CareRecord] = [.programme(Programme(name: "R", timeZone: "UTC"))]
        for number in 0...others {
            let client = Client(id: RecordID("c\(number)"), familyName: "F\(number)", givenName: "G")
            let day: Day = number == others ? .today + 1 : .today - 3
            records += [
                .client(client), .episode(Episode(id: RecordID("e\(number)"), client: client.id, admittedOn: day)),
            ]
        }
        let file = try CaseFile.inMemory(clock, holding: records)
        #expect(try file.directory(scope: .programme).total == others)
        clock.move(to: .today + 1)
        // Somebody works on all the others before anybody looks at the day.
        if others == 2 {
            for number in 0..<others {
                var client = Client(id: RecordID("c\(number)"), familyName: "F\(number)", givenName: "G")
                client.phone = "1"
                try file.perform(.saveClient(SaveClient(client, basedOn: nil)), by: .reyes)
            }
        }
        try file.lookAtToday()
        #expect(try file.directory(scope: .programme).total == others + 1)
    }

    @Test("stops when it is told to, and goes on where it stopped")
    func stopping() throws {
        let clock = MovableClock()
        var records: [CareRecord] = [.programme(Programme(name: "R", timeZone: "UTC"))]
        for number in 0..<120 {
            let client = Client(id: RecordID("c\(number)"), familyName: "F", givenName: "G")
            records += [
                .client(client), .episode(Episode(id: RecordID("e\(number)"), client: client.id, admittedOn: .today)),
            ]
        }
        let file = try CaseFile.inMemory(clock, holding: records)
        clock.move(to: .today + 1)
        try file.lookAtToday { _ in false }
        #expect(try file.clientsToLookAt() == 70)
        try file.lookAtToday()
        #expect(try file.clientsToLookAt() == 0)
    }

    @Test("takes a discharged client off the lists when the day has come")
    func dischargeAhead() throws {
        let clock = MovableClock()
        let file = try CaseFile.quiet(clock)
        var episode = Quiet.episode(of: "1001")
        episode.dischargedOn = .today + 1
        episode.dischargeReason = .completed
        try file.perform(.saveEpisode(SaveEpisode(episode, basedOn: nil)), by: .reyes)
        #expect(try file.directory(scope: .programme).total == 3)
        clock.move(to: .today + 2)
        try file.lookAtToday()
        #expect(try file.directory(scope: .programme).total == 2)
        #expect(try file.directory(scope: .programme, includesDischarged: true).total == 3)
    }
}
