import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// Texts that no bundle could carry don't come in, wherever they are typed; all others are kept unchanged.
struct TextLimitTests {
    /// A place where somebody may type anything.
    enum Place: CaseIterable {
        case name, note, reason, void, reopening, flag, review, room, prescriber, staff, part, shared, template
    }

    private func change(at place: Place, _ text: String, in file: CaseFile) throws -> Change {
        switch place {
        case .name:
            var client = try #require(try file.client("1001")).record
            client.preferredName = text
            return .saveClient(SaveClient(client, basedOn: nil))
        case .note:
            let contact = Contact(client: "1001", at: "2026-11-20T12:00", kind: .phone, isTwoWay: true, note: text)
            return .logContact(LogContact(contact, basedOn: nil))
        case .reason:
            let mark = MarkAttendance.Mark(client: "1001", status: .excused, reason: text)
            return .markAttendance(MarkAttendance(session: Quiet.session(.today), marks: [mark]))
        case .void: return .voidRecord(VoidRecord(.plan("p1001"), reason: text))
        case .reopening: return .reopenSheet(ReopenSheet(session: Quiet.session("2026-11-18"), reason: text))
        case .flag:
            let flag = try #require(try file.flags(FlagQuery()).first)
            return .decideFlag(DecideFlag(flag: flag.id, decision: .continueCare, rationale: text))
        case .review:
            return .decideReview(
                DecideReview(client: "1001", week: .monday, decision: .continueCare, rationale: text)
            )
        case .room:
            var group = try #require(try file.group("g1")).record
            group.room = text
            return .saveGroup(SaveGroup(group, basedOn: nil))
        case .prescriber:
            var medication = Medication(client: "1001", name: "M", from: .today)
            medication.prescriber = text
            return .saveMedication(SaveMedication(medication, basedOn: nil))
        case .part: return .saveGroupNote(Quiet.note(parts: ["1001": text]))
        case .shared: return .saveGroupNote(Quiet.note(text))
        case .template:
            var template = NoteTemplate(id: "n1", name: "Skills")
            template.ownPart = text
            return .saveNoteTemplate(SaveNoteTemplate(template, basedOn: nil))
        case .staff: return .saveStaffMember(SaveStaffMember(StaffMember(id: "s1", name: text, role: .counselor)))
        }
    }

    private func file() throws -> CaseFile {
        let file = try CaseFile.quiet()
        try file.enterPositive(by: .ortiz)
        try file.perform(.signSheet(SignSheet(session: Quiet.session("2026-11-18"))), by: .ortiz)
        return file
    }

    @Test(
        "refuses a zero character and more than a million characters",
        arguments: Place.allCases,
        [true, false]
    )
    func refused(place: Place, isLong: Bool) throws {
        let text = isLong ? String(repeating: "x", count: 1_000_001) : "a\u{0}b"
        let file = try file()
        let change = try change(at: place, text, in: file)
        let before = try file.allRows()
        let refusal = #expect(throws: ChangeRefused.self) { try file.perform(change, by: .reyes) }
        #expect(refusal?.sentence.contains(isLong ? "million characters" : "zero character") == true)
        #expect(try file.allRows() == before)
    }

    @Test("keeps any other text as it was typed, through undo and redo", arguments: Place.allCases)
    func kept(place: Place) throws {
        let file = try file()
        let tables = StoredTables.records.map { $0.table } + ["flag", "weekly_review", "week_sign_off"]
        let before = try file.rows(of: tables)
        for text in OddTexts.together {
            try file.perform(try change(at: place, text, in: file), by: .reyes)
            let after = try file.rows(of: tables)
            _ = try file.undo(by: .reyes)
            #expect(try file.rows(of: tables) == before)
            _ = try file.redo(by: .reyes)
            #expect(try file.rows(of: tables) == after, "\(text.debugDescription.prefix(40))")
            _ = try file.undo(by: .reyes)
        }
        #expect(try file.check().problems == [])
    }
}
