/// The keys that work right now, on the last line of the screen: ` Enter Open  / Filter  ? Help  Esc Back`.
public struct KeyBar: Equatable, Sendable {
    /// The keys, in the order of the line.
    public let hints: [KeyHint]

    /// More are not read.
    private static let most = 9

    /// Creates a line of keys.
    public init(_ hints: [KeyHint]) {
        self.hints = hints
    }

    /// Draws the line over the first row of the window, keys bold.
    public func draw(on canvas: inout Canvas) {
        for (hint, place) in places(width: canvas.size.width, metrics: canvas.metrics) {
            let key = canvas.put(hint.key, x: place.lowerBound, y: 0, role: .key, emphasis: .bold)
            canvas.put(hint.label, x: place.lowerBound + key + 1, y: 0)
        }
    }

    /// Returns the key that stands at a column, for the mouse.
    public func hint(at x: Int, width: Int, metrics: TextMetrics = .builtin) -> KeyHint? {
        places(width: width, metrics: metrics).first { $0.place.contains(x) }?.hint
    }

    /// Returns the keys that fit and their columns; what gives way first is the rightmost that may.
    private func places(width: Int, metrics: TextMetrics) -> [(hint: KeyHint, place: Range<Int>)] {
        var kept = hints.filter { $0.place != .hidden }
        func columns(_ hint: KeyHint) -> Int { metrics.columns(of: "\(hint.key) \(hint.label)") }
        while kept.count > Self.most || kept.reduce(-1, { $0 + columns($1) + 2 }) > width {
            guard let last = kept.lastIndex(where: { $0.place == .whenRoom }) ?? kept.indices.last else { break }
            kept.remove(at: last)
        }
        var x = 1
        return kept.map { hint in
            defer { x += columns(hint) + 2 }
            return (hint, x..<x + columns(hint))
        }
    }
}
