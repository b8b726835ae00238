import CareModel
import CareTesting
import CaseStore
import Testing

extension ChangeSample {
    /// Gives the quiet programme's group a curriculum of three topics.
    private static let withCurriculum: @Sendable (CaseFile) throws -> Void = { file in
        let change = SaveCurriculum("Early", topics: ["Triggers", "Cravings", "Sleep"], basedOn: nil)
        try file.perform(.saveCurriculum(change), by: .reyes)
    }

    /// How the quiet programme's group is run with that curriculum.
    static var arranged: GroupArrangement {
        var arrangement = GroupArrangement(group: "g1")
        arrangement.curriculum = "Early"
        arrangement.coCounselor = Staff.ortiz.id
        arrangement.capacity = 12
        return arrangement
    }

    static let schedule: [ChangeSample] = [
        ChangeSample(
            name: "a group gets a curriculum, whose topics go to the sessions ahead",
            kind: "group",
            tables: ["group_arrangement", "session", "session_arrangement"],
            says: ["group Morning skills: curriculum Early; capacity 12; co-facilitator Jo Ortiz"],
            after: withCurriculum
        ) { file in
            let group = try #require(try file.group("g1"))
            return .saveGroup(SaveGroup(group.record, arrangement: arranged, basedOn: group.version))
        },
        ChangeSample(
            name: "a topic is put in the second place",
            kind: "curriculum",
            tables: ["curriculum_topic"],
            says: ["curriculum Early: 4 topics"],
            after: withCurriculum
        ) { _ in
            .saveCurriculum(SaveCurriculum("Early", topics: ["Triggers", "Anger", "Cravings", "Sleep"], basedOn: nil))
        },
        ChangeSample(
            name: "the programme is closed on a day with a session",
            kind: "closure",
            tables: ["closure", "session", "session_arrangement"],
            says: ["closed on 23 Nov 2026: snow, 1 session called off"]
        ) { _ in .saveClosure(SaveClosure(Closure(day: "2026-11-23", reason: "snow"), basedOn: nil)) },
        ChangeSample(
            name: "the programme is open after all",
            kind: "closure",
            tables: ["closure", "session", "session_arrangement"],
            says: ["open on 23 Nov 2026 after all, 1 session planned again"],
            after: { file in
                let change = SaveClosure(Closure(day: "2026-11-23", reason: "snow"), basedOn: nil)
                try file.perform(.saveClosure(change), by: .ortiz)
            }
        ) { _ in
            .saveClosure(SaveClosure(Closure(day: "2026-11-23"), isOpenAgain: true, basedOn: nil))
        },
        ChangeSample(
            name: "a group doesn't meet once",
            kind: "group",
            tables: ["group_exception", "session", "session_arrangement"],
            says: ["group Morning skills doesn't meet on 23 Nov 2026 (retreat)"]
        ) { _ in
            let exception = GroupException(group: "g1", day: "2026-11-23", reason: "retreat")
            return .saveGroupException(SaveGroupException(exception, basedOn: nil))
        },
        ChangeSample(
            name: "a counselor is absent and nobody stands in",
            kind: "absence",
            tables: ["staff_absence", "session", "session_arrangement"],
            says: ["absent from 20 Nov 2026 to 25 Nov 2026, 2 sessions called off"],
        ) { _ in
            .saveStaffAbsence(
                SaveStaffAbsence(StaffAbsence(member: "s1", from: .today, to: "2026-11-25"), basedOn: nil)
            )
        },
        ChangeSample(
            name: "a counselor is absent and somebody stands in",
            kind: "absence",
            tables: ["staff_absence", "session"],
            says: ["2 sessions handed over"],
        ) { _ in
            var absence = StaffAbsence(member: "s1", from: .today, to: "2026-11-25")
            absence.standIn = "s2"
            return .saveStaffAbsence(SaveStaffAbsence(absence, basedOn: nil))
        },
        ChangeSample(
            name: "a client works on Mondays",
            kind: "constraint",
            tables: ["client_constraint"],
            client: "1001",
            says: ["can't come Monday 08:00-16:00: work"]
        ) { _ in
            let shift = ClientConstraint(client: "1001", weekday: .monday, starts: "08:00", ends: "16:00", kind: .work)
            return .saveConstraint(SaveConstraint(shift, basedOn: nil))
        },
        ChangeSample(
            name: "a client takes part by video, with a comment",
            kind: "attendance",
            tables: ["attendance_detail"],
            client: "1001",
            says: ["Wed 18 Nov 09:00: by video, comment"]
        ) { _ in
            .describeAttendance(
                DescribeAttendance(
                    session: Quiet.session("2026-11-18"),
                    client: "1001",
                    mode: .video,
                    comment: "from the bus"
                )
            )
        },
        ChangeSample(
            name: "a client comes and goes at times that are noted",
            kind: "attendance",
            tables: ["attendance", "attendance_detail"],
            client: "1002",
            says: ["present → late 130 min, in 09:20, out 11:30"]
        ) { _ in
            var mark = MarkAttendance.Mark(client: "1002", status: .late)
            mark.arrivedAt = "2026-11-18T09:20"
            mark.leftAt = "2026-11-18T11:30"
            return .markAttendance(MarkAttendance(session: Quiet.session("2026-11-18"), marks: [mark]))
        },
    ]
}
