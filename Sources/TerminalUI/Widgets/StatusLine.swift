/// The line above the keys: what just happened at the left, where one is at the right.
public struct StatusLine: Equatable, Sendable {
    /// One sentence about what just happened.
    public let sentence: String
    /// Where one is, such as `row 3 of 38`.
    public let position: String
    /// How the sentence is meant.
    public let role: Role

    /// Creates a line.
    public init(_ sentence: String, position: String = "", role: Role = .text) {
        self.sentence = sentence
        self.position = position
        self.role = role
    }

    /// Draws the line over the first row of the window; when both do not fit the sentence wins.
    public func draw(on canvas: inout Canvas) {
        let width = canvas.size.width
        let used = canvas.put(sentence, x: 1, y: 0, role: role)
        let columns = canvas.metrics.columns(of: position)
        if used + columns + 4 <= width {
            canvas.put(position, x: width - columns - 1, y: 0)
        }
    }
}
