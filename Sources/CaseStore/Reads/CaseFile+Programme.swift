public import CareModel
import GRDB

/// A group on a list, with how many are on its roster today.
public struct GroupListLine: Identifiable, Hashable, Sendable {
    /// The group.
    public let id: TreatmentGroup.ID
    /// The group's name.
    public let name: String
    /// What service its sessions are.
    public let service: Service
    /// The weekday on which it meets.
    public let weekday: Weekday?
    /// When it starts.
    public let starts: TimeOfDay?
    /// When it ends.
    public let ends: TimeOfDay?
    /// Where it meets.
    public let room: String?
    /// Who leads it, by name.
    public let counselorName: String?
    /// The track that it belongs to, whose groups are joined together.
    public let track: String?
    /// How many clients it takes.
    public let capacity: Int?
    /// How many clients are on the roster today.
    public let members: Int
}

/// A client's place in a group, with the client's name.
public struct GroupMember: Identifiable, Hashable, Sendable {
    /// The client.
    public var id: Client.ID { membership.client }
    /// The membership.
    public let membership: Membership
    /// The client, by name.
    public let client: ClientName
    /// The version of the membership, for changes.
    public let version: RecordVersion
}

extension CaseFile {
    /// The programme, or `nil` while it isn't named.
    public func programme() throws -> Programme? {
        try read { db in
            guard let row = try Row.fetchOne(db, sql: ProgrammeTable.listSQL) else { return nil }
            var columns = Columns(row)
            return try ProgrammeTable.record(from: &columns)
        }
    }

    /// The people who work in the programme, by name.
    public func staff() throws -> [StaffMember] {
        try read { db in
            try Row.fetchAll(db, sql: "\(StaffTable.selection) ORDER BY name").map { row in
                var columns = Columns(row)
                return try StaffTable.record(from: &columns)
            }
        }
    }

    /// The groups that meet every week, by weekday and time.
    public func groups() throws -> [GroupListLine] {
        let today = moment.today.number
        return try read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT g.id, g.name, g.service, g.weekday, g.starts, g.ends, g.room, s.name,
                        r.track, r.capacity,
                        (SELECT count(DISTINCT m.client) FROM membership m WHERE m.care_group = g.n
                            AND m.from_day <= ?1 AND coalesce(m.to_day, 9999999) >= ?1)
                    FROM care_group g LEFT JOIN staff s ON s.n = g.counselor
                        LEFT JOIN group_arrangement r ON r.care_group = g.n
                    WHERE g.weekday IS NOT NULL
                    ORDER BY g.name, g.id
                    """,
                arguments: [today]
            )
            return try Array(rows.map(Self.groupLine)).sorted { left, right in
                (left.weekday?.position ?? 7, left.starts?.minutes ?? 0, left.name)
                    < (right.weekday?.position ?? 7, right.starts?.minutes ?? 0, right.name)
            }
        }
    }

    private static func groupLine(_ row: Row) throws -> GroupListLine {
        var columns = Columns(row)
        return GroupListLine(
            id: try columns.id(),
            name: try columns.text(),
            service: try columns.code(),
            weekday: try columns.optionalCode(),
            starts: columns.optionalTimeOfDay(),
            ends: columns.optionalTimeOfDay(),
            room: columns.optionalText(),
            counselorName: columns.optionalText(),
            track: columns.optionalText(),
            capacity: columns.optionalInt(),
            members: try columns.int()
        )
    }

    /// A group's record, with its version.
    public func group(_ id: TreatmentGroup.ID) throws -> Versioned<TreatmentGroup>? {
        try read { try Self.one(GroupTable.self, id, in: $0) }
    }

    /// A session's record, with its version.
    public func session(_ id: Session.ID) throws -> Versioned<Session>? {
        try read { try Self.one(SessionTable.self, id, in: $0) }
    }

    /// Everybody who is or was on a group's roster: those who are on it today first, by name.
    public func members(of group: TreatmentGroup.ID) throws -> [GroupMember] {
        let today = moment.today.number
        return try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT c.id, c.family_name, c.given_name, m.from_day, m.to_day
                    FROM membership m JOIN care_group g ON g.n = m.care_group JOIN client c ON c.n = m.client
                    WHERE g.id = ?1 ORDER BY coalesce(m.to_day, ?2) < ?2, c.family_name, c.given_name, m.from_day DESC
                    """,
                arguments: [group.text, today]
            )
            let version = try RecordVersion.ofFile(in: db)
            return try rows.map { row in
                var columns = Columns(row)
                let client = try columns.clientName()
                let membership = Membership(
                    group: group,
                    client: client.id,
                    from: try columns.day(),
                    to: columns.optionalDay()
                )
                return GroupMember(membership: membership, client: client, version: version)
            }
        }
    }

    /// Whether the file holds practice data, which every screen must say.
    public func isPractice() throws -> Bool {
        try read { try Bool.fetchOne($0, sql: "SELECT is_practice FROM programme") ?? false }
    }

    /// Whether nobody has been admitted yet.
    public func hasNoClients() throws -> Bool {
        try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM (SELECT 1 FROM client LIMIT 1)") == 0 }
    }
}
