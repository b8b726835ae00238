import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Writing the note of a group: the shared text, each person's part, the signature, and what is added after it.
struct NoteTests {
    /// The group of twelve, three of whom were there: 1 present, 2 late, 3 left early; 4 stayed away.
    private static let there = "Enter p 2 l 3 e 4 n i"

    private static func note(_ work: Workplace) throws -> SessionNote {
        let note = try work.caseFile.groupNote(of: Clinic.session)
        return try #require(note)
    }

    private static let reyes = Actor(account: "test", staff: StaffMember(id: "s2", name: "A. Reyes", role: .auditor))

    @Test("Shared text and three parts, saved and signed: seven keys besides the words and the marks")
    func flow() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter p 2 p 3 p i")
        work.type("Triggers")
        // Topic, intervention, response, then the three who were there.
        var keys = 0
        for text in ["Practised refusing.", "Lively.", "Spoke.", "Listened.", "Planned."] {
            try work.press("Tab")
            keys += 1
            work.type(text)
        }
        try work.press("^G Enter")
        keys += 2
        #expect(keys == 7)
        let note = try Self.note(work)
        #expect(note.topic == "Triggers")
        #expect(note.note.intervention == "Practised refusing.")
        #expect(note.note.response == "Lively.")
        #expect(note.people.filter(\.isThere).map(\.text) == ["Spoke.", "Listened.", "Planned."])
        #expect(note.note.signedBy == "M. Okafor")
        #expect(work.status.contains("Note signed 09:12"))
        #expect(try work.caseFile.draft(at: SessionNote.draftPlace(of: Clinic.session), by: Self.okafor) == nil)
    }

    private static let okafor = Actor(
        account: "test",
        staff: StaffMember(id: Clinic.counselor, name: "M. Okafor", role: .counselor)
    )

    @Test("Only those who were there have a part; the others are counted")
    func there() throws {
        var work = try Workplace(.ofTwelve)
        try work.press(Self.there)
        for name in ["Abbott", "Brandt", "Dupré"] { #expect(work.shows(name)) }
        #expect(!work.shows("Ellis"))
        #expect(work.shows("1 absent, no part"))
        #expect(work.shows("8 not marked yet"))
    }

    @Test("Letters are text here, capitals and signs too, and Enter begins a new line")
    func letters() throws {
        var work = try Workplace(.ofTwelve)
        try work.press(Self.there)
        try work.press("Tab")
        work.type("uU/g:CH?qS\rx")
        try work.press("^S")
        #expect(try Self.note(work).note.intervention == "uU/g:CH?qS\nx")
    }

    @Test("What is typed is back when the note is opened again, at the same place, until it is saved")
    func draft() throws {
        var work = try Workplace(.ofTwelve)
        try work.press(Self.there)
        try work.press("Tab Tab Tab Tab")
        work.type("Came late")
        try work.press("Esc")
        #expect(work.status.contains("kept as a draft"))
        #expect(work.shows("Note: typed, not saved"))
        var again = try Workplace(work.caseFile)
        try again.press("g s i")
        #expect(again.status.contains("Your draft of 20 Nov 09:12 is back."))
        #expect(again.shows("Came late"))
        again.type("!")
        try again.press("^S")
        #expect(try Self.note(again).people[1].text == "Came late!")
        try again.press("Esc")
        try again.press("i")
        #expect(!again.status.contains("draft"))
    }

    @Test("A draft of somebody who turns out to have been away stays a draft")
    func draftOfAbsent() throws {
        var work = try Workplace(.ofTwelve)
        try work.press(Self.there)
        try work.press("Tab Tab Tab")
        work.type("Spoke")
        try work.press("Esc 1 n i")
        #expect(work.shows("Spoke"))
        try work.press("Tab Tab Tab ^S")
        #expect(try Self.note(work).people[0].text == "")
        try work.press("Esc 1 p i")
        #expect(work.shows("Spoke"))
        try work.press("^S")
        #expect(try Self.note(work).people[0].text == "Spoke")
    }

    @Test("The part of somebody who stayed away is kept, shown struck, can be emptied, and holds the signature up")
    func kept() throws {
        var work = try Workplace(.ofTwelve)
        try work.press(Self.there)
        try work.press("Tab")
        work.type("Practised.")
        try work.press("Tab Tab")
        work.type("For another")
        try work.press("^S Esc 1 n i")
        #expect(work.shows("kept"))
        try work.press("^G")
        #expect(work.status.contains("Abbott"))
        #expect(work.status.contains("Cannot sign"))
        #expect(work.shows("Kept, not part of the note: marked no-show."))
        work.type("x")
        #expect(work.status.contains("^X empties it"))
        try work.press("^X")
        #expect(try !Self.note(work).people[0].hasWords)
    }

    @Test("Somebody without a part is named before the signature; Enter goes back, y signs without")
    func missing() throws {
        var work = try Workplace(.ofTwelve)
        try work.press(Self.there)
        try work.press("Tab")
        work.type("Practised.")
        try work.press("^G")
        #expect(work.shows("There without a part: Abbott"))
        try work.press("Enter")
        #expect(try Self.note(work).note.signedBy == nil)
        work.pressBlindly([.control("g"), .character("y")])
        #expect(try Self.note(work).note.signedBy == nil)
        try work.press("y")
        #expect(try Self.note(work).note.signedBy == "M. Okafor")
    }

    @Test(
        "A note without shared text, and one without anybody there, is not signed",
        arguments: ["Enter i", "Enter p i"]
    )
    func notYet(keys: String) throws {
        var work = try Workplace(.ofTwelve)
        try work.press(keys)
        if keys == "Enter i" {
            try work.press("Tab")
            work.type("Practised.")
        }
        try work.press("^G")
        #expect(work.status.contains("Cannot sign"))
        #expect(try Self.note(work).note.signedBy == nil)
    }

    @Test("A signed note is read; a adds something under one's name, and u asks before it takes back")
    func addendum() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter p i Tab")
        work.type("Practised.")
        try work.press("Tab Tab")
        work.type("Spoke")
        try work.press("^G Enter")
        #expect(work.shows("signed 20 Nov 09:12, M. Okafor"))
        work.type("x")
        try work.press("a")
        work.type("Told more")
        try work.press("Esc a")
        #expect(work.shows("Told more"))
        try work.press("^S")
        #expect(try Self.note(work).addenda.map(\.text) == ["Told more"])
        #expect(try Self.note(work).addenda.first?.client == Clinic.client(1))
        #expect(work.shows("Addendum 1, M. Okafor, Fri 20 Nov 09:12"))
        try work.press("u")
        #expect(work.shows("Undo what was signed?"))
        try work.press("y u y")
        #expect(try Self.note(work).note.signedBy == nil)
        #expect(work.shows("Spoke"))
    }

    @Test("What somebody else has saved isn't overwritten, stands beside what is typed, and goes only with a second ^S")
    func twoAtWork() throws {
        var work = try Workplace(.ofTwelve)
        try work.press(Self.there)
        try work.press("Tab Tab Tab")
        work.type("Mine")
        let theirs = SaveGroupNote(
            session: Clinic.session,
            parts: [.init(client: Clinic.client(1), text: "Theirs", basedOn: nil)]
        )
        try work.caseFile.perform(.saveGroupNote(theirs), by: Self.reyes)
        try work.press("^S")
        #expect(work.status.contains("A. Reyes changed this at 09:12"))
        #expect(work.shows("Mine"))
        #expect(work.shows("Theirs"))
        #expect(work.shows("On file meanwhile"))
        #expect(try Self.note(work).people[0].text == "Theirs")
        var other = try Workplace(work.caseFile)
        try other.press("g s i")
        #expect(other.shows("Mine"), "the draft is there for another day")
        try work.press("^S")
        #expect(try Self.note(work).people[0].text == "Mine")
    }

    @Test("What is typed when somebody else signs is kept, and a adds it")
    func signedMeanwhile() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter p i Tab")
        work.type("Mine")
        let shared = SaveGroupNote.Shared(intervention: "Theirs", response: "", basedOn: nil)
        let save = SaveGroupNote(session: Clinic.session, shared: shared)
        try work.caseFile.perform(.saveGroupNote(save), by: Self.reyes)
        let sign = SignGroupNote(session: Clinic.session, acceptsMissingParts: true, basedOn: nil)
        try work.caseFile.perform(.signGroupNote(sign), by: Self.reyes)
        try work.press("^S")
        #expect(work.status.contains("signed by A. Reyes"))
        work.send(.resize(Size(width: 80, height: 24)))
        try work.press("Tab S-Tab")
        #expect(work.shows("Theirs"))
        try work.press("a ^S")
        #expect(try Self.note(work).addenda.map(\.text) == ["Mine"])
        #expect(try Self.note(work).note.intervention == "Theirs")
    }

    @Test("^R takes what somebody else has saved")
    func theirs() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter p i Tab")
        work.type("Mine")
        let shared = SaveGroupNote.Shared(intervention: "Theirs", response: "Quiet", basedOn: nil)
        try work.caseFile.perform(
            .saveGroupNote(SaveGroupNote(session: Clinic.session, shared: shared)),
            by: Self.reyes
        )
        try work.press("^S ^R")
        #expect(work.shows("Theirs"))
        #expect(!work.shows("Mine"))
        try work.press("^S")
        #expect(work.status.contains("Everything is saved already"))
        #expect(try Self.note(work).note.response == "Quiet")
    }

    @Test("A template fills what is empty and overwrites nothing; its bare words are asked about before the signature")
    func template() throws {
        var work = try Workplace(.ofTwelve)
        var template = NoteTemplate(id: "n1", name: "Skills")
        template.intervention = "Showed the skill."
        template.response = "Took part."
        template.ownPart = "Practised: "
        try work.caseFile.perform(.saveNoteTemplate(SaveNoteTemplate(template, basedOn: nil)), by: Self.reyes)
        try work.press("Enter p 2 p i Tab Tab")
        work.type("Quiet today.")
        try work.press("^T Enter")
        #expect(work.status.contains("Skills: 3 texts begun"))
        try work.press("Tab")
        work.type("saying no")
        try work.press("^G")
        #expect(work.shows("Only the template's words: Brandt"))
        try work.press("Esc")
        let note = try Self.note(work)
        #expect(note.note.response == "Quiet today.")
        #expect(note.note.intervention == "Showed the skill.")
        #expect(note.people[0].text == "Practised: saying no")
        #expect(note.people[1].text == "Practised: ")
    }

    @Test("^O copies what the last note said of this person")
    func lastTime() throws {
        var work = try Workplace(.ofTwelve)
        let before = SaveGroupNote(
            session: "x4",
            parts: [.init(client: Clinic.client(1), text: "Set a goal.", basedOn: nil)]
        )
        try work.caseFile.perform(.saveGroupNote(before), by: Self.reyes)
        try work.press("Enter p i Tab Tab Tab")
        #expect(work.shows("Last time, Thu 19 Nov"))
        try work.press("^O")
        work.type(" Kept it.")
        try work.press("^S")
        #expect(try Self.note(work).people[0].text == "Set a goal. Kept it.")
    }

    @Test("Hidden names show initials in the list, in the heading and in questions")
    func hidden() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("H " + Self.there)
        try work.press("Tab")
        work.type("Practised.")
        try work.press("Tab Tab")
        #expect(!work.shows("Abbott"))
        #expect(work.shows("G.A. c1"))
        try work.press("^G")
        #expect(!work.shows("Brandt"))
        #expect(work.shows("G.B. c2"))
    }

    @Test("A pasted text comes in with its lines, into the topic as one line")
    func paste() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter p i")
        work.send(.paste("one\ntwo"))
        try work.press("Tab")
        work.send(.paste("three\nfour\u{1B}"))
        try work.press("^S")
        #expect(try Self.note(work).topic == "one two")
        #expect(try Self.note(work).note.intervention == "three\nfour")
    }

    @Test("A text that was imported with tabs stays as it is while nobody touches it")
    func tabs() throws {
        var clinic = Clinic.ofTwelve
        var note = GroupNote(session: Clinic.session)
        note.intervention = "one\ttwo\r\nthree"
        clinic.records.append(.groupNote(note))
        var work = try Workplace(clinic)
        try work.press("Enter p i Tab Tab")
        work.type("Lively")
        try work.press("^S")
        let onFile = try Self.note(work).note
        #expect(onFile.intervention.map { Array($0.utf8) } == Array("one\ttwo\r\nthree".utf8))
        #expect(onFile.response == "Lively")
    }
}
