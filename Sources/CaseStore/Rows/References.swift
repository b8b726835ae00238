import CareModel
import GRDB

/// Finds the rows that records refer to by the numbers people use.
///
/// Records come sorted by what they refer to, so the last answer of each kind is kept.
final class References {
    /// A session as far as a mark needs to know it.
    struct SessionReference {
        let number: Int64
        let day: Day
    }

    private let db: Database
    private var episode = LastAnswer(table: "episode", column: "episode_id")
    private var plan = LastAnswer(table: "plan", column: "plan_id")
    private var group = LastAnswer(table: "care_group", column: "group_id")
    private var test = LastAnswer(table: "test", column: "test_id")
    private var lastSession: (id: String, reference: SessionReference)?
    private var staff: [String: Int64] = [:]
    private var clients = NumberCache(capacity: 20_000)
    private(set) lazy var zone = Self.zone(in: db)

    init(_ db: Database) {
        self.db = db
    }

    private static func zone(in db: Database) -> ProgrammeZone {
        let name = try? String.fetchOne(db, sql: "SELECT time_zone FROM programme")
        return name.flatMap(ProgrammeZone.init(name:)) ?? .utc
    }

    func number(of staffMember: StaffMember.ID, column: String) throws -> Int64 {
        if let known = staff[staffMember.text] { return known }
        let number = try find("staff", staffMember.text, column)
        staff[staffMember.text] = number
        return number
    }

    func number(of staffMember: StaffMember.ID?, column: String) throws -> Int64? {
        try staffMember.map { try number(of: $0, column: column) }
    }

    func number(of client: Client.ID) throws -> Int64 {
        if let known = clients[client.text] { return known }
        let number = try find("client", client.text, "client_id")
        clients[client.text] = number
        return number
    }

    func number(of episode: Episode.ID) throws -> Int64 {
        try find(episode.text, in: &self.episode)
    }

    /// The row number of the client whose stay an episode is.
    func client(of episode: Episode.ID) throws -> Int64 {
        let number = try number(of: episode)
        let statement = try db.cachedStatement(sql: "SELECT client FROM episode WHERE n = ?")
        return try Int64.fetchOne(statement, arguments: [number]) ?? 0
    }

    func number(of plan: TreatmentPlan.ID) throws -> Int64 {
        try find(plan.text, in: &self.plan)
    }

    func number(of group: TreatmentGroup.ID) throws -> Int64 {
        try find(group.text, in: &self.group)
    }

    func number(of test: DrugTest.ID) throws -> Int64 {
        try find(test.text, in: &self.test)
    }

    func session(_ session: Session.ID, column: String = "session_id") throws -> SessionReference {
        if let lastSession, lastSession.id == session.text { return lastSession.reference }
        let statement = try db.cachedStatement(sql: "SELECT n, starts_at FROM session WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [session.text]) else {
            throw RecordProblem.unknownReference(column: column, kind: "session", id: session.text)
        }
        let reference = SessionReference(number: row[0], day: LocalTime(minutes: row[1]).day)
        lastSession = (session.text, reference)
        return reference
    }

    /// The row that was last asked for of a kind, or one that is looked up.
    private func find(_ id: String, in last: inout LastAnswer) throws -> Int64 {
        if last.id == id { return last.number }
        last = LastAnswer(
            table: last.table,
            column: last.column,
            id: id,
            number: try find(last.table, id, last.column)
        )
        return last.number
    }

    private func find(_ table: String, _ id: String, _ column: String) throws -> Int64 {
        let statement = try db.cachedStatement(sql: "SELECT n FROM \(table) WHERE id = ?")
        guard let number = try Int64.fetchOne(statement, arguments: [id]) else {
            throw RecordProblem.unknownReference(column: column, kind: table, id: id)
        }
        return number
    }
}

/// The row of a kind that was last asked for.
private struct LastAnswer {
    let table: String
    /// The column of the bundle that refers to the kind.
    let column: String
    var id: String?
    var number: Int64 = 0
}

/// A bounded memory of row numbers; when it is full it starts anew.
private struct NumberCache {
    let capacity: Int
    private var numbers: [String: Int64] = [:]

    init(capacity: Int) {
        self.capacity = capacity
    }

    subscript(id: String) -> Int64? {
        get { numbers[id] }
        set {
            if numbers.count >= capacity { numbers.removeAll(keepingCapacity: true) }
            numbers[id] = newValue
        }
    }
}
