public import CareModel
import GRDB
import PlanEngine

extension CaseFile {
    /// How a group is run.
    public func arrangement(of group: TreatmentGroup.ID) throws -> GroupArrangement {
        try read { db in
            let sql = "\(GroupArrangementTable.selection) WHERE g.id = ?"
            guard let row = try Row.fetchOne(db, sql: sql, arguments: [group.text]) else {
                return GroupArrangement(group: group)
            }
            var columns = Columns(row)
            return try GroupArrangementTable.record(from: &columns)
        }
    }

    /// What is arranged for a session alone.
    public func arrangement(of session: Session.ID) throws -> SessionArrangement {
        try read { db in
            let sql = "\(SessionArrangementTable.selection) WHERE x.id = ?"
            guard let row = try Row.fetchOne(db, sql: sql, arguments: [session.text]) else {
                return SessionArrangement(session: session)
            }
            var columns = Columns(row)
            return try SessionArrangementTable.record(from: &columns)
        }
    }

    /// The curricula with their topics in order, by name.
    public func curricula() throws -> [(name: String, topics: [String])] {
        try read { db in
            let rows = try Row.fetchAll(db, sql: CurriculumTopicTable.listSQL)
            return rows.reduce(into: [(name: String, topics: [String])]()) { curricula, row in
                let (name, topic): (String, String) = (row[0], row[2])
                if curricula.last?.name != name { curricula.append((name, [])) }
                curricula[curricula.count - 1].topics.append(topic)
            }
        }
    }

    /// The days on which a group doesn't meet, the latest first.
    public func exceptions(of group: TreatmentGroup.ID) throws -> [GroupException] {
        try list(GroupExceptionTable.self, "g.id = ? ORDER BY x.day DESC", group.text)
    }

    /// The days on which the programme is closed, the latest first.
    public func closures() throws -> [Closure] {
        try list(ClosureTable.self, "? IS NULL ORDER BY day DESC", nil)
    }

    /// The days on which members of staff aren't there, the latest first.
    public func absences() throws -> [StaffAbsence] {
        try list(StaffAbsenceTable.self, "? IS NULL ORDER BY a.from_day DESC, s.id", nil)
    }

    /// The parts of the week in which a client can't come, by weekday and time.
    public func constraints(of client: Client.ID) throws -> [ClientConstraint] {
        try list(ConstraintTable.self, "c.id = ? ORDER BY k.starts", client.text)
            .sorted { ($0.weekday.position, $0.starts.minutes) < ($1.weekday.position, $1.starts.minutes) }
    }

    /// What becomes of the weekly groups' meetings on some days, were they planned now; nothing is written.
    /// - Throws: ``ChangeRefused`` when the days can't be planned in one go.
    public func meetings(from: Day, to: Day) throws -> [Meeting] {
        try PlanSessions(from: from, to: to).requireDays()
        return try read { db in
            let timetable = try Timetable(db)
            return try (from...to).flatMap { try timetable.meetings(on: $0) }
        }
    }

    /// What stands in the way of a session; who is on its group's roster that day comes besides `clients`.
    public func clashes(
        of session: Session,
        arrangement: SessionArrangement? = nil,
        clients: [Client.ID] = []
    ) throws -> [ScheduleClash] {
        try read { db in
            let row = try session.group.flatMap { group in
                try Row.fetchOne(db, sql: "SELECT n, room FROM care_group WHERE id = ?", arguments: [group.text])
            }
            let members = try row.map { try Self.members(ofGroup: $0[0], on: session.day, in: db) } ?? []
            let reader = ClashReader(
                db: db,
                session: session,
                room: arrangement?.room ?? row.flatMap { $0[1] },
                coCounselor: arrangement?.coCounselor
            )
            return try reader.clashes(for: members + clients)
        }
    }

    /// What stands in the way of a client's place in a weekly group, looking at its first meeting from a day on.
    public func clashes(ofPlaceIn group: TreatmentGroup.ID, for client: Client.ID, from day: Day) throws
        -> [ScheduleClash]
    {
        guard let record = try self.group(group)?.record, let weekday = record.weekday, let starts = record.starts,
            let ends = record.ends,
            let first = (0..<7).lazy.map({ day.advanced(by: $0) }).first(where: { $0.weekday == weekday })
        else { return [] }
        var session = Session(
            id: Session.ID("\(group)-\(first)"),
            service: record.service,
            startsAt: LocalTime(first, starts),
            endsAt: LocalTime(ends > starts ? first : first.advanced(by: 1), ends)
        )
        session.group = group
        let usual = try wholeSetting(.groupCapacity, on: first)
        let capacity = try arrangement(of: group).capacity ?? usual
        return try read { db in
            let number = try Int64.fetchOne(db, sql: "SELECT n FROM care_group WHERE id = ?", arguments: [group.text])
            let members = Set(try Self.members(ofGroup: number ?? 0, on: first, in: db)).union([client]).count
            let reader = ClashReader(db: db, session: session, room: nil, coCounselor: nil)
            let clashes = try reader.clashes(for: [client]).filter {
                if case .closed = $0 { false } else { true }
            }
            guard members > capacity else { return clashes }
            return [.full(capacity: capacity, members: members)] + clashes
        }
    }

    private static func members(ofGroup group: Int64, on day: Day, in db: Database) throws -> [Client.ID] {
        let roster = Roster.clients(ofGroup: "?1", on: "?2")
        return try String.fetchAll(
            db,
            sql: "SELECT id FROM client WHERE n IN (\(roster)) ORDER BY family_name, given_name, id",
            arguments: [group, day.number]
        ).map { Client.ID($0) }
    }

    private func list<Table: RecordTable>(_ table: Table.Type, _ rest: String, _ argument: String?) throws -> [Table
        .Record]
    {
        try read { db in
            try Row.fetchAll(db, sql: "\(Table.selection) WHERE \(rest)", arguments: [argument]).map { row in
                var columns = Columns(row)
                return try Table.record(from: &columns)
            }
        }
    }
}
