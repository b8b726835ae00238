/// The pages of a screen, chosen by digits: `[1 Overview]  2 Plan   3 Attendance`; closer together where they wouldn't fit.
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
        for (index, place) in places(in: canvas.size.width, metrics: canvas.metrics).enumerated() {
            let isOpen = index == selected
            let name = "\(index + 1) \(titles[index])"
            let text = isOpen ? "[\(name)]" : place.count < canvas.metrics.columns(of: name) + 2 ? name : " \(name) "
            canvas.put(text, x: place.lowerBound, y: 0, role: isOpen ? .header : .text, emphasis: isOpen ? .bold : [])
        }
    }

    /// Returns the page whose tab covers a column of a window, for the mouse.
    public func tab(at x: Int, width: Int = .max, metrics: TextMetrics = .builtin) -> Int? {
        places(in: width, metrics: metrics).firstIndex { $0.contains(x) }
    }

    private func places(in width: Int, metrics: TextMetrics) -> [Range<Int>] {
        let wide = places(metrics: metrics, isTight: false)
        return (wide.last?.upperBound ?? 0) <= width ? wide : places(metrics: metrics, isTight: true)
    }

    private func places(metrics: TextMetrics, isTight: Bool) -> [Range<Int>] {
        var x = isTight ? 0 : 1
        return titles.enumerated().map { index, title in
            let isBare = isTight && index != selected
            let columns = metrics.columns(of: "\(index + 1) \(title)") + (isBare ? 0 : 2)
            defer { x += columns + 1 }
            return x..<x + columns
        }
    }
}
