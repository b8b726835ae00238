import CareModel

/// Somebody's attendance was never recorded.
///
/// Finding: a held session that ended before the day has a client on its roster without a status. A leave doesn't take
/// anybody off the roster: such a row is marked excused.
///
/// Remedy: mark it.
///
/// Source: the programme's own record keeping.
struct Unrecorded: Rule {
    static let id = RuleID.unrecorded
    static let version = 1
    static let basis = Basis.proposal("the programme's own record keeping")

    var firesWhen: String { "a held session that ended before today has a client on its roster without a status: low" }

    func findings(in record: RecordOnDay) -> [Finding] {
        let admitted = record.record.episode.admittedOn
        return record.record.roster.flatMap { sessions in
            sessions.filter { session in
                session.wasHeld && session.endDay < record.day && session.day >= admitted
                    && !isMarked(session, in: record.record.marks)
            }
        }
        .map { session in
            finding(
                in: record,
                key: session.id.text,
                .low,
                "No status recorded for the \(session.service.name) session of \(session.day.weekdayAndDate), "
                    + "\(session.startsAt.time).",
                measured: "no status",
                threshold: "every client on the roster has a status",
                evidence: [Evidence(session, "held, no status")],
                clearsWhen: "A status is recorded, or the client wasn't on the roster that day.",
                action: .administrative
            )
        }
    }

    private func isMarked(_ session: SessionSlot, in marks: [SessionMark]) -> Bool {
        let place = marks.firstIndex(whereOrdered: { !$0.session.precedes(session) })
        return marks.indices.contains(place) && marks[place].session.id == session.id
    }
}
