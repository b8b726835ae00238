public import CareModel
import GRDB

extension CaseFile {
    /// The sessions on some days, in order.
    ///
    /// A caseload narrows the list to the sessions that its counselor leads.
    public func sessions(on days: ClosedRange<Day>, scope: Scope = .programme) throws -> [SessionLine] {
        try read { try Self.sessions(on: days, scope: scope, in: $0) }
    }

    /// The sessions on some days, in order; for counting them nobody's name is needed.
    static func sessions(
        on days: ClosedRange<Day>,
        scope: Scope,
        naming: Bool = true,
        in db: Database
    ) throws -> [SessionLine] {
        let statement = try db.cachedStatement(
            sql: """
                \(sessionColumns)
                WHERE x.starts_at BETWEEN ?2 AND ?3 AND \(scope.condition(counselor: "x.counselor"))
                ORDER BY x.starts_at, g.name, x.id
                """
        )
        let (start, end) = (days.lowerBound.number * 1440, days.upperBound.number * 1440 + 1439)
        return try Array(
            Row.fetchCursor(statement, arguments: [scope.counselor?.text, start, end])
                .map { try sessionLine($0, naming: naming, in: db) }
        )
    }

    /// One session, by its row number.
    static func session(_ number: Int64, in db: Database) throws -> SessionLine? {
        let statement = try db.cachedStatement(sql: "\(sessionColumns) WHERE x.n = ?")
        return try Row.fetchOne(statement, arguments: [number]).map { try sessionLine($0, naming: true, in: db) }
    }

    /// The clients on the roster of a session `x` on its day, without those on leave and those who are marked already.
    ///
    /// Most are marked, so that is asked first.
    private static let unmarked = """
        \(Roster.members(ofGroup: "x.care_group", on: "x.starts_at / 1440"))
            AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session = x.n AND a.client = m.client)
            AND NOT EXISTS (SELECT 1 FROM leave l WHERE l.client = m.client AND l.from_day <= x.starts_at / 1440
                AND coalesce(l.to_day, 9999999) >= x.starts_at / 1440)
            AND \(Roster.areEnrolled(on: "x.starts_at / 1440"))
        """

    /// The counts are worked out per session from its roster and its marks: everybody who is on the roster that day, not on
    /// leave, or marked.
    private static let sessionColumns = """
        SELECT x.id, x.starts_at, x.ends_at, coalesce(g.name, x.service), x.service, coalesce(r.room, g.room), s.id, s.name,
            x.topic,
            x.held, x.signed_by, x.n,
            (SELECT count(*) FROM attendance a WHERE a.session = x.n), (SELECT count(DISTINCT m.client) \(unmarked)),
            o.name, r.not_held, g.id
        FROM session x LEFT JOIN care_group g ON g.n = x.care_group LEFT JOIN staff s ON s.n = x.counselor
            LEFT JOIN session_arrangement r ON r.session = x.n LEFT JOIN staff o ON o.n = r.co_counselor
        """

    private static func sessionLine(_ row: Row, naming: Bool, in db: Database) throws -> SessionLine {
        let (marked, unmarked): (Int, Int) = (row[12], row[13])
        return SessionLine(
            id: Session.ID(row[0]),
            startsAt: LocalTime(minutes: row[1]),
            endsAt: LocalTime(minutes: row[2]),
            title: row[3],
            service: Service(rawValue: row[4]) ?? .group,
            room: row[5],
            counselor: (row[6] as String?).map { StaffMember.ID($0) },
            counselorName: row[7],
            coCounselorName: row[14],
            topic: row[8],
            held: (row[9] as String?).flatMap(Session.Held.init),
            notHeld: row[15],
            group: (row[16] as String?).map { TreatmentGroup.ID($0) },
            expected: marked + unmarked,
            marked: marked,
            signedBy: row[10],
            onlyClient: naming && marked + unmarked == 1 ? try onlyClient(ofSession: row[11], in: db) : nil
        )
    }

    /// The name of the client of a session with one.
    private static func onlyClient(ofSession number: Int64, in db: Database) throws -> String? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT family_name || ', ' || given_name FROM client WHERE n = (
                    SELECT coalesce(
                        (SELECT a.client FROM attendance a WHERE a.session = x.n), (SELECT m.client \(unmarked)))
                    FROM session x WHERE x.n = ?)
                """
        )
        return try String.fetchOne(statement, arguments: [number])
    }
}
