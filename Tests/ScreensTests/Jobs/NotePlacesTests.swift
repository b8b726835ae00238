import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Where notes show besides their own screen: on Today, on the chart, in the journal, and under Set up.
struct NotePlacesTests {
    private static let reyes = Actor(account: "test", staff: StaffMember(id: "s2", name: "A. Reyes", role: .auditor))

    /// Yesterday's note with the parts of two.
    private static func workplace() throws -> Workplace {
        let work = try Workplace(.ofTwelve)
        let note = SaveGroupNote(
            session: "x4",
            shared: .init(intervention: "Practised refusing.", response: "Lively.", basedOn: nil),
            parts: [
                .init(client: Clinic.client(1), text: "Spoke of the weekend", basedOn: nil),
                .init(client: Clinic.client(2), text: "Told of a quarrel", basedOn: nil),
            ]
        )
        try work.caseFile.perform(.saveGroupNote(note), by: reyes)
        return try Workplace(work.caseFile)
    }

    @Test("Today counts the notes to sign and leads to their first day")
    func today() throws {
        var work = try Self.workplace()
        #expect(work.shows("1 note to sign"))
        try work.press("Tab End Enter")
        #expect(work.title.contains("Thu 19 Nov"))
        try work.press("i ^G y Esc g h")
        #expect(work.shows("no notes to sign"))
    }

    @Test("The chart shows the shared text and the own part, nobody else's")
    func chart() throws {
        var work = try Self.workplace()
        try work.press("g c Enter 7")
        #expect(work.shows("Spoke of the weekend"))
        #expect(work.shows("Practised refusing."))
        #expect(work.shows("Not signed yet."))
        #expect(!work.shows("quarrel"))
        try work.press("1")
        #expect(!work.shows("quarrel"))
        try work.press("Esc Down Enter 7")
        #expect(work.shows("Told of a quarrel"))
        #expect(!work.shows("weekend"))
    }

    @Test("A line of the timeline leads to its note")
    func timeline() throws {
        var work = try Self.workplace()
        try work.press("g c Enter")
        let chart = try #require(try work.caseFile.chart(of: Clinic.client(1)))
        let row = chart.timeline.firstIndex { $0.word == "Note" } ?? 0
        for _ in 0..<row { try work.press("Down") }
        try work.press("Enter")
        #expect(work.shows("7 Notes]"))
        #expect(work.shows("Spoke of the weekend"))
    }

    @Test("The journal says that a note was saved, and nothing of what it says")
    func journal() throws {
        var work = try Self.workplace()
        try work.press("g j")
        #expect(work.shows("group note saved"))
        #expect(try work.caseFile.journal(limit: 9).contains { $0.sentence.hasSuffix("(shared text, 2 parts)") })
        for text in ["Practised", "weekend", "quarrel"] { #expect(!work.shows(text)) }
    }

    @Test("Templates are added, changed and voided under Set up")
    func templates() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g u T")
        #expect(work.shows("No template yet"))
        try work.press("a")
        work.type("Skills")
        try work.press("Tab Tab")
        work.type("Showed the skill.")
        try work.press("^S")
        #expect(work.shows("Showed the skill."))
        try work.press("e")
        work.type("Skills, short")
        try work.press("^S")
        #expect(try work.caseFile.noteTemplates().map(\.name) == ["Skills, short"])
        try work.press("V")
        work.type("not used")
        try work.press("Enter")
        #expect(try work.caseFile.noteTemplates().isEmpty)
        try work.press("u")
        #expect(try work.caseFile.noteTemplates().count == 1)
    }
}
