/// How far something is: words, a bar, and the numbers.
public struct ProgressLine: Equatable, Sendable {
    /// What is being done.
    public let words: String
    /// How many are done.
    public let done: Int
    /// How many there are.
    public let total: Int

    /// Creates a line.
    public init(_ words: String, done: Int, total: Int) {
        self.words = words
        self.total = max(0, total)
        self.done = min(max(0, done), self.total)
    }

    /// Draws the line over the first row of the window; the bar takes what the words and numbers leave.
    public func draw(on canvas: inout Canvas) {
        let used = canvas.put(words, x: 1, y: 0)
        let numbers = "\(done) of \(total)"
        let columns = canvas.metrics.columns(of: numbers)
        let cells = min(40, canvas.size.width - used - columns - 7)
        var x = used + 3
        if cells >= 4 {
            let bar = Bar(done: Double(done), ahead: Double(total - done), total: Double(max(1, total)))
            x += canvas.put(bar.runs(cells: cells, glyphs: canvas.glyphs), x: x, y: 0) + 2
        }
        canvas.put(numbers, x: x, y: 0)
    }
}
