import TerminalUI
import Testing

@Suite struct HeadlessTerminalTests {
    /// The loop of a program, with any terminal.
    private func run(_ terminal: inout some Terminal) -> [Key] {
        var keys: [Key] = []
        while true {
            var canvas = terminal.canvas
            canvas.put("\(keys.count) keys at \(canvas.size.width)", x: 0, y: 0)
            terminal.present(canvas)
            for event in terminal.events(timeoutMilliseconds: nil) {
                switch event {
                case .key(.control("l")): terminal.redraw()
                case .key(.control("z")): terminal.suspend()
                case .key(let key): keys.append(key)
                case .hangUp:
                    terminal.close()
                    return keys
                default: break
                }
            }
        }
    }

    @Test func aScriptDrivesALoopToItsEnd() {
        var terminal = HeadlessTerminal(events: [
            .key(.down), .resize(Size(width: 120, height: 40)), .key(.control("z")), .key(.control("l")), .key(.enter),
        ])
        #expect(run(&terminal) == [.down, .enter])
        #expect(terminal.frameCount == 6)
        #expect(terminal.suspendCount == 1)
        #expect(terminal.isClosed)
        #expect(terminal.picture?.line(0) == "2 keys at 120")
    }

    @Test func theCanvasIsMadeForTheTerminal() {
        let terminal = HeadlessTerminal(size: Size(width: 100, height: 30), glyphs: .ascii)
        #expect(terminal.canvas.size == Size(width: 100, height: 30))
        #expect(terminal.canvas.glyphs.here == ">")
    }
}
