import Glibc
import TerminalTesting
import TerminalUI
import Testing

@Suite struct LeavingTests {
    private func expectGivenBack(_ terminal: PseudoTerminal) {
        #expect(terminal.isCooked)
        #expect(!terminal.screen.isAlternateScreen)
        #expect(terminal.screen.isCursorVisible)
        #expect(terminal.screen.modes.isDisjoint(with: [2004, 1000, 1006, 1049]))
        #expect(terminal.screen.unknownSequences == [])
    }

    @Test func leavingGivesTheTerminalBack() throws {
        let demo = try startDemo()
        #expect(!demo.isCooked)
        demo.send("q")
        #expect(try demo.waitForExit() == .code(0))
        expectGivenBack(demo)
        #expect(demo.screen.text.allSatisfy { $0 == "\n" })
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func askedToEndItEndsInOrder(signal: Int32) throws {
        let demo = try startDemo()
        demo.kill(signal)
        #expect(try demo.waitForExit() == .code(128 + signal))
        expectGivenBack(demo)
    }

    @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGQUIT])
    func aCrashGivesTheTerminalBackAndIsStillACrash(signal: Int32) throws {
        let demo = try startDemo()
        demo.kill(signal)
        #expect(try demo.waitForExit() == .signal(signal))
        expectGivenBack(demo)
    }

    @Test func anExitFromAnywhereGivesTheTerminalBack() throws {
        let demo = try startDemo()
        demo.send("x")
        #expect(try demo.waitForExit() == .code(3))
        expectGivenBack(demo)
    }

    @Test func aTerminalThatGoesAwayEndsTheProgram() throws {
        let demo = try startDemo()
        demo.kill(SIGHUP)
        #expect(try demo.waitForExit() == .code(1))
        let other = try startDemo()
        other.hangUp()
        #expect(try other.waitForExit() == .code(1))
    }

    @Test(arguments: ["linux", "vt220", "vt100", "screen", "tmux-256color"])
    func everyTerminalIsGivenBackAfterACrash(name: String) throws {
        let demo = try startDemo(environment: ["TERM": name])
        demo.kill(SIGSEGV)
        #expect(try demo.waitForExit() == .signal(SIGSEGV))
        expectGivenBack(demo)
    }
}
