public import CareModel
import GRDB

/// Somebody who is expected today, with the session they come for next.
public struct ExpectedArrival: Identifiable, Hashable, Sendable {
    /// The client.
    public var id: Client.ID { client.id }
    /// The client, by name.
    public let client: ClientName
    /// The sessions of the day for which the client is on the roster, in order.
    public let sessions: [Visit]

    /// One session of the day.
    public struct Visit: Hashable, Sendable {
        /// The session.
        public let session: Session.ID
        /// What it is called.
        public let title: String
        /// When it starts.
        public let startsAt: LocalTime
        /// When it ends.
        public let endsAt: LocalTime
        /// Where it is.
        public let room: String?
        /// The mark, once there is one.
        public let status: AttendanceStatus?
        /// The minutes that were recorded.
        public let minutes: Minutes?
        /// When the client came, where that isn't the start.
        public let arrivedAt: LocalTime?
        /// Whether the sheet is signed.
        public let isSigned: Bool
    }

    /// Tells whether letters may mean this client, by name or number, without case and accents.
    public func matches(_ typed: String) -> Bool {
        SearchWords(typed).areAll(in: SearchText.folded("\(client.listed) \(client.id)"))
    }

    /// Tells whether letters begin the client's name.
    public func begins(with typed: String) -> Bool {
        SearchText.folded(client.listed).hasPrefix(SearchText.folded(typed))
    }

    /// The session that somebody who comes in at a time comes for: the first that isn't over and isn't marked.
    public func next(at time: LocalTime) -> Visit? {
        sessions.first { $0.status == nil && $0.endsAt > time && !$0.isSigned }
    }
}

extension CaseFile {
    /// Everybody who is expected on a day, by name, with their sessions in order; those on leave aren't expected.
    public func arrivals(on day: Day) throws -> [ExpectedArrival] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT c.id, c.family_name, c.given_name, x.id, coalesce(g.name, x.service), x.starts_at,
                        x.ends_at, coalesce(r.room, g.room), a.status, a.minutes, d.arrived_at, x.signed_by IS NOT NULL,
                        coalesce(st.sort_name, c.family_name || ', ' || c.given_name)
                    FROM session x JOIN care_group g ON g.n = x.care_group
                        JOIN membership m ON m.care_group = x.care_group AND m.from_day <= ?1
                            AND coalesce(m.to_day, 9999999) >= ?1
                        JOIN client c ON c.n = m.client
                        LEFT JOIN standing st ON st.client = c.n
                        LEFT JOIN session_arrangement r ON r.session = x.n
                        LEFT JOIN attendance a ON a.session = x.n AND a.client = c.n
                        LEFT JOIN attendance_detail d ON d.session = x.n AND d.client = c.n
                    WHERE x.starts_at BETWEEN ?1 * 1440 AND ?1 * 1440 + 1439 AND x.held IS NOT 'no'
                        AND \(Roster.areEnrolled(on: "?1"))
                        AND NOT EXISTS (SELECT 1 FROM leave l WHERE l.client = c.n AND l.from_day <= ?1
                            AND coalesce(l.to_day, ?1) >= ?1)
                    ORDER BY 13, c.id, x.starts_at, x.id
                    """,
                arguments: [day.number]
            )
            return try rows.reduce(into: [ExpectedArrival]()) { arrivals, row in
                var columns = Columns(row)
                let client = try columns.clientName()
                let visit = ExpectedArrival.Visit(
                    session: try columns.id(),
                    title: try columns.text(),
                    startsAt: try columns.time(),
                    endsAt: try columns.time(),
                    room: columns.optionalText(),
                    status: try columns.optionalCode(),
                    minutes: columns.optionalMinutes(),
                    arrivedAt: columns.optionalTime(),
                    isSigned: try columns.flag()
                )
                guard arrivals.last?.id == client.id, let last = arrivals.popLast() else {
                    return arrivals.append(ExpectedArrival(client: client, sessions: [visit]))
                }
                arrivals.append(ExpectedArrival(client: client, sessions: last.sessions + [visit]))
            }
        }
    }
}
