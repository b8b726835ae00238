public import CareModel
import GRDB

extension RecordID {
    /// A number for a new record that nobody else makes.
    public static func new() -> RecordID {
        RecordID(UniqueNumber.make())
    }
}

extension CaseFile {
    /// A record number for the next client: one more than the highest that is written the same way.
    public func nextClientNumber() throws -> Client.ID {
        try read { db in
            let last = try String.fetchOne(db, sql: "SELECT id FROM client ORDER BY length(id) DESC, id DESC LIMIT 1")
            guard let last else { return Client.ID("1001") }
            let digits = last.reversed().prefix { $0.isASCII && $0.isNumber }.count
            let prefix = last.dropLast(digits)
            let number = Int(last.suffix(digits)).flatMap { $0 < .max ? $0 + 1 : nil } ?? 1001
            let text = String(number)
            return Client.ID(prefix + String(repeating: "0", count: max(0, digits - text.count)) + text)
        }
    }
}
