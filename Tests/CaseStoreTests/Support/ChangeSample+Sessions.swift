import CareModel
import CareTesting
import CaseStore
import Testing

extension ChangeSample {
    static let sessions: [ChangeSample] = [
        ChangeSample(
            name: "a group moves to another room",
            kind: "group",
            tables: ["care_group"],
            says: ["group Morning skills: ", "room 2 → 7"]
        ) { file in
            let group = try #require(try file.group("g1"))
            var changed = group.record
            changed.room = "7"
            return .saveGroup(SaveGroup(changed, basedOn: group.version))
        },
        ChangeSample(
            name: "a client leaves a group",
            kind: "membership",
            tables: ["membership"],
            client: "1003",
            says: ["on the roster of Morning skills from 19 Oct 2026 to 19 Nov 2026"]
        ) { _ in
            .saveMembership(
                SaveMembership(
                    Membership(group: "g1", client: "1003", from: Quiet.admitted, to: .today - 1),
                    basedOn: nil
                )
            )
        },
        ChangeSample(
            name: "a client joins both weekdays of a track",
            kind: "membership",
            tables: ["membership"],
            client: "1003",
            says: ["2 weekdays on the roster of Evening track from 20 Nov 2026 on"],
            after: { file in
                for (id, weekday) in [("g8", .monday), ("g9", .thursday)] as [(TreatmentGroup.ID, Weekday)] {
                    var group = TreatmentGroup(id: id, name: "Evening track", service: .group)
                    group.weekday = weekday
                    try file.perform(.saveGroup(SaveGroup(group, basedOn: nil)), by: .reyes)
                }
            }
        ) { _ in
            .saveMemberships(
                SaveMemberships(
                    ["g8", "g9"].map { Membership(group: $0, client: "1003", from: .today) },
                    basedOn: nil
                )
            )
        },
        ChangeSample(
            name: "an individual session is planned",
            kind: "session",
            tables: ["care_group", "membership", "session"],
            client: "1001",
            says: ["individual session added, Sat 21 Nov 10:00"]
        ) { _ in
            let session = Session(
                id: "x-new",
                service: .individual,
                startsAt: "2026-11-21T10:00",
                endsAt: "2026-11-21T11:00"
            )
            return .saveSession(SaveSession(session, clients: ["1001"], basedOn: nil))
        },
        ChangeSample(
            name:
                "the sessions of the weekly groups are planned, but for a day that is closed and one that has its session",
            kind: "session",
            tables: ["session"],
            says: ["1 group session planned, 23 Nov 2026 to 07 Dec 2026"],
            after: { try $0.take([.closure(Closure(day: "2026-12-07"))]) }
        ) { _ in .planSessions(PlanSessions(from: "2026-11-23", to: "2026-12-07")) },
        ChangeSample(
            name: "a session moves to another day with its marks",
            kind: "session",
            tables: ["session", "attendance"],
            says: ["session of Tue 17 Nov 09:00"]
        ) { file in
            let session = try #require(try file.session(Quiet.session("2026-11-18")))
            var changed = session.record
            changed.startsAt = "2026-11-17T09:00"
            changed.endsAt = "2026-11-17T12:00"
            return .saveSession(SaveSession(changed, basedOn: session.version))
        },
        ChangeSample(
            name: "a client comes late to the first mark of a session",
            kind: "attendance",
            tables: ["attendance", "session"],
            client: "1001",
            says: ["Morning skills, Fri 20 Nov 09:00: not marked → late 150 min (traffic)"]
        ) { _ in
            let mark = MarkAttendance.Mark(client: "1001", status: .late, minutes: 150, reason: "traffic")
            return .markAttendance(MarkAttendance(session: Quiet.session(.today), marks: [mark]))
        },
        ChangeSample(
            name: "everybody is marked at once",
            kind: "attendance",
            tables: ["attendance", "session"],
            says: ["present for 3 clients"]
        ) { _ in
            let marks = Quiet.clients.map { MarkAttendance.Mark(client: $0, status: .present) }
            return .markAttendance(MarkAttendance(session: Quiet.session(.today), marks: marks))
        },
        ChangeSample(
            name: "a mark is corrected",
            kind: "attendance",
            tables: ["attendance"],
            client: "1002",
            says: ["present → no-show"]
        ) { _ in
            let mark = MarkAttendance.Mark(client: "1002", status: .noShow)
            return .markAttendance(MarkAttendance(session: Quiet.session("2026-11-18"), marks: [mark]))
        },
        ChangeSample(
            name: "a mark is cleared",
            kind: "attendance",
            tables: ["attendance"],
            client: "1002",
            says: ["Wed 18 Nov 09:00: present → not marked"]
        ) { _ in .clearMark(ClearMark(session: Quiet.session("2026-11-18"), client: "1002")) },
        ChangeSample(
            name: "a sheet is signed",
            kind: "attendance",
            tables: ["session"],
            says: ["Wed 18 Nov 09:00: sheet signed"]
        ) { _ in .signSheet(SignSheet(session: Quiet.session("2026-11-18"))) },
        ChangeSample(
            name: "a signed sheet is opened again",
            kind: "attendance",
            tables: ["session"],
            says: ["sheet signed by Jo Ortiz reopened (a client was late)"],
            after: { try $0.perform(.signSheet(SignSheet(session: Quiet.session("2026-11-18"))), by: .ortiz) }
        ) { _ in .reopenSheet(ReopenSheet(session: Quiet.session("2026-11-18"), reason: "a client was late")) },
    ]

    static let tests: [ChangeSample] = [
        ChangeSample(
            name: "a test with a positive reading is entered",
            kind: "test",
            tables: ["test", "result"],
            client: "1001",
            says: ["test added of Fri 20 Nov: collected", "positive: Opiates"]
        ) { _ in .saveTest(CaseFile.positive()) },
        ChangeSample(
            name: "the laboratory reports",
            kind: "test",
            tables: ["result"],
            client: "1001",
            says: ["test of Tue 17 Nov", "definitive 0 negative, positive: Morphine"]
        ) { file in
            let test = try #require(try file.test("t1001-2026-11-17")).test
            var entry = SaveTest.Entry(
                analyte: .morphine,
                method: .definitive,
                reading: .positive,
                reportedOn: .today
            )
            entry.value = "512.0"
            entry.unit = "ng/mL"
            return .saveTest(SaveTest(test.record, entries: [entry], basedOn: test.version))
        },
    ]
}
