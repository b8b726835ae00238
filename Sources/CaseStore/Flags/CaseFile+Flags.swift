import CareModel
import GRDB
import PlanEngine

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
        try flags(CollectionOfOne(id)).first
    }

    /// The flags that a query wants, as a list that reads no more than it shows.
    public func flagDirectory(_ query: FlagQuery) throws -> FlagDirectory {
        try read { db in
            let (filter, arguments) = query.condition
            // Read client by client from the index alone; the sorting is left to the list.
            let rows = try RowStream(
                db,
                """
                SELECT f.client, f.n, f.urgency, f.lapsed_on, f.opened_on, f.rule, f.severity
                FROM flag f \(query.waits ? "INDEXED BY flag_to_decide" : "") CROSS JOIN client c ON c.n = f.client
                \(filter) ORDER BY f.client
                """,
                arguments: arguments
            )
            let person = try db.cachedStatement(sql: "SELECT sort_name, person FROM standing WHERE client = ?")
            var directory = FlagDirectory.Reading()
            while rows.isAtRow {
                if rows.number(0) != directory.client {
                    let facts = try Row.fetchOne(person, arguments: [rows.number(0)])
                    directory.begin(rows.number(0), sortName: facts?[0] ?? "", text: facts?[1] ?? "")
                }
                directory.add(
                    Flag.ID(number: rows.number(1)),
                    urgency: rows.int(2),
                    lapsedOn: rows.optionalInt(3),
                    openedOn: rows.int(4),
                    rule: rows.text(5),
                    severity: rows.text(6)
                )
                try rows.advance()
            }
            return directory.directory
        }
    }

    /// Flags by their numbers, in the same order.
    public func flags(_ ids: some Collection<Flag.ID>) throws -> [Flag] {
        try read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT \(Self.flagColumns) FROM flag f JOIN client c ON c.n = f.client WHERE f.n = ?"
            )
            let names = ActorNames(db)
            return try ids.compactMap { id in
                try Row.fetchOne(statement, arguments: [id.number]).map { try Self.flag($0, names: names) }
            }
        }
    }

    private static let flagOrder =
        "ORDER BY f.lapsed_on IS NOT NULL, f.urgency DESC, f.opened_on, c.family_name, c.given_name, f.n"

    static func flags(_ query: FlagQuery, in db: Database) throws -> [Flag] {
        let (filter, arguments) = query.condition
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT \(flagColumns) FROM flag f JOIN client c ON c.n = f.client \(filter) \(flagOrder)"
            ),
            arguments: arguments
        )
        let names = ActorNames(db)
        return try rows.map { try flag($0, names: names) }
    }

    private static func flag(_ row: Row, names: ActorNames) throws -> Flag {
        var columns = Columns(row)
        let id = Flag.ID(number: try columns.number())
        return Flag(
            id: id,
            client: try columns.clientName(),
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
