import CareModel
import CareTesting
import GRDB
import PlanEngine

@testable import CaseStore

extension CaseFile {
    /// A case file in memory that holds some records.
    static func inMemory(_ clock: MovableClock = MovableClock(), holding records: [CareRecord]) throws -> CaseFile {
        let file = try CaseFile.inMemory(clock: clock.clock)
        try file.take(records)
        return file
    }

    /// The quiet programme, imported once for all tests.
    private static let template = Result { try inMemory(holding: Quiet.records) }

    /// A case file in memory that holds the quiet programme.
    static func quiet(_ clock: MovableClock = MovableClock()) throws -> CaseFile {
        let copy = try DatabaseQueue()
        try template.get().database.backup(to: copy)
        return try CaseFile(database: copy, path: nil, clock: clock.clock, rules: RuleBook())
    }

    /// A case file on disk that holds the quiet programme.
    static func quiet(in folder: ScratchFolder, _ clock: MovableClock = MovableClock()) throws -> CaseFile {
        let copy = try DatabaseQueue(path: folder.file)
        try template.get().database.backup(to: copy)
        try copy.close()
        return try CaseFile.open(at: folder.file, creation: .never, clock: clock.clock)
    }

    /// Imports some records; the first that can't be taken fails the import.
    @discardableResult
    func take(_ records: [CareRecord], replacing: Bool = false, by actor: Actor = .chen) throws -> Int {
        try importing(by: actor, replacing: replacing) { intake in
            for record in records { _ = try intake.take(record) }
            return [ImportedFile(name: "sketch", rows: records.count, sha256: "")]
        }
    }

    /// All records that the file would export.
    func records() throws -> [CareRecord] {
        var records: [CareRecord] = []
        try forEachRecord { records.append($0) }
        return records
    }

    /// Enters a specimen in which something reads positive.
    @discardableResult
    func enterPositive(
        _ id: DrugTest.ID = "t9",
        of client: Client.ID = "1001",
        on day: Day = .today,
        _ analyte: Analyte = .opiates,
        by actor: Actor = .reyes
    ) throws -> Receipt {
        try perform(.saveTest(Self.positive(id, of: client, on: day, analyte)), by: actor)
    }

    static func positive(
        _ id: DrugTest.ID = "t9",
        of client: Client.ID = "1001",
        on day: Day = .today,
        _ analyte: Analyte = .opiates
    ) -> SaveTest {
        SaveTest(
            Quiet.test(id, of: client, on: day),
            entries: [.init(analyte: analyte, method: .presumptive, reading: .positive, reportedOn: day)],
            basedOn: nil
        )
    }

    /// Marks one client.
    @discardableResult
    func mark(
        _ client: Client.ID,
        _ status: AttendanceStatus,
        on day: Day = .today,
        minutes: Minutes? = nil,
        because reason: String? = nil,
        by actor: Actor = .reyes
    ) throws -> Receipt {
        let mark = MarkAttendance.Mark(client: client, status: status, minutes: minutes, reason: reason)
        return try perform(.markAttendance(MarkAttendance(session: Quiet.session(day), marks: [mark])), by: actor)
    }
}

extension CaseFile {
    /// Has the plan engine look at everybody again as of today.
    func evaluateAll() throws {
        let moment = moment
        try transact { try evaluateEveryone(in: $0, moment: moment) { _, _ in } }
    }
}
