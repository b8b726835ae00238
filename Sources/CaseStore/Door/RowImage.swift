import Foundation
import GRDB

/// One row before and after a change, as the journal keeps it.
struct RowImage: Hashable {
    /// The table.
    let table: String
    /// The values of the key columns as a JSON array.
    let key: String
    /// The row before, as a JSON object; `nil` when there was none.
    let before: String?
    /// The row after; `nil` when there is none any more.
    let after: String?
}

extension RowImage {
    /// The row with a key as a JSON object, as it stands now.
    static func picture(of table: RecordKey, in db: Database) throws -> String? {
        let statement = try db.cachedStatement(sql: table.selectSQL)
        guard let row = try Row.fetchOne(statement, arguments: StatementArguments(table.values)) else { return nil }
        return json(row)
    }

    /// The rows that an entry of the journal pictures, in their order.
    static func images(of entry: Int64, in db: Database) throws -> [RowImage] {
        let statement = try db.cachedStatement(
            sql: "SELECT record, key, before, after FROM image WHERE seq = ? ORDER BY ordinal"
        )
        return try Row.fetchAll(statement, arguments: [entry]).map {
            RowImage(table: $0[0], key: $0[1], before: $0[2], after: $0[3])
        }
    }

    private static func json(_ row: Row) -> String {
        let cells = row.map { name, value in "\(quoted(name)):\(literal(value))" }
        return "{\(cells.joined(separator: ","))}"
    }

    /// A value as JSON: a number, a text or null.
    ///
    /// There are no other kinds in a strict table of ours.
    static func literal(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .null: "null"
        case .int64(let number): String(number)
        case .double(let number): String(number)
        case .string(let text): quoted(text)
        case .blob(let data): quoted(data.base64EncodedString())
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            // The mark is escaped because readers of JSON drop one at the beginning of a text.
            case "\u{0}"..<" ", "\u{FEFF}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// The values of a picture by column.
    static func values(of picture: String) throws -> [String: DatabaseValue] {
        Dictionary(uniqueKeysWithValues: try columns(of: picture).map { ($0.name, $0.value) })
    }

    /// The columns and values of a picture.
    static func columns(of picture: String) throws -> [(name: String, value: DatabaseValue)] {
        guard let object = try JSONSerialization.jsonObject(with: Data(picture.utf8)) as? [String: Any] else {
            throw CaseFileError.damaged("a row image in the journal can't be read")
        }
        return object.sorted { $0.key < $1.key }.map { name, value in
            switch value {
            case let number as NSNumber: (name, number.int64Value.databaseValue)
            case let text as String: (name, text.databaseValue)
            default: (name, .null)
            }
        }
    }
}
