import CareModel
import GRDB

/// When the weekly groups meet: their weekdays and rhythm, less the days on which they don't.
///
/// It only reads; what it finds is the same however often it is asked.
struct Timetable {
    private let db: Database
    private let groups: [Series]
    private let closures: [Day: String?]
    private let exceptions: [String: String?]
    private let absences: [StaffAbsence]
    private let staffNames: [StaffMember.ID: String]
    private let weekStartsOn: Weekday

    /// A weekly group with how it is run.
    private struct Series {
        let number: Int64
        let group: TreatmentGroup
        let arrangement: GroupArrangement
    }

    init(_ db: Database) throws {
        self.db = db
        weekStartsOn = try ProgrammeFacts.weekStart(in: db)
        let arrangements = try Row.fetchAll(db, sql: GroupArrangementTable.listSQL).map { row in
            var columns = Columns(row)
            return try GroupArrangementTable.record(from: &columns)
        }
        let known = Dictionary(uniqueKeysWithValues: arrangements.map { ($0.group, $0) })
        let sql = "\(GroupTable.selection) WHERE g.weekday IS NOT NULL AND g.starts IS NOT NULL AND g.ends IS NOT NULL"
        groups = try Row.fetchAll(db, sql: "\(sql) ORDER BY g.starts, g.id").map { row in
            var columns = Columns(row)
            let group = try GroupTable.record(from: &columns)
            let number = try Int64.fetchOne(
                db,
                sql: "SELECT n FROM care_group WHERE id = ?",
                arguments: [group.id.text]
            )
            return Series(
                number: number ?? 0,
                group: group,
                arrangement: known[group.id] ?? GroupArrangement(group: group.id)
            )
        }
        closures = Dictionary(
            try Row.fetchAll(db, sql: "SELECT day, reason FROM closure").map { (Day(number: $0[0]), $0[1]) },
            uniquingKeysWith: { first, _ in first }
        )
        exceptions = Dictionary(
            try Row.fetchAll(db, sql: GroupExceptionTable.listSQL).map { row in
                ("\(row[0] as String) \(row[1] as Int)", row[2])
            },
            uniquingKeysWith: { first, _ in first }
        )
        absences = try Row.fetchAll(db, sql: StaffAbsenceTable.listSQL).map { row in
            var columns = Columns(row)
            return try StaffAbsenceTable.record(from: &columns)
        }
        staffNames = Dictionary(
            try Row.fetchAll(db, sql: "SELECT id, name FROM staff").map { (StaffMember.ID($0[0] as String), $0[1]) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The meetings of all weekly groups on a day, in the order of their times.
    func meetings(on day: Day) throws -> [Meeting] {
        try groups.filter { $0.group.weekday == day.weekday }.map { series in
            Meeting(
                group: series.group.id,
                name: series.group.name,
                day: day,
                outcome: try outcome(of: series, on: day)
            )
        }
    }

    private func outcome(of series: Series, on day: Day) throws -> Meeting.Outcome {
        if try isOnFile(series, on: day) { return .onFile }
        guard series.arrangement.meets(on: day, weekStartsOn: weekStartsOn) else { return .left("not its week") }
        if let reason = closures[day] { return .left(reason.map { "closed: \($0)" } ?? "closed") }
        if let reason = exceptions["\(series.group.id) \(day.number)"] { return .left(reason ?? "doesn't meet") }
        let roster = try db.cachedStatement(sql: Roster.clients(ofGroup: "?1", on: "?2"))
        guard try Int64.fetchOne(roster, arguments: [series.number, day.number]) != nil else {
            return .left("nobody on the roster")
        }
        return try session(of: series, on: day)
    }

    private func session(of series: Series, on day: Day) throws -> Meeting.Outcome {
        let group = series.group
        guard let starts = group.starts, let ends = group.ends else { return .left("no time") }
        var session = Session(
            id: Self.id(group.id, day),
            service: group.service,
            startsAt: LocalTime(day, starts),
            endsAt: LocalTime(ends > starts ? day : day.advanced(by: 1), ends)
        )
        session.group = group.id
        session.breakMinutes = group.breakMinutes
        var arrangement = SessionArrangement(session: session.id)
        switch leader(of: group.counselor, on: day, together: series.arrangement.coCounselor) {
        case .one(let leader):
            session.counselor = leader
            if leader == group.counselor { arrangement.coCounselor = series.arrangement.coCounselor }
        case .nobody(let reason):
            session.counselor = group.counselor
            session.held = .no
            arrangement.notHeld = reason
        }
        return .planned(session, arrangement)
    }

    /// The number says which session of the series it is, so that one that was moved isn't planned again.
    private static func id(_ group: TreatmentGroup.ID, _ day: Day) -> Session.ID {
        Session.ID("\(group)-\(day)")
    }

    private func isOnFile(_ series: Series, on day: Day) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT count(*) FROM session WHERE id = ?1 OR (care_group = ?2 AND starts_at BETWEEN ?3 AND ?4)"
        )
        let midnight = day.number * 1440
        let arguments: StatementArguments = [
            Self.id(series.group.id, day).text, series.number, midnight, midnight + 1439,
        ]
        return try Int.fetchOne(statement, arguments: arguments) ?? 0 > 0
    }

    /// Who leads a session.
    enum Leader {
        case one(StaffMember.ID?)
        /// Nobody can, because of this.
        case nobody(String)
    }

    /// Who leads a session on a day: its counselor, or while they are absent the stand-in or the co-facilitator.
    func leader(of counselor: StaffMember.ID?, on day: Day, together coCounselor: StaffMember.ID?) -> Leader {
        guard let counselor, let absence = absence(of: counselor, on: day) else { return .one(counselor) }
        let others = [absence.standIn, coCounselor].compactMap { $0 }
        if let other = others.first(where: { self.absence(of: $0, on: day) == nil }) { return .one(other) }
        let reason = absence.reason.map { ": \($0)" } ?? ""
        return .nobody("\(staffNames[counselor] ?? counselor.text) absent\(reason)")
    }

    private func absence(of member: StaffMember.ID, on day: Day) -> StaffAbsence? {
        absences.first { $0.member == member && $0.covers(day) }
    }
}
