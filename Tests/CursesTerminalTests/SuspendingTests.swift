import Glibc
import TerminalTesting
import TerminalUI
import Testing

@Suite struct SuspendingTests {
    @Test func suspendGivesTheShellItsTerminalAndComesBack() throws {
        let shell = try startDemoInShell()
        shell.send(.down)
        try shell.wait(for: "row 2 of")
        shell.settle()
        let picture = shell.screen.text
        shell.send(.control("z"))
        try shell.wait(for: "Stopped")
        #expect(!shell.screen.isAlternateScreen)
        try shell.wait(until: "the shell's modes") { shell.isCooked }
        #expect(shell.screen.modes.isDisjoint(with: [2004, 1000, 1006]))
        shell.send("echo $((6 * 7))\r")
        try shell.wait(for: "42")
        shell.send("fg\r")
        try shell.wait(for: "Resumed.")
        shell.settle()
        #expect(shell.screen.isAlternateScreen)
        #expect(shell.screen.text == picture.replacing("Ready.  ", with: "Resumed."))
        #expect(!shell.isCooked)
        shell.send("q")
        try shell.wait(until: "the shell's screen") { !$0.isAlternateScreen }
        try shell.wait(until: "the shell's modes") { shell.isCooked }
    }

    @Test func aNewSizeWhileStopped() throws {
        let shell = try startDemoInShell()
        shell.send(.control("z"))
        try shell.wait(for: "Stopped")
        shell.resize(to: Size(width: 100, height: 30))
        shell.send("fg\r")
        try shell.wait(for: "100x30")
        shell.settle()
        #expect(shell.screen.line(29).contains("Quit"))
    }

    @Test func aSignalFromOutsideStopsItToo() throws {
        let shell = try startDemoInShell()
        let demo = try childProcess(of: shell.processID)
        kill(demo, SIGTSTP)
        try shell.wait(for: "Stopped")
        try shell.wait(until: "the shell's modes") { shell.isCooked }
        shell.send("fg\r")
        try shell.wait(for: "Resumed.")
        // This one leaves no time to give anything back; the picture is whole again all the same.
        kill(demo, SIGSTOP)
        try shell.wait(for: "Stopped")
        shell.send("fg\n")
        try shell.wait(untilGone: "Stopped")
        shell.send(.down)
        try shell.wait(for: "row 2 of")
    }

    /// Returns the only child of a process.
    private func childProcess(of parent: Int32) throws -> Int32 {
        let file = try #require(fopen("/proc/\(parent)/task/\(parent)/children", "r"))
        defer { fclose(file) }
        var child: Int32 = 0
        #expect(withUnsafeMutablePointer(to: &child) { withVaList([$0]) { vfscanf(file, "%d", $0) } } == 1)
        return child
    }
}
