import CareTesting
import TerminalTesting
import TerminalUI
import Testing

/// The program in a real terminal.
struct WalkTests {
    @Test(
        "Every screen opens and shows its title",
        arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)]
    )
    func everyScreen(size: Size) throws {
        let terminal = try Program(.ofTwelve).open(size: size)
        for (keys, title) in [
            ("g c", "› Clients"), ("Enter", "› Abbott"), ("2", "[2 Plan]"), ("3", "[3 Attendance]"),
            ("4", "[4 Drug tests]"), ("5", "[5 Flags"), ("6", "[6 Journal]"), ("g s", "› Sessions"),
            ("Enter", "› Relapse prevention"), ("g p", "› Plans"), ("g d", "› Drug tests"), ("g f", "› Flags"),
            ("g r", "› Review"), ("g j", "› Journal"), ("g u", "› Set up"), ("g h", "› Today"),
        ] {
            try terminal.press(keys)
            try terminal.wait(for: title)
        }
        try terminal.press("q")
        #expect(try terminal.waitForExit() == .code(0))
    }

    @Test("A group is marked and signed, and everything is on file")
    func markedGroup() throws {
        let program = try Program(.ofTwelve)
        let terminal = try program.open()
        try terminal.press("Enter")
        try terminal.wait(for: "not marked")
        try terminal.press("P 4 l 7 n S")
        try terminal.wait(for: "Sign")
        try terminal.wait(for: "10 present")
        try terminal.press("Enter")
        try terminal.wait(for: "Sheet signed")
        try terminal.press("Esc")
        try terminal.wait(for: "› Today")
        try terminal.press("q")
        #expect(try terminal.waitForExit() == .code(0))
        let marks = try program.marks()
        #expect(marks.count { $0 == "present" } == 10)
        #expect(marks[3] == "late")
        #expect(marks[6] == "no_show")
        #expect(try program.run("check").code == 0)
    }

    @Test("A changed window is drawn anew, and a small one says what it needs")
    func resized() throws {
        let terminal = try Program(.ofTwelve).open()
        try terminal.press("g c End")
        try terminal.wait(for: "► Ortiz")
        terminal.resize(to: Size(width: 60, height: 20))
        try terminal.wait(for: "needs at least 80x24")
        terminal.resize(to: Size(width: 120, height: 40))
        try terminal.wait(for: "► Ortiz")
        try terminal.wait(for: "Timeline")
    }

    @Test("An idle program writes nothing")
    func idle() throws {
        let terminal = try Program(.ofTwelve).open()
        terminal.settle()
        let before = terminal.byteCount
        terminal.settle(milliseconds: 300)
        #expect(terminal.byteCount == before)
    }

    @Test("Without colour every state is still told", arguments: [["NO_COLOR": "1"], ["TERM": "vt220"]])
    func mono(environment: [String: String]) throws {
        let terminal = try Program(.ofTwelve).open(environment: environment.mapValues(Optional.some))
        try terminal.press("g s Enter")
        try terminal.wait(for: "not marked")
        let cells = (0..<24).flatMap { y in (0..<80).map { terminal.screen.cell(x: $0, y: y) } }
        #expect(cells.allSatisfy { $0.style.foreground == nil && $0.style.background == nil })
        #expect(cells.contains { $0.style.isReversed })
    }

    @Test(
        "Names never leave their column, and nothing in them reaches the terminal as a command",
        arguments: HostileName.all
    )
    func hostileNames(name: HostileName) throws {
        let terminal = try Program(.ofOne(name.family, name.given)).open(size: Size(width: 120, height: 40))
        for keys in ["g c", "Enter", "g s Enter", "g r", "g f", "g j", "g h"] {
            try terminal.press(keys)
            terminal.settle()
        }
        #expect(terminal.screen.operatingSystemCommands.allSatisfy { $0.hasSuffix("?") })
        #expect(terminal.screen.unknownSequences.isEmpty)
        try terminal.press("g s Enter")
        try terminal.wait(for: "not marked")
        terminal.settle()
        for line in 3..<25 {
            #expect(terminal.screen.cell(x: 37, y: line).text == "│", "\(terminal.screen.text)")
            #expect(terminal.screen.cell(x: 80, y: line).text == "│", "\(terminal.screen.text)")
        }
    }
}

/// A name that breaks careless programs.
struct HostileName: Sendable, CustomTestStringConvertible {
    let what: String
    let family: String
    let given: String

    static let all = [
        HostileName(
            what: "wide",
            family: "\u{738B}\u{5C0F}\u{660E}\u{738B}\u{5C0F}\u{660E}\u{738B}\u{5C0F}",
            given: "\u{674E}"
        ),
        HostileName(
            what: "combining",
            family: "e\u{301}\u{323}\u{302}a\u{30A}",
            given: "o\u{308}\u{332}\u{332}\u{332}"
        ),
        HostileName(what: "right to left", family: "\u{5D0}\u{5DC}\u{5DE}\u{202E}abc", given: "\u{202D}\u{2066}x"),
        HostileName(what: "escape sequences", family: "\u{1B}]0;pwned\u{7}A", given: "\u{1B}[2J\u{1B}[31m\u{9B}H"),
        HostileName(what: "controls", family: "a\r\nb\tc\u{8}\u{8}", given: "\u{7F}\u{85}\u{2028}"),
        HostileName(
            what: "long",
            family: String(repeating: "Wolfeschlegel", count: 12),
            given: String(repeating: "x", count: 300)
        ),
        HostileName(
            what: "emoji",
            family: "\u{1F469}\u{200D}\u{2695}\u{FE0F}",
            given: "\u{1F3F3}\u{FE0F}\u{200D}\u{1F308}"
        ),
    ]

    var testDescription: String { what }
}
