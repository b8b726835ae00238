public import CareModel
import GRDB
import PlanEngine

extension CaseFile {
    /// Counts the units of clients on some days, client by client in the order of their numbers.
    ///
    /// One client is in memory at a time, whatever the number of clients and days; clients without a line are left out.
    /// - Throws: ``CaseFileError`` when the file can't be read, and whatever `take` throws, which ends the count.
    public func forEachUnits(
        on days: ClosedRange<Day>,
        client: Client.ID? = nil,
        scope: Scope = .programme,
        _ take: (ClientUnits) throws -> Void
    ) throws {
        try read { db in
            let table = try UnitTable.onFile(in: db)
            guard !table.isEmpty else { return }
            let times = CreditedTimes(db, for: table)
            let clients = try Row.fetchCursor(
                db,
                sql: """
                    SELECT c.n, c.id, c.family_name, c.given_name FROM client c
                    WHERE \(scope.condition(counselor: "c.counselor")) AND (?2 IS NULL OR c.id = ?2) ORDER BY c.id
                    """,
                arguments: [scope.counselor?.text, client?.text]
            )
            while let row = try clients.next() {
                var columns = Columns(row)
                let number = try columns.number()
                let lines = table.units(of: try times.times(of: number, on: days))
                if !lines.isEmpty { try take(ClientUnits(client: try columns.clientName(), lines: lines)) }
            }
        }
    }

    /// The units of one client on some days, or `nil` when there is no such client.
    public func units(of client: Client.ID, on days: ClosedRange<Day>) throws -> ClientUnits? {
        try read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT c.n, c.id, c.family_name, c.given_name FROM client c WHERE c.id = ?"
            )
            guard let row = try Row.fetchOne(statement, arguments: [client.text]) else { return nil }
            var columns = Columns(row)
            let number = try columns.number()
            let table = try UnitTable.onFile(in: db)
            let lines = table.units(of: try CreditedTimes(db, for: table).times(of: number, on: days))
            return ClientUnits(client: try columns.clientName(), lines: lines)
        }
    }

    /// The sums of units of everybody in a scope, by client and code; clients by name.
    ///
    /// `isWanted` is asked for each client whether anybody still waits for the sums.
    /// - Throws: `CancellationError` when nobody does, ``CaseFileError`` when the file can't be read.
    public func unitSums(
        on days: ClosedRange<Day>,
        scope: Scope,
        isWanted: () -> Bool = { true }
    ) throws -> [UnitSum] {
        var sums: [UnitSum] = []
        try forEachUnits(on: days, scope: scope) { units in
            guard isWanted() else { throw CancellationError() }
            sums += units.sums
        }
        return sums.sorted { left, right in
            let (one, other) = (SearchText.folded(left.client.listed), SearchText.folded(right.client.listed))
            return (one, left.client.id.text, left.code) < (other, right.client.id.text, right.code)
        }
    }

    /// The programme's own codes that aren't voided, by name and then by day, with their version for changes.
    public func billingCodes() throws -> (codes: [BillingCode], version: RecordVersion) {
        try read { db in
            let codes = try Row.fetchAll(db, sql: BillingCodeTable.listSQL).map { row in
                var columns = Columns(row)
                return try BillingCodeTable.record(from: &columns)
            }
            return (codes, try RecordVersion.ofFile(in: db))
        }
    }
}

extension UnitTable {
    /// The programme's own codes, or one of them.
    static func onFile(in db: Database) throws -> UnitTable {
        let statement = try db.cachedStatement(sql: BillingCodeTable.listSQL)
        return UnitTable(
            try Row.fetchAll(statement).map { row in
                var columns = Columns(row)
                return try BillingCodeTable.record(from: &columns)
            }
        )
    }
}
