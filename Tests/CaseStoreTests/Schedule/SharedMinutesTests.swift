import CareModel
import CareTesting
import CaseStore
import Testing

/// Whatever is marked, corrected, moved and undone, in whatever order: a day's credited minutes are the union of the times
/// that the client was there, less the breaks.
struct SharedMinutesTests {
    /// A programme with four sessions of one day that overlap in every way, and one that lasts over midnight.
    private static func file() throws -> CaseFile {
        let file = try CaseFile.quiet()
        let spans = [
            ("y1", "13:00", "16:00", 15), ("y2", "13:30", "14:00", 0), ("y3", "15:30", "17:00", 10),
            ("y4", "13:00", "13:45", 0),
        ]
        for (id, starts, ends, pause) in spans {
            guard let from = TimeOfDay(starts), let to = TimeOfDay(ends) else { continue }
            try save(id, LocalTime(.today, from), LocalTime(.today, to), pause, in: file)
        }
        try save("y5", Day.today.at("23:00"), (Day.today + 1).at("01:00"), 0, in: file)
        return file
    }

    private static func save(
        _ id: String,
        _ from: LocalTime,
        _ to: LocalTime,
        _ pause: Int,
        in file: CaseFile
    ) throws {
        var session = Session(id: RecordID(id), service: .individual, startsAt: from, endsAt: to)
        session.breakMinutes = Minutes(atLeastZero: pause)
        try file.perform(
            .saveSession(SaveSession(session, clients: ["1001"], basedOn: try file.session(RecordID(id))?.version)),
            by: .reyes
        )
    }

    /// What the sheets show: the sessions as they are, and when the client was in them.
    private static func expected(in file: CaseFile) throws -> Int {
        var seen: Set<Int> = []
        var minutes = 0
        let sheets = try file.sheets(on: .today).sorted {
            ($0.line.startsAt, $0.line.id) < ($1.line.startsAt, $1.line.id)
        }
        let attended = sheets.compactMap { sheet -> (sheet: SessionSheet, from: LocalTime, to: LocalTime)? in
            guard sheet.line.held != .no, let row = sheet.rows.first(where: { $0.id == "1001" }),
                row.status?.isAttended == true
            else { return nil }
            return (sheet, row.arrivedAt ?? sheet.line.startsAt, row.leftAt ?? sheet.line.endsAt)
        }
        for (_, item) in attended.enumerated().sorted(by: {
            ($0.element.from, $0.offset) < ($1.element.from, $1.offset)
        }) {
            let pause = try file.session(item.sheet.line.id)?.record.breakMinutes?.count ?? 0
            let fresh = (item.from.minutes..<item.to.minutes).filter { seen.insert($0).inserted }.count
            minutes += max(0, fresh - pause)
        }
        return minutes
    }

    private static func credited(in file: CaseFile) throws -> Int {
        try file.sheets(on: .today).reduce(0) { sum, sheet in
            sum + (sheet.rows.first { $0.id == "1001" }.map { sheet.credited($0).count } ?? 0)
        }
    }

    @Test("counts a talk during a group once, and explains where the minutes went")
    func talk() throws {
        let file = try Self.file()
        for id in ["y2", "y1"] as [Session.ID] {
            try file.perform(
                .markAttendance(MarkAttendance(session: id, marks: [.init(client: "1001", status: .present)])),
                by: .reyes
            )
        }
        #expect(try Self.credited(in: file) == 165)
        let row = try #require(try file.sheet(of: "y2")?.rows.first { $0.id == "1001" })
        #expect(row.minutes == 0)
        #expect(row.countedElsewhere == 30)
        #expect(try file.sheet(of: "y1")?.rows.first { $0.id == "1001" }?.minutes == nil)
        try file.perform(.clearMark(ClearMark(session: "y1", client: "1001")), by: .reyes)
        #expect(try file.sheet(of: "y2")?.rows.first { $0.id == "1001" }?.minutes == nil)
        #expect(try Self.credited(in: file) == 30)
    }

    @Test("adds up to the union less the breaks, whatever the order of edits", arguments: [0, 41] + Array(1..<15))
    func property(seed: Int) throws {
        let file = try Self.file()
        var random = SmallRandom(seed: seed)
        for _ in 0..<20 {
            try Self.edit(file, &random)
            #expect(try Self.credited(in: file) == Self.expected(in: file))
        }
        #expect(try file.check().isSound)
    }

    private static func edit(_ file: CaseFile, _ random: inout SmallRandom) throws {
        let id = RecordID<Session>(["y1", "y2", "y3", "y4", "y5"].randomElement(using: &random) ?? "y1")
        guard let session = try file.session(id) else { return }
        var change: Change?
        switch Int.random(in: 0..<10, using: &random) {
        case 0: change = .clearMark(ClearMark(session: id, client: "1001"))
        case 1: _ = try? file.undo(by: .reyes)
        case 2: _ = try? file.redo(by: .reyes)
        case 3:
            var moved = session.record
            let shift = Int.random(in: -30...30, using: &random)
            moved.startsAt = moved.startsAt.advanced(byMinutes: shift)
            moved.endsAt = moved.endsAt.advanced(byMinutes: shift + Int.random(in: -10...10, using: &random))
            if Int.random(in: 0..<6, using: &random) == 0 { moved.held = .no }
            if moved.held == .no, Int.random(in: 0..<2, using: &random) == 0 { moved.held = .yes }
            change = .saveSession(SaveSession(moved, basedOn: nil))
        default:
            let length = session.record.endsAt.minutes - session.record.startsAt.minutes
            var mark = MarkAttendance.Mark(
                client: "1001",
                status: [.present, .present, .late, .leftEarly, .noShow].randomElement(using: &random) ?? .present
            )
            let (a, b) = (Int.random(in: 0...length, using: &random), Int.random(in: 0...length, using: &random))
            mark.arrivedAt = session.record.startsAt.advanced(byMinutes: min(a, b))
            mark.leftAt = session.record.startsAt.advanced(byMinutes: max(a, b))
            if mark.status == .present || !mark.status.isAttended { (mark.arrivedAt, mark.leftAt) = (nil, nil) }
            change = .markAttendance(MarkAttendance(session: id, marks: [mark]))
        }
        guard let change else { return }
        do { try file.perform(change, by: .reyes) } catch is ChangeRefused {}
    }
}
