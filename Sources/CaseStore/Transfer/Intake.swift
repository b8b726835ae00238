public import CareModel
import GRDB

/// Takes records of an import into the file, one after the other, inside the import's transaction.
public final class Intake {
    /// What became of a record.
    public enum Outcome: Sendable {
        /// It is new.
        case added
        /// The file holds the same already.
        case same
        /// It replaced other content under the same key, which the journal keeps.
        case updated
    }

    let db: Database
    private let entry: Int64
    private let replacesConflicts: Bool
    private let references: References
    private var inserts: [CareRecord.Kind: RowInsert] = [:]
    private var skipped = SkippedKeys()
    private(set) var images: [RowImage] = []
    /// How many records were added or replaced so far.
    public private(set) var count = 0

    init(_ db: Database, entry: Int64, replacesConflicts: Bool) {
        self.db = db
        self.entry = entry
        self.replacesConflicts = replacesConflicts
        references = References(db)
    }

    /// Takes one record.
    /// - Throws: ``RecordProblem`` when the record can't be taken, which leaves the file as it was.
    public func take(_ record: CareRecord) throws -> Outcome {
        let outcome = try place(record)
        if case .same = outcome { return outcome }
        count += 1
        return outcome
    }

    private func place(_ record: CareRecord) throws -> Outcome {
        switch record {
        case .programme(let record): try place(record, in: ProgrammeTable.self)
        case .staff(let record): try place(record, in: StaffTable.self)
        case .client(let record): try place(record, in: ClientTable.self)
        case .episode(let record): try place(record, in: EpisodeTable.self)
        case .level(let record): try place(record, in: LevelTable.self)
        case .plan(let record): try place(record, in: PlanTable.self)
        case .planItem(let record): try place(record, in: PlanItemTable.self)
        case .planReview(let record): try place(record, in: PlanReviewTable.self)
        case .group(let record): try place(record, in: GroupTable.self)
        case .membership(let record): try place(record, in: MembershipTable.self)
        case .session(let record): try place(record, in: SessionTable.self)
        case .attendance(let record): try place(record, in: AttendanceTable.self)
        case .leave(let record): try place(record, in: LeaveTable.self)
        case .closure(let record): try place(record, in: ClosureTable.self)
        case .contact(let record): try place(record, in: ContactTable.self)
        case .medication(let record): try place(record, in: MedicationTable.self)
        case .test(let record): try place(record, in: TestTable.self)
        case .result(let record): try place(record, in: ResultTable.self)
        case .measure(let record): try place(record, in: MeasureTable.self)
        case .rating(let record): try place(record, in: RatingTable.self)
        case .consent(let record): try place(record, in: ConsentTable.self)
        case .safetyPlan(let record): try place(record, in: SafetyPlanTable.self)
        case .curriculumTopic(let record): try place(record, in: CurriculumTopicTable.self)
        case .groupArrangement(let record): try place(record, in: GroupArrangementTable.self)
        case .groupException(let record): try place(record, in: GroupExceptionTable.self)
        case .staffAbsence(let record): try place(record, in: StaffAbsenceTable.self)
        case .sessionArrangement(let record): try place(record, in: SessionArrangementTable.self)
        case .attendanceDetail(let record): try place(record, in: AttendanceDetailTable.self)
        case .constraint(let record): try place(record, in: ConstraintTable.self)
        case .setting(let record): try place(record, in: SettingTable.self)
        case .contract(let record): try place(record, in: ContractTable.self)
        case .groupNote(let record): try place(record, in: GroupNoteTable.self)
        case .groupNotePart(let record): try place(record, in: GroupNotePartTable.self)
        case .noteAddendum(let record): try place(record, in: NoteAddendumTable.self)
        case .noteTemplate(let record): try place(record, in: NoteTemplateTable.self)
        case .billingCode(let record): try place(record, in: BillingCodeTable.self)
        case .authorisation(let record): try place(record, in: AuthorisationTable.self)
        }
    }

    private func place<Table: RecordTable>(_ record: Table.Record, in table: Table.Type) throws -> Outcome {
        let values = try Table.values(of: record, in: references)
        do {
            return try insert(into: table).write(values, entry: entry) ? .added : try settle(values, in: table)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw RecordProblem.notAllowed(column: Table.key[0], what: error.message ?? "the file doesn't allow it")
        }
    }

    private func insert<Table: RecordTable>(into table: Table.Type) throws -> RowInsert {
        if let known = inserts[Table.kind] { return known }
        let insert = try RowInsert(db, sql: Table.insertSQL)
        inserts[Table.kind] = insert
        return insert
    }

    /// Deals with a record whose key is in the file already.
    private func settle<Table: RecordTable>(_ values: [DatabaseValue], in table: Table.Type) throws -> Outcome {
        let keyValues = Table.keyPositions.map { values[$0] }
        let lookup = try db.cachedStatement(sql: Table.lookupSQL)
        guard let row = try Row.fetchOne(lookup, arguments: StatementArguments(keyValues)) else {
            throw RecordProblem.notAllowed(column: Table.key[0], what: "the key clashes with another record")
        }
        let key = RecordKey(table: Table.table, columns: Table.key, values: keyValues)
        if row[Table.columns.count] as Int64? == entry || skipped.contains(key) {
            throw RecordProblem.repeatedKey(column: Table.key.joined(separator: ", "))
        }
        skipped.insert(key)
        let differing = Table.columns.indices.filter { (row[$0] as DatabaseValue) != values[$0] }
        guard !differing.isEmpty else { return .same }
        guard replacesConflicts else {
            throw RecordProblem.conflict(columns: differing.map { Table.columns[$0] })
        }
        let before = try RowImage.picture(of: key, in: db)
        let upsert = try db.cachedStatement(sql: Table.upsertSQL)
        upsert.setUncheckedArguments(StatementArguments(values + [cell(entry)]))
        try upsert.execute()
        let after = try RowImage.picture(of: key, in: db)
        images.append(RowImage(table: key.table, key: key.text, before: before, after: after))
        if Table.table == SessionTable.table { try moveMarks(ofSession: keyValues[0]) }
        return .updated
    }

    /// Keeps the day that marks carry in step with their session, should the bundle hold the session alone.
    private func moveMarks(ofSession id: DatabaseValue) throws {
        let stale = try Row.fetchAll(
            db,
            sql: """
                SELECT a.session, a.client, x.starts_at FROM session x JOIN attendance a ON a.session = x.n
                WHERE x.id = ?
                """,
            arguments: [id]
        )
        for row in stale {
            let key = RecordKey(
                table: AttendanceTable.table,
                columns: AttendanceTable.key,
                values: [row[0] as DatabaseValue, row[1] as DatabaseValue]
            )
            let before = try RowImage.picture(of: key, in: db)
            let day = cell(LocalTime(minutes: row[2]).day)
            let sql = "UPDATE attendance SET day = ? WHERE \(key.condition)"
            try db.execute(sql: sql, arguments: StatementArguments([day] + key.values))
            let after = try RowImage.picture(of: key, in: db)
            guard before != after else { continue }
            images.append(RowImage(table: key.table, key: key.text, before: before, after: after))
        }
    }
}

/// The keys that an import found in the file, to notice one that comes twice.
///
/// Only the last ones are remembered: a bundle is sorted by key, so that the same key comes twice in a row.
private struct SkippedKeys {
    private var keys: Set<RecordKey> = []

    func contains(_ key: RecordKey) -> Bool { keys.contains(key) }

    mutating func insert(_ key: RecordKey) {
        if keys.count >= 100_000 { keys.removeAll(keepingCapacity: true) }
        keys.insert(key)
    }
}
