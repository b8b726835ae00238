import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// Attendance and notes go their own ways: whatever is marked, unmarked, taken back and made again, every note stays as it
/// was written, byte by byte.
struct NotePropertyTests {
    private static let tables = ["group_note", "group_note_part", "note_addendum"]

    @Test("stays as it is through any sequence of marks", arguments: 0..<6)
    func marks(seed: Int) throws {
        let file = try CaseFile.quiet()
        try file.perform(.saveGroupNote(Quiet.note(parts: ["1001": "spoke\r\n", "1002": "e\u{301}"])), by: .ortiz)
        if seed % 2 == 1 {
            let sign = SignGroupNote(session: Quiet.session(Quiet.noted), acceptsMissingParts: true, basedOn: nil)
            try file.perform(.signGroupNote(sign), by: .ortiz)
            let addendum = AddNoteAddendum(session: Quiet.session(Quiet.noted), client: "1002", text: "more")
            try file.perform(.addNoteAddendum(addendum), by: .ortiz)
        }
        let before = try file.rows(of: Self.tables)
        var random = SmallRandom(seed: seed)
        var marked = 0
        for _ in 0..<60 {
            let client = Quiet.clients[Int.random(in: 0..<3, using: &random)]
            let status = AttendanceStatus.allCases[Int.random(in: 0..<9, using: &random)]
            let session = Quiet.session(Quiet.noted)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: marked += Self.succeeds { _ = try file.undo(by: .reyes) }
            case 1: marked += Self.succeeds { _ = try file.redo(by: .reyes) }
            case 2:
                let clear = ClearMark(session: session, client: client)
                marked += Self.succeeds { try file.perform(.clearMark(clear), by: .reyes) }
            default:
                let mark = MarkAttendance.Mark(client: client, status: status, minutes: 30, reason: "r")
                let change = MarkAttendance(session: session, marks: [mark])
                marked += Self.succeeds { try file.perform(.markAttendance(change), by: .reyes) }
            }
            #expect(try file.rows(of: Self.tables) == before)
        }
        #expect(marked > 20)
        #expect(try file.check().problems == [])
    }

    private static func succeeds(_ work: () throws -> Void) -> Int {
        (try? work()) == nil ? 0 : 1
    }
}
