import Foundation
import GRDB

/// Which row of which table is meant.
struct RecordKey: Hashable {
    let table: String
    let columns: [String]
    let values: [DatabaseValue]

    /// The values as a JSON array, as the journal keeps them.
    var text: String {
        "[" + values.map(RowImage.literal).joined(separator: ",") + "]"
    }

    var condition: String {
        columns.map { "\($0) = ?" }.joined(separator: " AND ")
    }

    var selectSQL: String {
        "SELECT * FROM \(table) WHERE \(condition)"
    }
}

extension RecordKey {
    /// The key that the journal kept for a table.
    init(table: String, text: String) throws {
        guard let columns = StoredTables.keys[table],
            let values = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Any],
            values.count == columns.count
        else { throw CaseFileError.damaged("a key in the journal can't be read") }
        self.table = table
        self.columns = columns
        self.values = values.map { value in
            switch value {
            case let number as NSNumber: number.int64Value.databaseValue
            case let text as String: text.databaseValue
            default: .null
            }
        }
    }
}
