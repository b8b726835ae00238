import CareModel
import GRDB

/// Reads the columns of a row one after the other.
struct Columns {
    private let row: Row
    private var index = 0

    init(_ row: Row) {
        self.row = row
    }

    /// A row holds what its table's checks don't allow; only damage to the file can do that.
    struct Damage: Error {
        let column: Int
    }

    mutating func optionalInt() -> Int? {
        defer { index += 1 }
        return row[index] as Int?
    }

    mutating func int() throws(Damage) -> Int {
        guard let value = optionalInt() else { throw Damage(column: index - 1) }
        return value
    }

    mutating func number() throws(Damage) -> Int64 {
        Int64(try int())
    }

    mutating func optionalText() -> String? {
        defer { index += 1 }
        return row[index] as String?
    }

    mutating func text() throws(Damage) -> String {
        guard let value = optionalText() else { throw Damage(column: index - 1) }
        return value
    }

    mutating func optionalFlag() -> Bool? {
        optionalInt().map { $0 != 0 }
    }

    mutating func flag() throws(Damage) -> Bool {
        try int() != 0
    }

    mutating func optionalDay() -> Day? {
        optionalInt().map(Day.init(number:))
    }

    mutating func day() throws(Damage) -> Day {
        Day(number: try int())
    }

    mutating func optionalTime() -> LocalTime? {
        optionalInt().map(LocalTime.init(minutes:))
    }

    mutating func time() throws(Damage) -> LocalTime {
        LocalTime(minutes: try int())
    }

    mutating func optionalTimeOfDay() -> TimeOfDay? {
        optionalInt().flatMap(TimeOfDay.init(minutes:))
    }

    mutating func timeOfDay() throws(Damage) -> TimeOfDay {
        guard let time = optionalTimeOfDay() else { throw Damage(column: index - 1) }
        return time
    }

    mutating func optionalMinutes() -> Minutes? {
        optionalInt().map(Minutes.init(atLeastZero:))
    }

    mutating func minutes() throws(Damage) -> Minutes {
        Minutes(atLeastZero: try int())
    }

    mutating func optionalMeasured() -> MeasuredNumber? {
        optionalText().flatMap(MeasuredNumber.init)
    }

    mutating func id<Subject>() throws(Damage) -> RecordID<Subject> {
        RecordID(try text())
    }

    /// Reads a client's number, family name and given name.
    mutating func clientName() throws(Damage) -> ClientName {
        ClientName(id: RecordID(try text()), familyName: try text(), givenName: try text())
    }

    mutating func optionalID<Subject>() -> RecordID<Subject>? {
        optionalText().map(RecordID.init)
    }

    mutating func optionalCode<Code: RawRepresentable<String>>() throws(Damage) -> Code? {
        guard let text = optionalText() else { return nil }
        guard let code = Code(rawValue: text) else { throw Damage(column: index - 1) }
        return code
    }

    /// Reads a list of words with `;` between them.
    mutating func codes<Code: RawRepresentable<String>>() throws(Damage) -> [Code] {
        var codes: [Code] = []
        for word in try text().split(separator: ";") {
            guard let code = Code(rawValue: String(word)) else { throw Damage(column: index - 1) }
            codes.append(code)
        }
        return codes
    }

    mutating func code<Code: RawRepresentable<String>>() throws(Damage) -> Code {
        guard let code = try optionalCode() as Code? else { throw Damage(column: index - 1) }
        return code
    }
}
