import CareModel
import GRDB
import GRDBSQLite

/// The rows of a query, one at a time, grouped by the client in the first column and the episode in the second.
///
/// It steps through SQLite itself: the plan engine reads hundreds of thousands of rows in a run, and each costs a tenth of
/// what a decoded row costs.
final class RowStream {
    private let statement: Statement
    private let raw: OpaquePointer
    private(set) var isAtRow = false

    init(_ db: Database, _ sql: String, _ arguments: [Int]) throws {
        statement = try db.cachedStatement(sql: sql)
        raw = statement.sqliteStatement
        sqlite3_reset(raw)
        for (index, argument) in arguments.enumerated() {
            sqlite3_bind_int64(raw, Int32(index + 1), Int64(argument))
        }
        try advance()
    }

    /// Begins to read a query with arguments of any kind.
    init(_ db: Database, _ sql: String, arguments: StatementArguments) throws {
        statement = try db.cachedStatement(sql: sql)
        raw = statement.sqliteStatement
        try statement.setArguments(arguments)
        try advance()
    }

    deinit {
        sqlite3_reset(raw)
    }

    /// Goes to the next row.
    func advance() throws {
        switch sqlite3_step(raw) {
        case SQLITE_ROW: isAtRow = true
        case SQLITE_DONE: isAtRow = false
        case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code))
        }
    }

    /// Goes through the rows of one episode of one client; rows of an overlapping episode are passed over.
    func forEach(client: Int64, episode: Int64, _ body: (RowStream) throws -> Void) throws {
        while isAtRow, number(0) < client { try advance() }
        while isAtRow, number(0) == client {
            if number(1) == episode { try body(self) }
            try advance()
        }
    }

    func number(_ column: Int32) -> Int64 { sqlite3_column_int64(raw, column) }

    func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(raw, column)) }

    func day(_ column: Int32) -> Day { Day(number: int(column)) }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(raw, column) == SQLITE_NULL }

    func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }

    func optionalDay(_ column: Int32) -> Day? { optionalInt(column).map(Day.init(number:)) }

    func optionalMinutes(_ column: Int32) -> Minutes? { optionalInt(column).map(Minutes.init(atLeastZero:)) }

    func optionalFlag(_ column: Int32) -> Bool? { optionalInt(column).map { $0 != 0 } }

    func optionalText(_ column: Int32) -> String? {
        guard let bytes = sqlite3_column_text(raw, column) else { return nil }
        return String(cString: bytes)
    }

    func text(_ column: Int32) -> String { optionalText(column) ?? "" }

    func code<Code: RawRepresentable<String>>(_ column: Int32) throws -> Code {
        guard let code = Code(rawValue: text(column)) else {
            throw CaseFileError.damaged("a row holds the unknown word \(text(column).prefix(20))")
        }
        return code
    }

    func optionalCode<Code: RawRepresentable<String>>(_ column: Int32) throws -> Code? {
        isNull(column) ? nil : try code(column)
    }

    func optionalMeasured(_ column: Int32) -> MeasuredNumber? { optionalText(column).flatMap(MeasuredNumber.init) }
}
