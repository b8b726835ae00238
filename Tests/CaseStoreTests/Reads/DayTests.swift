import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// What the screens of a day show: the board, the sheets, the tests, the plans.
struct DayTests {
    @Test("counts what wants attention today")
    func board() throws {
        let file = try CaseFile.quiet()
        let quiet = try file.todayBoard(scope: .programme)
        #expect(quiet.sessions.map(\.id) == [Quiet.session(.today)])
        #expect((quiet.flagsToDecide, quiet.testsToEnter, quiet.reviewsDue) == (0, 0, 3))
        #expect(quiet.hoursAtRisk == [])
        let week = try file.weekTally(scope: .programme)
        #expect(week.days.map(\.sessions) == [1, 0, 1, 0, 1, 0, 0])
        #expect(week.days.map(\.taken) == [1, 0, 1, 0, 0, 0, 0])
        #expect((week.sheetsOpen, week.firstSheetOpen) == (0, nil))
        try file.perform(.clearMark(ClearMark(session: Quiet.session("2026-11-18"), client: "1002")), by: .reyes)
        // A sheet that wasn't taken says nothing about who came.
        #expect(try file.todayBoard(scope: .programme).hoursAtRisk == [])
        try file.mark("1002", .noShow, on: "2026-11-16")
        try file.enterPositive()
        try file.perform(.saveTest(SaveTest(Quiet.test("t8", of: "1002", on: .today), basedOn: nil)), by: .reyes)
        try file.decide("1003")
        let board = try file.todayBoard(scope: .programme)
        #expect((board.testsToEnter, board.reviewsDue) == (1, 2))
        let tally = try file.weekTally(scope: .programme)
        #expect((tally.sheetsOpen, tally.firstSheetOpen) == (1, "2026-11-18"))
        #expect(board.oldestFlag == .today)
        #expect(board.hoursAtRisk.map(\.client.id) == ["1002"])
        #expect(board.tests.map(\.id) == ["t9", "t8"])
        let own = try file.todayBoard(scope: .caseload("s1"))
        #expect(own.hoursAtRisk == [])
        #expect(own.tests.map(\.id) == ["t9"])
        #expect(own.reviewsDue == 1)
        #expect(own.flagsToDecide == 1)
        #expect(try CaseFile.inMemory(clock: MovableClock().clock).todayBoard(scope: .programme).sessions == [])
    }

    @Test(
        "lists whose hours are at risk: who can't reach them, and who has missed something and has nothing more to spare"
    )
    func hoursAtRisk() throws {
        let file = try CaseFile.quiet(MovableClock("2026-11-24T08:00"))
        // The first needs every session of the week and came on Monday; all are behind, but nothing was missed.
        var plan = Quiet.plan(of: "1001")
        plan.id = "p-more"
        plan.effectiveOn = "2026-11-23"
        plan.minutes = [.monday: 180, .wednesday: 180, .friday: 180]
        try file.take([.plan(plan)])
        for client in Quiet.clients { try file.mark(client, .present, on: "2026-11-23") }
        #expect(try file.todayBoard(scope: .programme).hoursAtRisk == [])
        for client in ["1002", "1003"] as [Client.ID] { try file.mark(client, .noShow, on: "2026-11-23") }
        let left = Membership(group: "g1", client: "1003", from: Quiet.admitted, to: "2026-11-23")
        try file.perform(.saveMembership(SaveMembership(left, basedOn: nil)), by: .reyes)
        let atRisk = try file.todayBoard(scope: .programme).hoursAtRisk
        #expect(atRisk.map(\.client.id) == ["1003", "1002"])
        #expect(atRisk.map(\.isOutOfReach) == [true, false])
    }

    @Test("puts the tests that were missed first, then those to come, then those collected")
    func testsInOrder() throws {
        let file = try CaseFile.quiet()
        for (client, outcome) in [("1001", .collected), ("1002", .pending), ("1003", .missed)]
            as [(Client.ID, DrugTest.Outcome)]
        {
            var test = DrugTest(id: DrugTest.ID("t-\(outcome)"), client: client, selectedOn: .today, reason: .random)
            test.outcome = outcome
            if outcome == .collected { test.collectedAt = Day.today.at("08:30") }
            try file.perform(.saveTest(SaveTest(test, basedOn: nil)), by: .reyes)
        }
        #expect(try file.todayBoard(scope: .programme).tests.map(\.outcome) == [.missed, .pending, .collected])
    }

