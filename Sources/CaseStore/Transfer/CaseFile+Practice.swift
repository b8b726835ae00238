public import CareModel
import GRDB

extension CaseFile {
    /// Fills an empty file with practice data, which it can never lose the mark of.
    public func fillWithPractice(_ records: [CareRecord]) throws {
        guard try recordCount() == 0 else {
            throw CaseFileError.practice("This file holds records already; practice data goes into an empty one only.")
        }
        try importing(by: Actor(account: "practice")) { intake in
            for record in records { _ = try intake.take(record) }
            try intake.markAsPractice()
            return [ImportedFile(name: "practice", rows: records.count, sha256: "")]
        }
    }

    /// The day for which the practice data was made, or `nil` in a file of real records.
    public func practiceDay() throws -> Day? {
        try read { db in
            let day = try Int.fetchOne(db, sql: "SELECT day FROM journal WHERE kind = 'import' ORDER BY seq LIMIT 1")
            guard try Bool.fetchOne(db, sql: "SELECT is_practice FROM programme") == true else { return nil }
            return day.map(Day.init(number:))
        }
    }
}

extension Intake {
    /// Notes that the file holds practice data.
    fileprivate func markAsPractice() throws {
        try db.execute(sql: "UPDATE programme SET is_practice = 1")
        guard db.changesCount == 1 else {
            throw CaseFileError.practice("Practice data without a programme can't be told from real records.")
        }
    }

    /// Refuses real records in a practice file.
    func requireRealFile() throws {
        guard try Bool.fetchOne(db, sql: "SELECT is_practice FROM programme") != true else {
            throw CaseFileError.practice("This file holds practice data; real records never go into it.")
        }
    }
}
