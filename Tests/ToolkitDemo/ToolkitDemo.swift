import CursesTerminal
import Foundation
import TerminalUI

/// Shows the toolkit in a terminal: a list of 100,000 people, a form, a note and a question.
@main enum ToolkitDemo {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "--measure" {
            FrameCost.print()
            return
        }
        do {
            let environment = ProcessInfo.processInfo.environment
            let theme = environment["DEMO_THEME"].flatMap(Theme.named) ?? .auto
            let diagnostics = environment["DEMO_LOG"].map(Diagnostics.file) ?? .keptOffScreen
            var terminal: any Terminal = try CursesTerminal(
                environment: environment,
                theme: theme,
                diagnostics: diagnostics
            )
            exit(run(on: &terminal))
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(2)
        }
    }

    /// Runs until the person leaves or the terminal is gone; returns the exit code.
    private static func run(on terminal: inout any Terminal) -> Int32 {
        defer { terminal.close() }
        guard var screen = DemoScreen() else { return 1 }
        while !screen.isFinished {
            var canvas = terminal.canvas
            screen.draw(on: &canvas)
            terminal.present(canvas)
            screen.wasPresented()
            for event in terminal.events(timeoutMilliseconds: nil) {
                switch event {
                case .key(.control("l")): terminal.redraw()
                case .key(.control("z")), .suspendRequested: terminal.suspend()
                case .hangUp: return 1
                case .terminate(let signal): return 128 + signal
                default: screen.handle(event)
                }
            }
        }
        return 0
    }
}
