public import CareModel
import GRDB

extension CaseFile {
    /// The clients of a list in an order.
    /// - Parameters:
    ///   - scope: Whose clients.
    ///   - includesDischarged: Whether those who are not enrolled are among them.
    ///   - order: By what they are sorted.
    ///   - isReversed: Whether the order is turned round.
    /// - Returns: The list.
    /// - Throws: ``CaseFileError`` when the file can't be read.
    public func directory(
        scope: Scope,
        includesDischarged: Bool = false,
        order: ClientDirectory.Order = .name,
        isReversed: Bool = false
    ) throws -> ClientDirectory {
        try read { db in
            let enrolled = includesDischarged ? "" : "s.is_enrolled = 1 AND "
            let statement = try db.cachedStatement(
                sql: """
                    SELECT s.client, s.search FROM standing s
                    WHERE \(enrolled)\(scope.condition(counselor: "s.counselor"))
                    ORDER BY \(Self.sorting(order, isReversed: isReversed))
                    """
            )
            var numbers: [Int64] = []
            var texts: [String] = []
            let rows = try Row.fetchCursor(statement, arguments: [scope.counselor?.text])
            while let row = try rows.next() {
                numbers.append(row[0])
                texts.append(row[1])
            }
            return ClientDirectory(numbers: numbers, texts: texts)
        }
    }

    /// Everybody, to find one by name or number: the enrolled first, and first those whose family name begins with it.
    public func people(enrolledOnly: Bool) throws -> ClientDirectory {
        try read { db in
            // Everybody who ever came is on this list, so it is read from an index alone, without GRDB's rows.
            let rows = try RowStream(
                db,
                """
                SELECT client, person FROM standing INDEXED BY standing_by_person
                WHERE is_enrolled >= ?1 ORDER BY is_enrolled DESC, sort_name, client
                """,
                [enrolledOnly ? 1 : 0]
            )
            var numbers: [Int64] = []
            var texts: [String] = []
            while rows.isAtRow {
                numbers.append(rows.number(0))
                texts.append(rows.text(1))
                try rows.advance()
            }
            return ClientDirectory(numbers: numbers, texts: texts, favorsBeginnings: true)
        }
    }

    private static func sorting(_ order: ClientDirectory.Order, isReversed: Bool) -> String {
        let down = isReversed ? "DESC" : "ASC"
        let up = isReversed ? "ASC" : "DESC"
        let first =
            switch order {
            case .name: "s.sort_name \(down)"
            case .id: "(SELECT id FROM client WHERE n = s.client) \(down)"
            case .level: "s.level \(down)"
            // By the number that lists show; who isn't enrolled has none.
            case .hours: "s.is_enrolled DESC, s.credited \(down)"
            case .review: "s.review_due IS NULL, s.review_due \(down)"
            case .test: "s.last_test_day \(down)"
            case .flags: "s.urgency \(up), s.flags \(up)"
            case .seen: "s.last_seen \(down)"
            }
        return order == .name ? "\(first), s.client" : "\(first), s.sort_name, s.client"
    }

    /// The lines of clients by their row numbers, in the same order.
    public func clientLines(_ numbers: some Collection<Int64>) throws -> [ClientLine] {
        try read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT c.id, c.family_name, c.given_name, f.name, s.level, s.is_enrolled, s.required, s.credited, s.ahead,
                        s.review_due, s.last_test_day, s.last_test, s.last_seen, s.flags, s.urgency
                    FROM standing s JOIN client c ON c.n = s.client LEFT JOIN staff f ON f.n = c.counselor
                    WHERE s.client = ?
                    """
            )
            return try numbers.compactMap { number in
                try Row.fetchOne(statement, arguments: [number]).map { try Self.clientLine($0) }
            }
        }
    }

    static func clientLine(_ row: Row) throws -> ClientLine {
        var columns = Columns(row)
        return ClientLine(
            client: try columns.clientName(),
            counselor: columns.optionalText(),
            level: columns.optionalText(),
            isEnrolled: try columns.flag(),
            required: try columns.minutes(),
            credited: try columns.minutes(),
            ahead: try columns.minutes(),
            reviewDue: columns.optionalDay(),
            lastTestDay: columns.optionalDay(),
            lastTest: columns.optionalText(),
            lastSeen: columns.optionalDay(),
            flags: try columns.int(),
            urgency: try columns.int()
        )
    }

    /// A client's record, with its version.
    public func client(_ id: Client.ID) throws -> Versioned<Client>? {
        try read { try Self.one(ClientTable.self, id, in: $0) }
    }

    /// The row number of a client, by which lists know it.
    public func number(of client: Client.ID) throws -> Int64? {
        try read { try Int64.fetchOne($0, sql: "SELECT n FROM client WHERE id = ?", arguments: [client.text]) }
    }
}