    @Test("says on the chart what lies ahead: the sessions of next week, the groups not planned yet, and leaves")
    func coming() throws {
        let file = try CaseFile.quiet()
        var group = TreatmentGroup(id: "g2", name: "Evening track", service: .group)
        group.weekday = .thursday
        group.starts = "18:00"
        try file.perform(.saveGroup(SaveGroup(group, basedOn: nil)), by: .reyes)
        let place = Membership(group: "g2", client: "1001", from: .today)
        try file.perform(.saveMembership(SaveMembership(place, basedOn: nil)), by: .reyes)
        let leave = Leave(client: "1001", from: "2026-11-25", to: "2026-11-25", reason: .approved)
        try file.perform(.saveLeave(SaveLeave(leave, basedOn: nil)), by: .reyes)
        let chart = try #require(try file.chart(of: "1001"))
        #expect(chart.next.map(\.day) == [.today])
        #expect(chart.coming.map(\.day) == ["2026-11-23", "2026-11-25", "2026-11-26", "2026-11-27"])
        #expect(chart.coming.map(\.word) == ["Skills", "Leave", "Evening track", "Skills"])
    }

    @Test(
        "holds a session for which the programme waited, so that the absence counts",
        arguments: [AttendanceStatus.noShow, .cancelledLate]
    )
    func held(status: AttendanceStatus) throws {
        let file = try CaseFile.quiet()
        #expect(try file.sheet(of: Quiet.session(.today))?.line.held != .yes)
        try file.mark("1001", status)
        #expect(try file.sheet(of: Quiet.session(.today))?.line.held == .yes)
        _ = try file.undo(by: .reyes)
        #expect(try file.sheet(of: Quiet.session(.today))?.line.held != .yes)
    }

    @Test("shows on a sheet the hours of the session's own week, also of somebody who left in it")
    func weekOfSheet() throws {
        let file = try CaseFile.quiet(MovableClock("2026-11-24T08:00"))
        try file.mark("1002", .noShow, on: "2026-11-18")
        var episode = Quiet.episode(of: "1003")
        episode.dischargedOn = "2026-11-18"
        episode.lastContactOn = "2026-11-18"
        episode.dischargeReason = .completed
        try file.perform(.saveEpisode(SaveEpisode(episode, basedOn: nil)), by: .reyes)
        let past = try #require(try file.sheet(of: Quiet.session("2026-11-18"))).rows
        #expect(past.map(\.weekCredited) == [360, 180, 360])
        #expect(past.map(\.weekAhead) == [0, 0, 0])
        #expect(past.allSatisfy { $0.weekRequired > .zero })
        try file.lookAtToday()
        let current = try #require(try file.sheet(of: Quiet.session("2026-11-23"))).rows
        #expect(current.map(\.weekCredited) == [0, 0])
        #expect(current.map(\.weekAhead) == [360, 360])
    }

    @Test("expects nobody after the day of their discharge, though their place in the group was not ended")
    func discharged() throws {
        let file = try CaseFile.quiet()
        var episode = Quiet.episode(of: "1001")
        episode.dischargedOn = "2026-11-18"
        episode.lastContactOn = "2026-11-18"
        episode.dischargeReason = .completed
        try file.perform(.saveEpisode(SaveEpisode(episode, basedOn: nil)), by: .reyes)
        #expect(try file.sheet(of: Quiet.session("2026-11-18"))?.rows.map(\.client.id).contains("1001") == true)
        #expect(try file.sheet(of: Quiet.session(.today))?.rows.map(\.client.id) == ["1002", "1003"])
        #expect(try file.sessions(on: .today ... .today).map(\.expected) == [2])
    }

