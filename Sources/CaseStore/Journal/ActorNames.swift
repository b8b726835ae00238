import GRDB

/// Finds the names of the people whom the journal names by their numbers.
struct ActorNames {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// The name of a member of staff, or the account itself for anybody else.
    func name(of actor: String) throws -> String {
        let statement = try db.cachedStatement(sql: "SELECT name FROM staff WHERE id = ?")
        return try String.fetchOne(statement, arguments: [actor]) ?? actor
    }
}
