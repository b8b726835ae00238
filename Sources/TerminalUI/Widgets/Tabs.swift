/// The pages of a screen, chosen by digits: `[1 Overview]  2 Plan   3 Attendance`.
public struct Tabs: Equatable, Sendable {
    /// The names of the pages.
    public let titles: [String]
    /// The place of the open page in ``titles``.
    public private(set) var selected: Int

    /// Creates tabs with one page open.
    public init(_ titles: [String], selected: Int = 0) {
        self.titles = titles
        self.selected = 0
        select(selected)
    }

    /// Opens a page.
    public mutating func select(_ index: Int) {
        selected = min(max(0, index), max(0, titles.count - 1))
    }

    /// Opens a page by its digit; returns whether the key is the digit of one.
    public mutating func handle(_ key: Key) -> Bool {
        guard case .character(let character) = key, let digit = character.wholeNumberValue, character.isASCII,
            digit >= 1, digit <= titles.count
        else { return false }
        select(digit - 1)
        return true
    }

    /// Draws the tabs over the first row of the window.
    public func draw(on canvas: inout Canvas) {
        for (index, place) in places(metrics: canvas.metrics).enumerated() {
            let isOpen = index == selected
            let text = isOpen ? "[\(index + 1) \(titles[index])]" : " \(index + 1) \(titles[index]) "
            canvas.put(text, x: place.lowerBound, y: 0, role: isOpen ? .header : .text, emphasis: isOpen ? .bold : [])
        }
    }

    /// Returns the page whose tab covers a column, for the mouse.
    public func tab(at x: Int, metrics: TextMetrics = .builtin) -> Int? {
        places(metrics: metrics).firstIndex { $0.contains(x) }
    }

    private func places(metrics: TextMetrics) -> [Range<Int>] {
        var x = 1
        return titles.enumerated().map { index, title in
            let columns = metrics.columns(of: "[\(index + 1) \(title)]")
            defer { x += columns + 1 }
            return x..<x + columns
        }
    }
}
