import CareModel
import CareTesting
import CaseStore
import Testing

extension RefusalSample {
    private static func mark(
        _ status: AttendanceStatus,
        on day: Day = .today,
        minutes: Minutes? = nil,
        makesUp: Session.ID? = nil,
        of client: Client.ID = "1001"
    ) -> Change {
        let mark = MarkAttendance.Mark(client: client, status: status, minutes: minutes, makesUp: makesUp)
        return .markAttendance(MarkAttendance(session: Quiet.session(day), marks: [mark]))
    }

    private static func session(until end: LocalTime, break minutes: Minutes? = nil) -> Change {
        var session = Session(id: "x-new", service: .group, startsAt: "2026-11-21T10:00", endsAt: end)
        session.breakMinutes = minutes
        return .saveSession(SaveSession(session, basedOn: nil))
    }

    private static let wednesday: Day = "2026-11-18"

    static let sessions: [RefusalSample] = [
        RefusalSample("a session that ends when it starts", says: "ends before it starts") { _ in
            session(until: "2026-11-21T10:00")
        },
        RefusalSample("a session of more than a day", says: "longer than a day") { _ in
            session(until: "2026-11-22T10:01")
        },
        RefusalSample("a session that is all break", says: "break is as long") { _ in
            session(until: "2026-11-21T11:00", break: 60)
        },
        RefusalSample("a roster with somebody unknown", says: "there is no client 9999") { _ in
            let session = Session(
                id: "x-new",
                service: .individual,
                startsAt: "2026-11-21T10:00",
                endsAt: "2026-11-21T11:00"
            )
            return .saveSession(SaveSession(session, clients: ["1001", "9999"], basedOn: nil))
        },
        RefusalSample("a membership that ends before it begins", says: "last day lies before the first") { _ in
            .saveMembership(
                SaveMembership(Membership(group: "g1", client: "1001", from: .today, to: .today - 1), basedOn: nil)
            )
        },
        RefusalSample("a membership in no group", says: "there is no group g9") { _ in
            .saveMembership(SaveMembership(Membership(group: "g9", client: "1001", from: .today), basedOn: nil))
        },
        RefusalSample("no membership at all", says: "no group") { _ in
            .saveMemberships(SaveMemberships([], basedOn: nil))
        },
        RefusalSample("a sheet of a session that hasn't started", says: "starts at 09:00 on Mon 23 Nov") { _ in
            .signSheet(SignSheet(session: Quiet.session("2026-11-23")))
        },
        RefusalSample("a signature under a sheet that isn't full", says: "3 rows are not marked") { _ in
            .signSheet(SignSheet(session: Quiet.session(.today)))
        },
        RefusalSample(
            "a second signature",
            says: "signed by Jo Ortiz",
            after: { try $0.perform(.signSheet(SignSheet(session: Quiet.session(wednesday))), by: .ortiz) },
            { _ in .signSheet(SignSheet(session: Quiet.session(wednesday))) }
        ),
        RefusalSample("a session that makes up for itself", says: "make up for itself") { _ in
            mark(.makeup, makesUp: Quiet.session(.today))
        },
        RefusalSample("the opening of an open sheet", says: "is not signed") { _ in
            .reopenSheet(ReopenSheet(session: Quiet.session(wednesday), reason: "r"))
        },
        RefusalSample(
            "the opening of a sheet without a reason",
            says: "needs a reason",
            after: { try $0.perform(.signSheet(SignSheet(session: Quiet.session(wednesday))), by: .ortiz) },
            { _ in .reopenSheet(ReopenSheet(session: Quiet.session(wednesday), reason: "")) }
        ),
    ]

    static let marks: [RefusalSample] = [
        RefusalSample("a mark in no session", says: "There is no session") { _ in mark(.present, on: "2026-11-17") },
        RefusalSample("a mark of nobody", says: "there is no client 9999") { _ in mark(.present, of: "9999") },
        RefusalSample(
            "a mark of somebody who isn't enrolled",
            says: "was not enrolled on",
            after: { file in
                var episode = Quiet.episode(of: "1001")
                episode.dischargedOn = .today - 1
                episode.dischargeReason = .completed
                try file.perform(.saveEpisode(SaveEpisode(episode, basedOn: nil)), by: .ortiz)
            }
        ) { _ in mark(.present) },
        RefusalSample("a late mark without minutes", says: "needs the minutes") { _ in mark(.late) },
        RefusalSample("more minutes than the session has", says: "181 is more") { _ in mark(.late, minutes: 181) },
        RefusalSample("an excuse without a reason", says: "needs a reason") { _ in mark(.excused) },
        RefusalSample("a presence ahead of today", says: "ahead of today") { _ in mark(.present, on: "2026-11-23") },
        RefusalSample("a make-up of no session", says: "there is no session x9") { _ in mark(.makeup, makesUp: "x9") },
        RefusalSample(
            "a mark on a signed sheet",
            says: "reopen it with a reason",
            after: { try $0.perform(.signSheet(SignSheet(session: Quiet.session(wednesday))), by: .ortiz) },
            { _ in mark(.noShow, on: wednesday) }
        ),
        RefusalSample(
            "a cleared mark on a signed sheet",
            says: "reopen it with a reason",
            after: { try $0.perform(.signSheet(SignSheet(session: Quiet.session(wednesday))), by: .ortiz) },
            { _ in .clearMark(ClearMark(session: Quiet.session(wednesday), client: "1001")) }
        ),
        RefusalSample("the clearing of no mark", says: "is not marked") { _ in
            .clearMark(ClearMark(session: Quiet.session(.today), client: "1001"))
        },
        RefusalSample("the rest of a full sheet", says: "marked already") { _ in
            let marks = Quiet.clients.map { MarkAttendance.Mark(client: $0, status: .noShow) }
            return .markAttendance(
                MarkAttendance(session: Quiet.session(wednesday), marks: marks, onlyUnmarked: true)
            )
        },
        RefusalSample("a good mark beside a bad one", says: "needs the minutes") { _ in
            .markAttendance(
                MarkAttendance(
                    session: Quiet.session(.today),
                    marks: [.init(client: "1001", status: .present), .init(client: "1002", status: .late)]
                )
            )
        },
    ]
}
