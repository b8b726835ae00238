public import CareModel
import GRDB
import PlanEngine

/// Which flags are wanted.
public struct FlagQuery: Hashable, Sendable {
    /// The only client.
    public var client: Client.ID?
    /// The only counselor of record.
    public var counselor: StaffMember.ID?
    /// The states; empty for all.
    public var states: Set<FlagState>
    /// Whether flags that no longer hold are among them.
    public var includesLapsed: Bool

    /// Creates a query for the flags that wait for a decision.
    public init(
        client: Client.ID? = nil,
        counselor: StaffMember.ID? = nil,
        states: Set<FlagState> = [.open, .acknowledged],
        includesLapsed: Bool = true
    ) {
        self.client = client
        self.counselor = counselor
        self.states = states
        self.includesLapsed = includesLapsed
    }
}

extension CaseFile {
    private static let flagColumns = """
        f.n, c.id, c.family_name, c.given_name, f.rule, f.rule_version, f.key, f.severity, f.state, f.opened_on, f.summary,
        f.measured, f.threshold, f.evidence, f.clears_when, f.action, f.lapsed_on, f.acknowledged_by, f.decision,
        f.rationale, f.decided_by, f.decided_on, f.hold_until, f.countersigned_by
        """

    /// The flags that a query wants: those that hold first, then by urgency and age.
    public func flags(_ query: FlagQuery) throws -> [Flag] {
        try read { try Self.flags(query, in: $0) }
    }

    /// One flag.
    public func flag(_ id: Flag.ID) throws -> Flag? {
        try read { db in
            let row = try Row.fetchOne(
                db,
                sql: "SELECT \(Self.flagColumns) FROM flag f JOIN client c ON c.n = f.client WHERE f.n = ?",
                arguments: [id.number]
            )
            return try row.map { try Self.flag($0, names: ActorNames(db)) }
        }
    }

    static func flags(_ query: FlagQuery, in db: Database) throws -> [Flag] {
        var conditions: [String] = []
        var arguments: [DatabaseValue] = []
        if let client = query.client {
            conditions.append("c.id = ?")
            arguments.append(cell(client.text))
        }
        if let counselor = query.counselor {
            conditions.append("c.counselor = (SELECT n FROM staff WHERE id = ?)")
            arguments.append(cell(counselor.text))
        }
        if !query.states.isEmpty {
            conditions.append(
                "f.state IN (\(query.states.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")))"
            )
        }
        if !query.includesLapsed { conditions.append("f.lapsed_on IS NULL") }
        let filter = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(flagColumns) FROM flag f JOIN client c ON c.n = f.client \(filter)
                ORDER BY f.lapsed_on IS NOT NULL, f.urgency DESC, f.opened_on, c.family_name, c.given_name, f.n
                """,
            arguments: StatementArguments(arguments)
        )
        let names = ActorNames(db)
        return try rows.map { try flag($0, names: names) }
    }

    private static func flag(_ row: Row, names: ActorNames) throws -> Flag {
        var columns = Columns(row)
        let id = Flag.ID(number: try columns.number())
        let person = Client(id: try columns.id(), familyName: try columns.text(), givenName: try columns.text())
        return Flag(
            id: id,
            client: person.id,
            clientName: person.listName,
            rule: try columns.text(),
            ruleVersion: try columns.int(),
            key: try columns.text(),
            severity: try columns.code(),
            state: try columns.code(),
            openedOn: try columns.day(),
            summary: try columns.text(),
            measured: try columns.text(),
            threshold: try columns.text(),
            evidence: try StoredJSON.value([Evidence].self, from: columns.text()),
            clearsWhen: try columns.text(),
            action: try columns.text(),
            lapsedOn: columns.optionalDay(),
            acknowledgedBy: try columns.optionalText().map { try names.name(of: $0) },
            decision: try decision(&columns, names: names)
        )
    }

    private static func decision(_ columns: inout Columns, names: ActorNames) throws -> Flag.Decision? {
        guard let decision: ReviewDecision = try columns.optionalCode() else { return nil }
        return Flag.Decision(
            decision: decision,
            rationale: try columns.text(),
            by: try names.name(of: columns.text()),
            on: try columns.day(),
            holdUntil: columns.optionalDay(),
            countersignedBy: try columns.optionalText().map { try names.name(of: $0) }
        )
    }
}
