import Foundation
import Glibc
import TerminalTesting
import TerminalUI

/// How fast the program answers in a real terminal, with everybody's clients in its lists.
struct ScreenFigures {
    let program: String
    let database: String
    /// How many rows the list of clients has.
    let enrolled: Int

    private static let size = Size(width: 120, height: 40)

    func measure() throws -> [Figure] {
        var starts = Timings()
        for _ in 0..<7 {
            let (terminal, time) = try start()
            starts.add(time)
            terminal.send("q")
            _ = try terminal.waitForExit()
        }
        let (terminal, _) = try start()
        terminal.settle(milliseconds: 1000)
        var figures = [Figure("start to first paint, ms, p50 / p99", starts.text)]
        figures += try clients(on: terminal)
        figures += try sheet(on: terminal)
        figures += try idle(terminal)
        terminal.send("q")
        _ = try terminal.waitForExit()
        return figures
    }

    private func start() throws -> (PseudoTerminal, Duration) {
        let begin = ContinuousClock.now
        let terminal = try PseudoTerminal(
            program,
            arguments: ["--database", database, "--today", "\(GeneratedProgramme.today)T10:00"],
            size: Self.size
        )
        try terminal.wait(for: "Sessions today", seconds: 60)
        return (terminal, terminal.lastArrival - begin)
    }

    private func clients(on terminal: PseudoTerminal) throws -> [Figure] {
        terminal.send("1")
        try terminal.wait(for: "row 1 of \(enrolled)")
        terminal.settle()
        let steps = min(100, enrolled - 1)
        let moves = times(Array(repeating: .down, count: steps) + Array(repeating: .up, count: steps), on: terminal)
        let pages = times(Array(repeating: [.end, .home], count: 20).flatMap(\.self), on: terminal)
        var letters = Timings()
        for word in ["silva", "rossi", "haddad"] {
            terminal.send("/")
            try terminal.wait(for: "Filter:")
            terminal.settle()
            for letter in word { letters.add(terminal.answerTime(to: .character(letter))) }
            terminal.send(.escape)
            terminal.settle()
        }
        terminal.send(.escape)
        try terminal.wait(for: "Sessions today")
        terminal.settle(milliseconds: 500)
        return [
            Figure("clients: Down and Up, ms, p50 / p99", moves.text),
            Figure("clients: End and Home, ms, p50 / p99", pages.text),
            Figure("clients: filter a letter, ms, p50 / p99", letters.text),
        ]
    }

    /// Moves and marks in the sheet of the session that runs; every mark is on disk before it is painted.
    private func sheet(on terminal: PseudoTerminal) throws -> [Figure] {
        terminal.send(.enter)
        try terminal.wait(for: "not signed")
        terminal.settle()
        let there = Array(repeating: Key.down, count: GeneratedProgramme.roster - 1)
        let back = Array(repeating: Key.up, count: GeneratedProgramme.roster - 1)
        let moves = times(Array(repeating: there + back, count: 5).flatMap(\.self), on: terminal)
        var marks = Timings()
        for mark in ["n", "p", "n", "p", "n", "p"] as [Character] {
            for _ in 0..<GeneratedProgramme.roster { marks.add(terminal.answerTime(to: .character(mark))) }
            terminal.send(.home)
            terminal.settle()
        }
        terminal.send(.escape)
        try terminal.wait(for: "Sessions today")
        terminal.settle(milliseconds: 500)
        return [
            Figure("sheet: Down and Up, ms, p50 / p99", moves.text),
            Figure("sheet: mark, ms, p50 / p99", marks.text),
        ]
    }

    /// What the program takes while nobody presses a key, and how much memory it has.
    private func idle(_ terminal: PseudoTerminal) throws -> [Figure] {
        let before = try processorTicks(of: terminal.processID)
        let bytes = terminal.settle(milliseconds: 2000)
        let ticks = try processorTicks(of: terminal.processID) - before
        return [
            Figure("idle for 2 s: processor ms, bytes", "\(ticks * 1000 / sysconf(Int32(_SC_CLK_TCK))), \(bytes)"),
            Figure("memory of the screens, MB", try residentMegabytes(of: terminal.processID)),
        ]
    }

    private func times(_ keys: [Key], on terminal: PseudoTerminal) -> Timings {
        keys.reduce(into: Timings()) { $0.add(terminal.answerTime(to: $1)) }
    }

    private func processorTicks(of process: Int32) throws -> Int {
        let text = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        let fields = text.split(separator: " ")
        guard fields.count > 14, let user = Int(fields[13]), let system = Int(fields[14]) else { return 0 }
        return user + system
    }

    private func residentMegabytes(of process: Int32) throws -> Double {
        let text = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return (line.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? .nan) / 1024
    }
}
