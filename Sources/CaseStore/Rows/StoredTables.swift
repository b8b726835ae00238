import CareModel

/// The tables of the file.
enum StoredTables {
    /// The tables that hold records, each after those that it refers to.
    static let records: [any RecordTable.Type] = [
        ProgrammeTable.self, StaffTable.self, ClientTable.self, EpisodeTable.self, LevelTable.self, PlanTable.self,
        PlanItemTable.self, PlanReviewTable.self, GroupTable.self, MembershipTable.self, SessionTable.self,
        AttendanceTable.self, LeaveTable.self, ClosureTable.self, ContactTable.self, MedicationTable.self,
        TestTable.self, ResultTable.self, MeasureTable.self, RatingTable.self, ConsentTable.self, SafetyPlanTable.self,
        CurriculumTopicTable.self, GroupArrangementTable.self, GroupExceptionTable.self, StaffAbsenceTable.self,
        SessionArrangementTable.self, AttendanceDetailTable.self, ConstraintTable.self,
        SettingTable.self, ContractTable.self,
        GroupNoteTable.self, GroupNotePartTable.self, NoteAddendumTable.self, NoteTemplateTable.self,
        BillingCodeTable.self, AuthorisationTable.self,
    ]

    /// The table that holds a kind of record.
    static func table(of kind: CareRecord.Kind) -> (any RecordTable.Type)? {
        records.first { $0.kind == kind }
    }

    /// The columns that tell one row from another, of every table whose rows the journal pictures.
    static let keys: [String: [String]] = {
        var keys = Dictionary(uniqueKeysWithValues: records.map { ($0.table, $0.key) })
        keys["flag"] = ["client", "rule", "key"]
        keys["weekly_review"] = ["week", "client"]
        keys["week_sign_off"] = ["week", "scope"]
        return keys
    }()
}
