import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// What somebody was typing is kept for them, and is no record.
struct DraftTests {
    @Test("gives a draft back to its author alone, at its place alone")
    func author() throws {
        let file = try CaseFile.quiet()
        let rows = try file.rows(of: ["journal", "client", "image"])
        try file.keepDraft(["note": "half a sen"], at: "client/1001", by: .reyes)
        #expect(try file.draft(at: "client/1001", by: .reyes)?.fields == ["note": "half a sen"])
        #expect(try file.draft(at: "client/1001", by: .reyes)?.savedAt == "2026-11-20T13:00")
        #expect(try file.draft(at: "client/1001", by: .ortiz) == nil)
        #expect(try file.draft(at: "client/1002", by: .reyes) == nil)
        #expect(try file.rows(of: ["journal", "client", "image"]) == rows)
    }

    @Test("says when it was kept on the day that is pretended, as everything else on the screen does")
    func pretended() throws {
        let folder = try ScratchFolder()
        let clock = MovableClock().clock.pretending("2026-10-02", at: "09:30")
        let file = try CaseFile.open(at: folder.file, creation: .ifMissing, clock: clock)
        for zone in ["America/New_York", "Asia/Kolkata"] {
            try file.perform(.saveProgramme(SaveProgramme(Programme(name: "R", timeZone: zone))), by: .reyes)
            try file.keepDraft(["note": "half a sen"], at: "client/1001", by: .reyes)
            #expect(try file.draft(at: "client/1001", by: .reyes)?.savedAt == "2026-10-02T09:30")
        }
    }

    @Test("keeps the last state, until nothing is left", arguments: OddTexts.together)
    func states(text: String) throws {
        let clock = MovableClock()
        let folder = try ScratchFolder()
        let file = try CaseFile.open(at: folder.file, creation: .ifMissing, clock: clock.clock)
        try file.keepDraft(["a": "1"], at: text, by: .reyes)
        clock.pass(minutes: 1)
        try file.keepDraft(["a": text], at: text, by: .reyes)
        let again = try CaseFile.open(at: folder.file, creation: .never, clock: clock.clock)
        let draft = try #require(try again.draft(at: text, by: .reyes))
        #expect(draft.fields.keys.sorted() == ["a"])
        #expect(draft.fields["a"].map { Array($0.utf8) } == Array(text.utf8))
        #expect(draft.savedAt == "2026-11-20T13:01")
        try file.keepDraft([:], at: text, by: .reyes)
        #expect(try file.draft(at: text, by: .reyes) == nil)
    }
}