    @Test("shows everybody on the roster of the day or marked, by name, with how they came before")
    func sheet() throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", .noShow, on: "2026-11-16")
        try file.perform(
            .saveMembership(
                SaveMembership(
                    Membership(group: "g1", client: "1003", from: Quiet.admitted, to: .today - 1),
                    basedOn: nil
                )
            ),
            by: .reyes
        )
        try file.perform(
            .saveLeave(SaveLeave(Leave(client: "1002", from: .today, to: .today, reason: .hospital), basedOn: nil)),
            by: .reyes
        )
        let sheet = try #require(try file.sheet(of: Quiet.session(.today)))
        #expect(sheet.rows.map(\.client.id) == ["1001", "1002"])
        #expect(sheet.rows[0].before == [.present, .present, .noShow, .present])
        #expect(sheet.daysBefore == ["2026-11-11", "2026-11-13", "2026-11-16", "2026-11-18"])
        #expect(sheet.rows.map(\.isOnLeave) == [false, true])
        #expect(sheet.unmarked == 1)
        #expect((sheet.line.expected, sheet.line.marked) == (1, 0))
        try file.mark("1003", .makeup)
        try file.mark("1001", .late, minutes: 100)
        let marked = try #require(try file.sheet(of: Quiet.session(.today)))
        #expect(marked.rows.map(\.client.id) == ["1001", "1002", "1003"])
        #expect(marked.rows.map { marked.credited($0) } == [100, 0, 180])
        #expect(marked.unmarked == 0)
        try file.perform(.signSheet(SignSheet(session: Quiet.session(.today))), by: .reyes)
        #expect(try file.sheet(of: Quiet.session(.today))?.line.signedBy == "Ana Reyes")
        #expect(try file.sheet(of: "x-none") == nil)
        #expect(try file.sheets(on: .today).map(\.line.id) == [Quiet.session(.today)])
    }

    @Test("lists tests in which something has to be entered first, then the latest, voided ones never")
    func tests() throws {
        let file = try CaseFile.quiet()
        var pending = DrugTest(id: "t-pending", client: "1002", selectedOn: .today - 10, reason: .random)
        try file.perform(.saveTest(SaveTest(pending, basedOn: nil)), by: .reyes)
        let unread = Quiet.test("t-unread", of: "1001", on: .today - 1)
        try file.perform(.saveTest(SaveTest(unread, basedOn: nil)), by: .reyes)
        try file.enterPositive()
        func list(_ scope: Scope = .programme) throws -> [DrugTest.ID] {
            try file.testLines(file.testDirectory(scope: scope).numbers).map(\.id)
        }
        #expect(try file.testDirectory(scope: .programme).toEnter == 2)
        #expect(try list().prefix(3) == ["t-unread", "t-pending", "t9"])
        #expect(try list(.caseload("s2")).first == "t-pending")
        pending.outcome = .missed
        try file.perform(.saveTest(SaveTest(pending, basedOn: nil)), by: .reyes)
        try file.perform(.voidRecord(VoidRecord(.test("t9"), reason: "wrong label")), by: .reyes)
        #expect(try list().first == "t-unread")
        #expect(try !list().contains("t9"))
        #expect(try file.test("t-pending")?.test.record.outcome == .missed)
        #expect(try CaseFile.inMemory(clock: MovableClock().clock).testDirectory(scope: .programme).numbers == [])
    }

    @Test("lists the plan in force of everybody enrolled, those without one first")
    func plans() throws {
        let file = try CaseFile.quiet()
        try file.perform(.voidRecord(VoidRecord(.plan("p1003"), reason: "wrong chart")), by: .reyes)
        var plan = Quiet.plan(of: "1001")
        plan.id = "p-next"
        plan.effectiveOn = .today + 1
        try file.perform(.savePlan(SavePlan(plan, basedOn: nil)), by: .reyes)
        let lines = try file.plans(scope: .programme)
        #expect(lines.map(\.client.id).first == "1003")
        #expect(Set(lines.map(\.client.id)) == Set(Quiet.clients))
        #expect(lines.map(\.effectiveOn) == [nil, Quiet.admitted, Quiet.admitted])
        #expect(lines.map(\.weekly) == [0, 360, 360])
        #expect(try file.plans(scope: .caseload("s2")).map(\.client.id) == ["1002"])
    }

    @Test("tells every reader of the file that it has changed, once")
    func watching() throws {
        let folder = try ScratchFolder()
        let mine = try CaseFile.quiet(in: folder)
        let theirs = try CaseFile.open(at: folder.file, creation: .never, clock: MovableClock().clock)
        _ = (mine.hasChangedElsewhere(), theirs.hasChangedElsewhere())
        #expect(!mine.hasChangedElsewhere())
        try theirs.mark("1001", .present)
        #expect(mine.hasChangedElsewhere())
        #expect(!mine.hasChangedElsewhere())
        #expect(throws: ChangeRefused.self) { try theirs.mark("9999", .present) }
        #expect(!mine.hasChangedElsewhere())
        #expect(try mine.sheet(of: Quiet.session(.today))?.line.marked == 1)
    }
}
