/// The help broken into pages, columns and lines.
struct HelpLayout {
    /// One line of a column.
    enum Line: Equatable {
        case heading(String)
        /// An entry with its place among all entries shown.
        case entry(HelpEntry, Int)
        case blank
    }

    /// The lines by page and column; always at least one page.
    let pages: [[[Line]]]
    /// How many columns stand side by side.
    let columnCount: Int

    /// From this width on two columns stand side by side.
    private static let twoColumnWidth = 78
    /// The rows of the window that hold no entries: the box, the search, and the way out.
    private static let frameRows = 4

    init(_ sections: [HelpSection], size: Size) {
        let perPage = size.width >= Self.twoColumnWidth ? 2 : 1
        let tallest = max(3, size.height - Self.frameRows)
        let lines = sections.reduce(-1) { $0 + $1.entries.count + 2 }
        // Columns of about equal height if all fits on one page, full ones otherwise.
        let heights = min(tallest, max(3, (lines + perPage - 1) / perPage))...tallest
        let balanced = heights.lazy.map { Self.columns(sections, height: $0) }.first { $0.count <= perPage }
        let columns = balanced ?? Self.columns(sections, height: tallest)
        columnCount = perPage
        pages = stride(from: 0, to: columns.count, by: perPage).map { start in
            Array(columns[start..<min(start + perPage, columns.count)])
        }
    }

    /// Returns the page on which an entry stands.
    func page(of entry: Int) -> Int {
        pages.firstIndex { Self.entries(in: $0).contains(entry) } ?? 0
    }

    /// Returns the first entry of a page.
    func firstEntry(ofPage page: Int) -> Int? {
        pages.indices.contains(page) ? Self.entries(in: pages[page]).first : nil
    }

    /// Breaks the sections into columns; one that fits into a column stays whole, and no heading stands alone.
    private static func columns(_ sections: [HelpSection], height: Int) -> [[Line]] {
        var columns: [[Line]] = []
        var column: [Line] = []
        var number = 0
        for section in sections {
            let needed = min(section.entries.count, height - 1) + 2
            if !column.isEmpty, column.count + needed > height {
                columns.append(column)
                column = []
            }
            if !column.isEmpty { column.append(.blank) }
            column.append(.heading(section.heading))
            for entry in section.entries {
                if column.count == height {
                    columns.append(column)
                    column = []
                }
                column.append(.entry(entry, number))
                number += 1
            }
        }
        return columns + [column]
    }

    private static func entries(in page: [[Line]]) -> [Int] {
        page.joined().compactMap { line in
            if case .entry(_, let number) = line { number } else { nil }
        }
    }
}
