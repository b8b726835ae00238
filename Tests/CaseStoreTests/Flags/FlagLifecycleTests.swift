import CareModel
import CareTesting
import GRDB
import PlanEngine
import Testing

@testable import CaseStore

/// A finding is one flag, for good.
struct FlagLifecycleTests {
    private let everything = FlagQuery(states: [])

    private func flag(_ rule: RuleID, in file: CaseFile) throws -> Flag {
        let flags = try file.flags(everything).filter { $0.rule == rule.rawValue }
        try #require(flags.count == 1)
        return flags[0]
    }

    @Test("starts with nothing to say about a quiet programme")
    func quiet() throws {
        #expect(try CaseFile.quiet().flags(everything) == [])
    }

    @Test("opens with the finding as it was, in the transaction of the change that caused it")
    func opening() throws {
        let file = try CaseFile.quiet()
        let receipt = try file.enterPositive()
        #expect(receipt.openedFlags.map(\.rule) == ["presumptive-positive"])
        #expect(receipt.flagNews.map(\.client) == ["1001"])
        let flag = try flag(.presumptivePositive, in: file)
        var findings: [Finding] = []
        try file.findings(on: .today, client: "1001") { findings.append($0) }
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(flag.client.id == "1001")
        #expect((flag.key, flag.ruleVersion, flag.severity) == (finding.key, finding.ruleVersion, finding.severity))
        #expect((flag.summary, flag.measured, flag.threshold) == (finding.summary, finding.measured, finding.threshold))
        #expect(flag.evidence == finding.evidence)
        #expect(flag.clearsWhen == finding.clearsWhen)
        #expect((flag.state, flag.openedOn, flag.lapsedOn) == (.open, .today, nil))
        let entry = try #require(try file.journal(limit: 1).first)
        #expect(entry.id == receipt.entry + 1)
        #expect(entry.sentence == "flag opened: \(flag.title) (high)")
    }

    @Test("doesn't open without the change, nor the change without it")
    func together() throws {
        let file = try CaseFile.quiet()
        try file.database.write {
            try $0.execute(
                sql: "CREATE TRIGGER no_flags BEFORE INSERT ON flag BEGIN SELECT RAISE(ABORT, 'no flags'); END"
            )
        }
        let before = try file.allRows()
        #expect(throws: (any Error).self) { try file.enterPositive() }
        #expect(try file.allRows() == before)
    }

    @Test("is the same flag on the next day, and on the same day again")
    func stable() throws {
        let clock = MovableClock()
        let file = try CaseFile.quiet(clock)
        try file.enterPositive()
        let first = try flag(.presumptivePositive, in: file)
        let entries = try file.journalCount()
        try file.evaluateAll()
        #expect(try file.journalCount() == entries)
        clock.move(to: .today + 1)
        try file.lookAtToday()
        #expect(try flag(.presumptivePositive, in: file) == first)
    }

    @Test("says since when it no longer holds, and stays")
    func lapsing() throws {
        let clock = MovableClock()
        let file = try CaseFile.quiet(clock)
        try file.enterPositive()
        clock.move(to: .today + 2)
        let receipt = try file.perform(.voidRecord(VoidRecord(.test("t9"), reason: "wrong label")), by: .reyes)
        #expect(receipt.flagNews.flatMap(\.changes).map(\.event) == [.lapsed])
        let flag = try flag(.presumptivePositive, in: file)
        #expect((flag.state, flag.openedOn, flag.lapsedOn) == (.open, .today, .today + 2))
        #expect(try file.flags(FlagQuery(includesLapsed: false)) == [])
        #expect(try file.journal(limit: 1).first?.sentence == "\(flag.title) no longer holds")
    }

    @Test("holds again when the finding comes back, with its number, day and evidence")
    func returning() throws {
        let file = try CaseFile.quiet()
        try file.enterPositive()
        let first = try flag(.presumptivePositive, in: file)
        try file.perform(.voidRecord(VoidRecord(.test("t9"), reason: "wrong label")), by: .reyes)
        let receipt = try file.undo(by: .reyes)
        #expect(receipt.flagNews.flatMap(\.changes).map(\.event) == [.returned])
        #expect(try flag(.presumptivePositive, in: file) == first)
    }

    @Test("keeps the evidence of the day it opened, whatever is corrected later")
    func frozenEvidence() throws {
        let file = try CaseFile.quiet()
        try file.mark("1002", .present, on: .today)
        try file.mark("1001", .noShow, on: "2026-11-16")
        try file.mark("1001", .noShow, on: "2026-11-18")
        let first = try flag(.consecutiveNoShows, in: file)
        #expect(first.severity == .medium)
        #expect(first.evidence.count == 2)
        try file.mark("1001", .noShow, on: .today)
        let worse = try flag(.consecutiveNoShows, in: file)
        #expect(worse.severity == .high)
        #expect(worse.evidence == first.evidence)
        #expect(worse.measured != first.measured)
        #expect(worse.openedOn == first.openedOn)
    }

