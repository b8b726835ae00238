import CareModel
import GRDB

/// Sessions whose group note nobody has signed, although somebody was there.
enum NotesToSign {
    /// Their days, in order.
    ///
    /// What was imported was written down elsewhere, and nobody here signs it: a session counts once somebody was marked in
    /// it here or its note was begun.
    static func days(_ days: ClosedRange<Day>, scope: Scope, in db: Database) throws -> [Day] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT x.starts_at / 1440 FROM session x INDEXED BY session_by_start
                WHERE x.starts_at BETWEEN ?2 AND ?3 AND x.held IS NOT 'no'
                    AND \(scope.condition(counselor: "x.counselor"))
                    AND EXISTS (SELECT 1 FROM attendance a
                        WHERE a.session = x.n AND a.status IN (\(NotePeople.there)))
                    AND NOT EXISTS (SELECT 1 FROM group_note n WHERE n.session = x.n AND n.signed_by IS NOT NULL)
                    AND (EXISTS (SELECT 1 FROM group_note n WHERE n.session = x.n)
                        OR EXISTS (SELECT 1 FROM attendance a WHERE a.session = x.n AND a.imported IS NULL))
                ORDER BY x.starts_at
                """
        )
        let (first, last) = (days.lowerBound.number * 1440, days.upperBound.number * 1440 + 1439)
        return try Int.fetchAll(statement, arguments: [scope.counselor?.text, first, last]).map(Day.init(number:))
    }
}
