import CareTesting
import Foundation
import Glibc
import TerminalTesting
import TerminalUI
import Testing

/// What is typed into a note outlives the program.
struct NoteDraftTests {
    @Test("After kill -9 every letter that was shown is back at the same place, and check passes", arguments: 1...3)
    func killed(round: Int) throws {
        let program = try Program(.ofTwelve)
        let terminal = try program.open()
        try terminal.press("Enter")
        try terminal.wait(for: "not marked")
        try terminal.press("p")
        try terminal.wait(for: "Row 1 present")
        try terminal.press("i")
        try terminal.wait(for: "Intervention")
        try terminal.press("Tab Tab Tab")
        try terminal.wait(for: "Abbott, Given")
        let words = "Planned the weekend and asked for a ride in".prefix(round * 14)
        for end in words.indices {
            terminal.send(String(words[end]))
            // It fits on one line of the screen, whose blanks at the end don't show.
            let shown = words[...end].split(separator: " ").joined(separator: " ")
            try terminal.wait(until: "the next letter") { $0.text.contains(shown) }
        }
        // One more is under way when the program dies.
        terminal.send("~")
        kill(terminal.processID, SIGKILL)
        _ = try terminal.waitForExit()
        let again = try program.open()
        try again.press("Enter")
        try again.wait(for: "Note: typed, not saved")
        try again.press("i")
        try again.wait(for: "Your draft of 20 Nov 09:23 is back")
        try again.wait(for: words.split(separator: " ").joined(separator: " "))
        try again.press("^S")
        try again.wait(for: "Saved 09:23")
        let note = try program.run("notes", "--session", "x5", "--json")
        #expect(note.output.contains(words))
        #expect(try program.run("check").code == 0)
    }

    @Test("A second program sees what the first one saved, and keeps what it types itself")
    func twoPrograms() throws {
        let program = try Program(.ofTwelve)
        let one = try program.open()
        try one.press("Enter")
        try one.wait(for: "not marked")
        try one.press("p")
        try one.wait(for: "Row 1 present")
        try one.press("i")
        try one.wait(for: "Intervention")
        let two = try program.open()
        try two.press("g s")
        try two.wait(for: "Relapse prevention")
        try two.press("i")
        try two.wait(for: "Intervention")
        for terminal in [one, two] { try terminal.press("Tab") }
        one.send("Lively")
        try one.wait(for: "Lively")
        two.send("Quiet")
        try two.wait(for: "Quiet")
        try one.press("^S")
        try one.wait(for: "Saved 09:23")
        try two.press("^S")
        try two.wait(for: "M. Okafor changed this at")
        try two.wait(for: "Lively")
        try two.wait(for: "Quiet")
        let note = try program.run("notes", "--session", "x5")
        #expect(note.output.contains("Lively"))
        #expect(!note.output.contains("Quiet"))
    }
}