    @Test("is open again on the day on which a hold ends, unless it no longer holds", arguments: [true, false])
    func endOfHold(stillHolds: Bool) throws {
        let clock = MovableClock()
        let file = try CaseFile.quiet(clock)
        try file.enterPositive()
        let hold = DecideFlag(
            flag: try flag(.presumptivePositive, in: file).id,
            decision: .hold,
            rationale: "waiting for the laboratory",
            holdUntil: .today + 3
        )
        try file.perform(.decideFlag(hold), by: .reyes)
        if !stillHolds { try file.perform(.voidRecord(VoidRecord(.test("t9"), reason: "wrong label")), by: .reyes) }
        clock.move(to: .today + 2)
        try file.lookAtToday()
        #expect(try flag(.presumptivePositive, in: file).state == .reviewed)
        clock.move(to: .today + 3)
        try file.lookAtToday()
        #expect(try flag(.presumptivePositive, in: file).state == (stillHolds ? .open : .reviewed))
        if stillHolds { #expect(try file.journal(limit: 1).first?.sentence.contains("hold") == true) }
    }

    @Test("stays on hold when the week is signed off")
    func holdOverSignOff() throws {
        let file = try CaseFile.quiet()
        try file.enterPositive()
        let hold = DecideFlag(
            flag: try flag(.presumptivePositive, in: file).id,
            decision: .hold,
            rationale: "waiting for the laboratory",
            holdUntil: .today + 7
        )
        try file.perform(.decideFlag(hold), by: .reyes)
        for client in Quiet.clients { try file.decide(client, by: .chen) }
        try file.perform(.signOffWeek(SignOffWeek(week: .monday, counselor: nil)), by: .chen)
        #expect(try flag(.presumptivePositive, in: file).state == .reviewed)
    }

    @Test("is open again when it becomes more urgent after it was decided", arguments: [true, false])
    func reopening(isDecided: Bool) throws {
        let file = try CaseFile.quiet()
        try file.mark("1002", .present, on: .today)
        try file.mark("1001", .noShow, on: "2026-11-16")
        try file.mark("1001", .noShow, on: "2026-11-18")
        let first = try flag(.consecutiveNoShows, in: file)
        if isDecided {
            let decision = DecideFlag(flag: first.id, decision: .continueWithChange, rationale: "called")
            try file.perform(.decideFlag(decision), by: .reyes)
        } else {
            try file.perform(.acknowledgeFlags(AcknowledgeFlags([first.id])), by: .reyes)
        }
        let receipt = try file.mark("1001", .noShow, on: .today)
        let moved = receipt.flagNews.flatMap(\.changes).first { $0.rule == first.rule }
        #expect(moved?.event == .moved(from: .medium, isOpenAgain: isDecided))
        let flag = try flag(.consecutiveNoShows, in: file)
        #expect(flag.id == first.id)
        #expect(flag.state == (isDecided ? .open : .acknowledged))
        #expect(try file.journal(limit: 1).first?.sentence.contains("medium → high") == true)
    }

    @Test("stays decided when it becomes less urgent, or lapses and comes back")
    func settling() throws {
        let file = try CaseFile.quiet()
        try file.mark("1002", .present, on: .today)
        for day: Day in ["2026-11-16", "2026-11-18", .today] { try file.mark("1001", .noShow, on: day) }
        let first = try flag(.consecutiveNoShows, in: file)
        #expect(first.severity == .high)
        try file.perform(
            .decideFlag(DecideFlag(flag: first.id, decision: .continueCare, rationale: "called")),
            by: .chen
        )
        try file.perform(.clearMark(ClearMark(session: Quiet.session(.today), client: "1001")), by: .reyes)
        #expect(try flag(.consecutiveNoShows, in: file).severity == .medium)
        #expect(try flag(.consecutiveNoShows, in: file).state == .reviewed)
        try file.mark("1001", .present, on: .today)
        #expect(try flag(.consecutiveNoShows, in: file).lapsedOn == .today)
        try file.perform(.clearMark(ClearMark(session: Quiet.session(.today), client: "1001")), by: .reyes)
        let flag = try flag(.consecutiveNoShows, in: file)
        #expect((flag.severity, flag.state, flag.lapsedOn) == (.medium, .reviewed, nil))
        #expect(flag.decision?.rationale == "called")
    }

    @Test("closes with the sign-off of the week in which it was decided, unless it is on hold")
    func closing() throws {
        let file = try CaseFile.quiet()
        try file.enterPositive("t8", of: "1001")
        try file.enterPositive("t9", of: "1002")
        try file.decide("1001")
        let hold = DecideReview(
            client: "1002",
            week: .monday,
            decision: .hold,
            rationale: "waits for the laboratory",
            holdUntil: .today + 4
        )
        try file.perform(.decideReview(hold), by: .chen)
        try file.decide("1003")
        try file.perform(.signOffWeek(SignOffWeek(week: .monday, counselor: nil)), by: .chen)
        let states = try file.flags(everything).map { ($0.client.id, $0.state, $0.decision?.holdUntil) }
        #expect(states.count == 2)
        #expect(states.contains { $0 == ("1001", .closed, nil) })
        #expect(states.contains { $0 == ("1002", .reviewed, .today + 4) })
    }

    @Test("lapses when the client is discharged")
    func discharge() throws {
        let clock = MovableClock()
        let file = try CaseFile.quiet(clock)
        try file.enterPositive()
        clock.move(to: .today + 1)
        var episode = Quiet.episode(of: "1001")
        episode.dischargedOn = .today
        episode.dischargeReason = .completed
        try file.perform(.saveEpisode(SaveEpisode(episode, basedOn: nil)), by: .reyes)
        #expect(try flag(.presumptivePositive, in: file).lapsedOn == .today + 1)
    }
}
