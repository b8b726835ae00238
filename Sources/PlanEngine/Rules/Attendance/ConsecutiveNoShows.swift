import CareModel

/// A client stops coming.
///
/// Finding: the latest sessions at which the client was expected end in a run of unexcused absences. Sessions that were
/// excused, made up or fell into a leave neither break nor lengthen a run.
///
/// Remedy: reach out today; ask what stands in the way.
///
/// Source: none confirms the numbers; published programme policies act on two or three in a row.
struct ConsecutiveNoShows: Rule {
    static let id = RuleID.consecutiveNoShows
    static let version = 1
    static let basis = Basis.proposal("published programme policies act on 2 or 3 in a row")

    let settings: AttendanceSettings

    var firesWhen: String {
        "the latest expected sessions end in \(settings.noShowRun) unexcused absences: medium; in "
            + "\(settings.noShowRunHigh) or more: high"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        var run: [SessionMark] = []
        for mark in record.marks.reversed() where mark.status.isExpected && !record.record.isSuspended(on: mark.day) {
            guard mark.status.isUnexcused else { break }
            run.append(mark)
        }
        guard run.count >= settings.noShowRun, let first = run.last else { return [] }
        return [
            finding(
                in: record,
                key: first.session.id.text,
                run.count >= settings.noShowRunHigh ? .high : .medium,
                "\(run.count) unexcused absences in a row since \(first.day.weekdayAndDate).",
                measured: "\(run.count) in a row",
                threshold: "\(settings.noShowRun), or \(settings.noShowRunHigh) for high",
                evidence: run.reversed().map { Evidence($0) },
                clearsWhen:
                    "The client attends the next expected session, or fewer than \(settings.noShowRun) of these absences stay "
                    + "unexcused.",
                action: run.count >= settings.noShowRunHigh ? .stepUpReview : .outreach
            )
        ]
    }
}
