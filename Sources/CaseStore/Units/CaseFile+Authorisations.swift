public import CareModel
import GRDB
public import PlanEngine

/// A client's authorisations with how far each is used up today.
public struct AuthorisationList: Sendable {
    /// The authorisations, those that reach furthest first.
    public let lines: [BurnDown]
    /// The version of all of them, for changes.
    public let version: RecordVersion
}

extension CaseFile {
    /// A client's authorisations, those that reach furthest first, or `nil` when there is no such client.
    public func authorisations(of client: Client.ID) throws -> AuthorisationList? {
        let today = moment.today
        return try read { db in
            let statement = try db.cachedStatement(sql: "SELECT n FROM client WHERE id = ?")
            guard let number = try Int64.fetchOne(statement, arguments: [client.text]) else { return nil }
            let authorisations = try Self.authorisations(of: number, in: db)
            let units = try AuthorisedUnits(db).units(of: number, for: authorisations)
            return AuthorisationList(
                lines: authorisations.map { BurnDown($0, units: units, on: today) }.sorted { left, right in
                    let (one, other) = (left.authorisation, right.authorisation)
                    return (one.to, one.from, one.id) > (other.to, other.from, other.id)
                },
                version: try RecordVersion.ofFile(in: db)
            )
        }
    }

    private static func authorisations(of client: Int64, in db: Database) throws -> [Authorisation] {
        let statement = try db.cachedStatement(
            sql: "\(AuthorisationTable.selection) WHERE a.client = ? AND \(AuthorisationTable.filter)"
        )
        return try Row.fetchAll(statement, arguments: [client]).map { row in
            var columns = Columns(row)
            return try AuthorisationTable.record(from: &columns)
        }
    }
}

/// Counts the units that burn authorisations down.
struct AuthorisedUnits {
    private let db: Database
    private let table: UnitTable

    init(_ db: Database) throws {
        self.db = db
        table = try UnitTable.onFile(in: db)
    }

    /// The units of a client on the days of some authorisations, of their codes only, in order.
    func units(of client: Int64, for authorisations: [Authorisation]) throws -> [DayUnits] {
        guard let first = authorisations.map(\.from).min(), let last = authorisations.map(\.to).max() else { return [] }
        let codes = Set(authorisations.map(\.code))
        let times = try CreditedTimes(db, for: table).times(of: client, on: first...last)
        return table.units(of: times).filter { codes.contains($0.code.code) }
    }
}
