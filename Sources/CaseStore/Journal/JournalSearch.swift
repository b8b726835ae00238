import GRDB

/// Which entries of the journal are wanted: those in which every word names a client they concern, or who did it.
struct JournalSearch {
    private var conditions: [String] = []
    private(set) var arguments: [DatabaseValue] = []

    /// The condition on the entry `j`, with the places of the arguments.
    var condition: String { conditions.isEmpty ? "TRUE" : conditions.joined(separator: " AND ") }

    init(_ filter: String, in db: Database) throws {
        for word in SearchText.folded(filter).split(separator: " ").map(String.init) {
            let actors = try Self.actors(named: word, in: db)
            let by = actors.map { _ in "j.actor = ?" }
            let whom = try Self.clients(named: word, in: db)
            add("(\((by + [whom.sql]).joined(separator: " OR ")))", actors.map { cell($0) } + whom.arguments)
        }
    }

    /// Wants something more of an entry.
    mutating func add(_ condition: String, _ arguments: [DatabaseValue]) {
        conditions.append(condition)
        self.arguments += arguments
    }

    /// The accounts and numbers in the journal whose names hold a word; each is looked up once, however long the journal.
    private static func actors(named word: String, in db: Database) throws -> [String] {
        let all = try String.fetchAll(
            db,
            sql: """
                WITH RECURSIVE known (actor) AS (
                    SELECT min(actor) FROM journal
                    UNION ALL SELECT (SELECT min(actor) FROM journal WHERE actor > known.actor) FROM known
                    WHERE known.actor IS NOT NULL)
                SELECT actor FROM known WHERE actor IS NOT NULL
                """
        )
        let names = ActorNames(db)
        return try all.filter { SearchText.folded(try names.name(of: $0)).contains(word) }
    }

    /// A few clients are looked up by their entries, many entry by entry, whichever finds a page of them sooner.
    private static func clients(named word: String, in db: Database) throws -> (sql: String, arguments: [DatabaseValue])
    {
        let found = try Int64.fetchAll(
            db,
            sql: "SELECT client FROM standing WHERE instr(person, ?) > 0 LIMIT \(few + 1)",
            arguments: [word]
        )
        guard !found.isEmpty else { return ("FALSE", []) }
        guard found.count > few else {
            let list = found.map { "\($0)" }.joined(separator: ", ")
            return ("j.seq IN (SELECT jc.seq FROM journal_client jc WHERE jc.client IN (\(list)))", [])
        }
        let sql = """
            EXISTS (SELECT 1 FROM journal_client jc JOIN standing s ON s.client = jc.client
                WHERE jc.seq = j.seq AND instr(s.person, ?) > 0)
            """
        return (sql, [cell(word)])
    }

    private static let few = 50
}
