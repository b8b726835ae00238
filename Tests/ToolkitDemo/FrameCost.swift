import TerminalUI

/// Measures what drawing a whole picture costs, without a terminal.
enum FrameCost {
    static func print() {
        guard let screen = DemoScreen() else { return }
        for size in [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 60)] {
            report("list", size) { screen.draw(on: &$0) }
            report("ordinary text", size, draw: ordinaryText)
            report("empty", size) { _ in }
        }
    }

    private static func ordinaryText(on canvas: inout Canvas) {
        let line = "The quick brown fox jumps over the lazy dog and sleeps until the evening comes. "
        for y in 0..<canvas.size.height {
            for x in stride(from: 0, to: canvas.size.width, by: 40) {
                canvas.put(line, x: x, y: y, width: 40, cut: .plain)
            }
        }
    }

    private static func report(_ name: String, _ size: Size, draw: (inout Canvas) -> Void) {
        let clock = ContinuousClock()
        var costs: [Duration] = []
        for _ in 0..<2000 {
            costs.append(
                clock.measure {
                    var canvas = Canvas(size: size)
                    draw(&canvas)
                }
            )
        }
        costs.sort()
        Swift.print("\(name) \(size.width)x\(size.height): median \(costs[1000]), 99 of 100 under \(costs[1980])")
    }
}
