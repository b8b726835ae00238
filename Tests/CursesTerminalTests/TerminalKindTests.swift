import Glibc
import TerminalTesting
import TerminalUI
import Testing

@Suite struct TerminalKindTests {
    @Test(arguments: ["xterm-256color", "screen", "tmux-256color", "linux", "vt220", "vt100", "xterm", "rxvt"])
    func thePictureIsTheSameOnEveryTerminal(name: String) throws {
        let demo = try startDemo(environment: ["TERM": name])
        let reference = try startDemo()
        demo.settle()
        reference.settle()
        #expect(demo.screen.text == reference.screen.text)
        demo.send("\u{1B}[B")
        try demo.wait(for: "row 2 of")
        demo.send("\u{1B}[6~")
        try demo.wait(for: "row 21 of")
        #expect(demo.screen.unknownSequences == [])
        #expect(demo.screen.operatingSystemCommands == [])
    }

    @Test(arguments: ["linux", "vt220", "vt100"])
    func modesThatATerminalDoesNotKnowAreNotAskedFor(name: String) throws {
        let demo = try startDemo(environment: ["TERM": name])
        #expect(demo.screen.modes.isDisjoint(with: [2004, 1000, 1006]))
    }

    @Test(
        arguments: [
            (["TERM": "dumb"], "The terminal \"dumb\" cannot move its cursor."),
            (["TERM": "no-such-terminal"], "Nothing is known about the terminal \"no-such-terminal\"."),
            (["TERM": nil], "TERM is not set"), (["TERM": ""], "TERM is not set"),
        ] as [([String: String?], String)]
    )
    func terminalsThatWillNotDoAreRefusedInWords(environment: [String: String?], sentence: String) throws {
        let demo = try PseudoTerminal(builtProduct("toolkit-demo"), environment: environment)
        #expect(try demo.waitForExit() == .code(2))
        #expect(demo.screen.text.replacing("\n", with: "").contains(sentence))
        #expect(demo.isCooked)
        #expect(!demo.lastBytes.contains(0x1B))
    }

    @Test func aPipeIsRefusedInWords() throws {
        let program = try builtProduct("toolkit-demo")
        let shell = try PseudoTerminal("/bin/sh", arguments: ["-c", "\(program) </dev/null; echo code $?"])
        #expect(try shell.waitForExit() == .code(0))
        #expect(shell.screen.text.contains("are not a terminal"))
        #expect(shell.screen.text.contains("code 2"))
    }

    @Test(arguments: [["LANG": "C"], ["LANG": "C.UTF-8", "LC_ALL": "POSIX"], ["LANG": nil]] as [[String: String?]])
    func withoutUnicodeEverythingIsASCII(environment: [String: String?]) throws {
        let demo = try startDemo(environment: environment)
        demo.settle()
        #expect(demo.lastBytes.allSatisfy { $0 < 0x80 })
        #expect(demo.screen.line(3).hasPrefix("> Brandt, Luis"))
        #expect(demo.screen.text.contains("Garcia, Jose"))
        #expect(demo.screen.text.contains("????, ??"))
        #expect(demo.screen.line(2).hasPrefix("- Client ^ ----"))
    }

    @Test func noColorMeansNoColor() throws {
        func colors(_ environment: [String: String?]) throws -> Int {
            let demo = try startDemo(environment: environment)
            demo.settle()
            #expect(demo.screen.cell(x: 2, y: 3).style.isReversed)
            #expect(demo.screen.cell(x: 1, y: 0).style.isBold)
            return (0..<24).reduce(0) { count, y in
                count + (0..<80).count { demo.screen.cell(x: $0, y: y).style.foreground != nil }
            }
        }
        #expect(try colors([:]) > 100)
        #expect(try colors(["NO_COLOR": ""]) > 100)
        #expect(try colors(["NO_COLOR": "1"]) == 0)
        #expect(try colors(["DEMO_THEME": "high contrast"]) == 0)
        #expect(try colors(["TERM": "vt220"]) == 0)
    }

    @Test(
        arguments: [
            (["TERM": "xterm-256color"], ScreenColor.palette(208)), (["TERM": "linux"], .palette(1)),
            (["TERM": "xterm", "COLORTERM": "truecolor"], .palette(208)), (["TERM": "xterm"], .palette(1)),
            (["TERM": "xterm-256color", "COLORFGBG": "0;15"], .palette(130)),
        ] as [([String: String?], ScreenColor)]
    )
    func coloursFitTheTerminal(environment: [String: String?], danger: ScreenColor) throws {
        let demo = try startDemo(environment: environment)
        demo.settle()
        let column = try #require(demo.screen.column(of: "0.5", inLine: 4))
        #expect(demo.screen.cell(x: column, y: 4).style.foreground == danger)
    }
}
