import CareModel
import CareTesting
import CaseStore
import Screens
import TerminalUI
import Testing

/// What works around every screen.
struct ShellTests {
    /// The keys that lead from Today to each screen, and a word of its title.
    static let ways: [(keys: String, title: String)] = [
        ("g h", "Today"), ("g c", "Clients"), ("g c Enter", "Abbott"), ("g s", "Sessions"),
        ("g s Enter", "Relapse prevention"), ("g p", "Plans"), ("g d", "Drug tests"), ("g f", "Flags"),
        ("g r", "Review"), ("g j", "Journal"), ("g u", "Set up"),
    ]

    @Test("Every place is two keys away from every other, and Esc leads back to Today", arguments: ways)
    func places(keys: String, title: String) throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g j")
        try work.press(keys)
        #expect(work.title.contains(title))
        for _ in 0..<4 where !work.title.contains("› Today") { try work.press("Esc") }
        #expect(work.title.contains("› Today"))
        try work.press("Esc")
        #expect(work.title.contains("› Today"))
        guard case .goOn = work.outcome else {
            Issue.record("Esc on Today left the program")
            return
        }
    }

    @Test("q leaves from Today only")
    func quit() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g c q")
        #expect(work.title.contains("› Today"))
        try work.press("q")
        guard case .quit = work.outcome else {
            Issue.record("q on Today did not leave")
            return
        }
    }

    @Test("^C leaves at the second press, and any other key calls it off")
    func interrupt() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("^C g c ^C")
        guard case .goOn = work.outcome else {
            Issue.record("one ^C left")
            return
        }
        #expect(work.status.contains("^C again"))
        try work.press("^C")
        guard case .quit = work.outcome else {
            Issue.record("two ^C did not leave")
            return
        }
    }

    @Test("Help shows the keys of this screen, finds by word, and Enter runs what is selected")
    func help() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g s ?")
        #expect(work.shows("Sessions"))
        work.type("hide")
        try work.press("Enter")
        #expect(work.status.contains("Names are hidden"))
    }

    @Test("The palette finds a command by its name")
    func palette() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g c :")
        work.type("journal")
        try work.press("Enter")
        #expect(work.title.contains("Journal"))
    }

    @Test("A client is found from anywhere, with or without accents", arguments: ["gar", "GARC", "garcia", "c6"])
    func finder(typed: String) throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g s /")
        work.type(typed)
        try work.press("Enter")
        #expect(work.title.contains("García"))
    }

    @Test(
        "A window that is too small says so in one sentence, and comes back where it was",
        arguments: [(79, 24), (80, 23), (20, 5), (1, 1)]
    )
    func tooSmall(width: Int, height: Int) throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g s Enter 7")
        let before = work.picture.text
        work.send(.resize(Size(width: width, height: height)))
        let sentence = "This window is \(width)x\(height). STEPWISE needs at least 80x24."
        #expect(work.title.dropLast() == sentence.prefix(work.title.count - 1))
        try work.press("n P")
        work.send(.resize(Size(width: 80, height: 24)))
        #expect(work.picture.text == before)
        #expect(try work.caseFile.sheet(of: Clinic.session)?.rows.allSatisfy { $0.status == nil } == true)
    }

    @Test("A change of size keeps the row", arguments: [(120, 40), (200, 60), (80, 50)])
    func resized(width: Int, height: Int) throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g c End")
        work.send(.resize(Size(width: width, height: height)))
        #expect(work.shows("► Ortiz, Given"))
        #expect(work.lines.allSatisfy { TextMetrics.builtin.columns(of: $0) <= width })
        work.send(.resize(Size(width: 80, height: 24)))
        #expect(work.shows("► Ortiz, Given"))
    }

    @Test("The cursor stands somewhere on every screen", arguments: ways)
    func cursor(keys: String, title: String) throws {
        var work = try Workplace(.ofTwelve)
        try work.press(keys)
        #expect(work.picture.cursor != nil)
    }

    @Test("C shows another caseload, on every list")
    func scope() throws {
        var work = try Workplace(.ofTwelve, as: "s2")
        #expect(work.shows("Everybody"))
        try work.press("C")
        work.type("Okafor")
        try work.press("Enter g c")
        #expect(work.shows("M. Okafor"))
    }
}
