/// A column of a table: its heading, how wide it is, and how badly it is needed.
public struct TableColumn: Sendable {
    /// The heading.
    public let title: String
    /// The columns of the screen it takes.
    public let width: TableColumnWidth
    /// Where its texts stand.
    public let align: Alignment
    /// How badly it is needed, 1 most; on a narrow screen the column with the highest number leaves first.
    public let priority: Int

    /// Creates a column of words; it may end in `…` when the screen is narrow.
    public static func text(_ title: String, minimum: Int, weight: Int = 1, priority: Int = 1) -> TableColumn {
        TableColumn(title, .flexible(minimum: minimum, weight: weight), .leading, priority)
    }

    /// Creates a column of dates, identifiers, marks or bars; it is shown whole or not at all.
    public static func fixed(
        _ title: String,
        width: Int,
        align: Alignment = .leading,
        priority: Int = 1
    ) -> TableColumn {
        TableColumn(title, .fixed(width), align, priority)
    }

    /// Creates a column of numbers, aligned for comparing; it is shown whole or not at all.
    public static func number(_ title: String, width: Int, priority: Int = 1) -> TableColumn {
        TableColumn(title, .fixed(width), .trailing, priority)
    }

    private init(_ title: String, _ width: TableColumnWidth, _ align: Alignment, _ priority: Int) {
        self.title = title
        self.width = width
        self.align = align
        self.priority = priority
    }
}
