import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// Nobody's work is overwritten unseen.
struct VersionTests {
    /// What two people may have open at the same time.
    enum Form: CaseIterable, Sendable {
        case client, episode, plan, group, session, test, medication, leave, membership, contact, level
    }

    /// Reads a record as a form shows it, and returns how it is saved with a change of somebody's own.
    private func open(_ form: Form, in file: CaseFile) throws -> (_ text: String) -> Change {
        switch form {
        case .client:
            let found = try #require(try file.client("1001"))
            return { text in
                var record = found.record
                record.pronouns = text
                return .saveClient(SaveClient(record, basedOn: found.version))
            }
        case .episode:
            let found = try #require(try file.chart(of: "1001")?.episode)
            return { text in
                var record = found.record
                record.lastContactOn = .today - text.count
                return .saveEpisode(SaveEpisode(record, basedOn: found.version))
            }
        case .plan:
            let found = try #require(try file.chart(of: "1001")?.plans.first)
            return { text in
                var record = found.record
                record.refusalReason = text
                return .savePlan(SavePlan(record, basedOn: found.version))
            }
        case .group:
            let found = try #require(try file.group("g1"))
            return { text in
                var record = found.record
                record.room = text
                return .saveGroup(SaveGroup(record, basedOn: found.version))
            }
        case .session:
            let found = try #require(try file.session(Quiet.session(.today)))
            return { text in
                var record = found.record
                record.topic = text
                return .saveSession(SaveSession(record, basedOn: found.version))
            }
        case .test:
            let found = try #require(try file.test("t1001-2026-11-17")).test
            return { text in
                var record = found.record
                record.note = text
                return .saveTest(SaveTest(record, basedOn: found.version))
            }
        case .medication, .leave, .membership, .contact, .level: return try openKnownByWhatItSays(form, in: file)
        }
    }

    /// Reads a record that has no number of its own; two people may write the same new one, too.
    private func openKnownByWhatItSays(_ form: Form, in file: CaseFile) throws -> (_ text: String) -> Change {
        let version = try #require(try file.chart(of: "1001")).version
        switch form {
        case .medication:
            return { text in
                var record = Medication(client: "1001", name: "Naltrexone 50 mg", from: .today)
                record.prescriber = text
                return .saveMedication(SaveMedication(record, basedOn: version))
            }
        case .leave:
            return { text in
                let leave = Leave(client: "1001", from: .today, to: .today + text.count, reason: .hospital)
                return .saveLeave(SaveLeave(leave, basedOn: version))
            }
        case .membership:
            let found = try #require(try file.members(of: "g1").first { $0.id == "1001" })
            return { text in
                var membership = found.membership
                membership.to = .today + text.count
                return .saveMembership(SaveMembership(membership, basedOn: found.version))
            }
        case .contact:
            let version = try file.version()
            return { text in
                let at: LocalTime = "2026-11-20T12:50"
                let contact = Contact(client: "1001", at: at, kind: .phone, isTwoWay: true, note: text)
                return .logContact(LogContact(contact, basedOn: version))
            }
        default:
            return { text in
                var placement = LevelPlacement(episode: "e1001", from: .today, level: .outpatient)
                placement.discrepancyReason = text
                return .placeAtLevel(PlaceAtLevel(placement, basedOn: version))
            }
        }
    }

    @Test("refuses across two programs that have the same file open", arguments: Form.allCases)
    func twoPrograms(form: Form) throws {
        let folder = try ScratchFolder()
        let mine = try CaseFile.quiet(in: folder)
        let theirs = try CaseFile.open(at: folder.file, creation: .never, clock: MovableClock().clock)
        let change = try open(form, in: mine)
        try theirs.perform(try open(form, in: theirs)("theirs"), by: .ortiz)
        let before = try mine.allRows()
        let refusal = #expect(throws: ChangeRefused.self) { try mine.perform(change("mine too"), by: .reyes) }
        #expect(refusal?.sentence.hasPrefix("Jo Ortiz changed this at ") == true)
        #expect(try mine.allRows() == before)
        try mine.perform(try open(form, in: mine)("mine too"), by: .reyes)
        #expect(try theirs.check().problems == [])
    }

    @Test("refuses to overwrite what somebody else saved meanwhile, and names them", arguments: Form.allCases)
    func conflict(form: Form) throws {
        let clock = MovableClock()
        let file = try CaseFile.quiet(clock)
        let (mine, theirs) = (try open(form, in: file), try open(form, in: file))
        clock.pass(minutes: 5)
        try file.perform(theirs("theirs"), by: .ortiz)
        let before = try file.allRows()
        clock.pass(minutes: 5)
        let refusal = #expect(throws: ChangeRefused.self) { try file.perform(mine("mine too"), by: .reyes) }
        #expect(refusal?.sentence.hasPrefix("Jo Ortiz changed this at 13:05 on 20 Nov") == true)
        #expect(refusal?.sentence.contains("Nothing was overwritten") == true)
        #expect(try file.allRows() == before)
    }

    @Test("takes a change that is based on what is there now", arguments: Form.allCases)
    func fresh(form: Form) throws {
        let file = try CaseFile.quiet()
        for text in ["a", "bb", "ccc"] {
            try file.perform(try open(form, in: file)(text), by: text == "bb" ? .ortiz : .reyes)
        }
        #expect(try file.check().isSound)
    }

    @Test("minds what was undone, and what an import replaced", arguments: Form.allCases)
    func afterUndo(form: Form) throws {
        let file = try CaseFile.quiet()
        let mine = try open(form, in: file)
        try file.perform(try open(form, in: file)("theirs"), by: .ortiz)
        _ = try file.undo(by: .ortiz)
        #expect(throws: ChangeRefused.self) { try file.perform(mine("mine too"), by: .reyes) }
    }

    @Test("minds what an import replaced")
    func afterImport() throws {
        let file = try CaseFile.quiet()
        let mine = try open(.client, in: file)
        var client = try #require(try file.client("1001")).record
        client.phone = "555-0177"
        #expect(try file.take([.client(client)], replacing: true) == 1)
        let refusal = #expect(throws: ChangeRefused.self) { try file.perform(mine("mine"), by: .reyes) }
        #expect(refusal?.sentence.hasPrefix("Mei Chen changed this") == true)
    }

    @Test("lets the last mark stand, and tells both in the journal")
    func marks() throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", .present, by: .ortiz)
        let receipt = try file.mark("1001", .noShow, by: .reyes)
        #expect(receipt.sentence.hasSuffix("present → no-show"))
    }
}
