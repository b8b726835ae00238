import CareTesting
import Foundation
import Glibc
import TerminalTesting
import TerminalUI
import Testing

/// What survives when the program dies, and when two of them work on one file.
struct CrashTests {
    @Test("After kill -9 every mark that the screen acknowledged is on file, and check passes", arguments: 1...6)
    func killed(round: Int) throws {
        let program = try Program(.ofTwelve)
        let terminal = try program.open()
        try terminal.press("Enter")
        try terminal.wait(for: "not marked")
        for row in 1...(round * 2) {
            for digit in "\(row)" { terminal.send(String(digit)) }
            terminal.send("n")
            try terminal.wait(until: "row \(row) acknowledged") { $0.text.contains("Row \(row) no-show") }
        }
        // One more is under way when the program dies.
        terminal.send("P")
        kill(terminal.processID, SIGKILL)
        _ = try terminal.waitForExit()
        let marks = try program.marks()
        #expect(marks.prefix(round * 2).allSatisfy { $0 == "no_show" })
        let check = try program.run("check")
        #expect(check.code == 0, "\(check.error)")
    }

    @Test("A second program sees what the first one marked, and neither mark is lost")
    func twoPrograms() throws {
        let program = try Program(.ofTwelve)
        let (one, two) = (try program.open(), try program.open())
        for terminal in [one, two] {
            try terminal.press("Enter")
            try terminal.wait(for: "not marked")
        }
        try one.press("3 n")
        try one.wait(for: "Row 3 no-show")
        try two.press("5 l")
        try two.wait(for: "Row 5 late")
        try two.wait(for: "n No-show")
        let marks = try program.marks()
        #expect(marks[2] == "no_show")
        #expect(marks[4] == "late")
    }

    @Test("A mark made over one that couldn't be seen yet is shown with both, and written only when pressed again")
    func clash() throws {
        let program = try Program(.ofTwelve)
        let (one, two) = (try program.open(), try program.open())
        for terminal in [one, two] {
            try terminal.press("Enter 4")
            try terminal.wait(for: "Row 4: not marked")
        }
        // The second one doesn't get to look at the file between the first one's mark and its own.
        kill(two.processID, SIGSTOP)
        try one.press("n")
        try one.wait(for: "Row 4 no-show")
        try two.press("l")
        kill(two.processID, SIGCONT)
        try two.wait(for: "marked this client no-show at 09:23")
        #expect(try program.marks()[3] == "no_show")
        try two.press("l")
        try two.wait(for: "Row 4 late")
        try one.wait(for: "l Late")
        #expect(try program.marks()[3] == "late")
    }

    @Test("A save that fails says so, and works again once there is room")
    func failedSave() throws {
        let program = try Program(.ofTwelve)
        // In blocks of 512 bytes: enough for SQLite's index of the log, too little for the log of many changes.
        let blocks = 80
        let shell = try PseudoTerminal(
            "/bin/sh",
            arguments: [
                "-c", "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" --today 2026-11-20T09:23 --as s1",
                try builtProduct("stepwise"),
            ],
            environment: ["STEPWISE_DATABASE": program.database]
        )
        try shell.wait(for: "? Help")
        try shell.press("Enter")
        try shell.wait(for: "not marked")
        try shell.press("P")
        try shell.wait(for: "Nothing was saved")
        #expect(try program.marks().allSatisfy { $0 == nil })
        try shell.press("Esc")
        try shell.wait(for: "› Today")
        #expect(try program.run("check").code == 0)
    }

    @Test("The terminal is given back when the program is told to end", arguments: [SIGTERM, SIGHUP])
    func terminated(signal: Int32) throws {
        let terminal = try Program(.ofTwelve).open()
        kill(terminal.processID, signal)
        _ = try terminal.waitForExit()
        #expect(!terminal.screen.isAlternateScreen)
    }
}
