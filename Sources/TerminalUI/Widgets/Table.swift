/// A list drawn in columns under a rule with their headings.
///
/// Column 1 is the cursor `►`, column 2 the mark `*`. The table keeps nothing: the list's state is a ``ListState``, and
/// the rows are asked for as they are drawn, only those on the screen.
///
/// ```swift
/// let table = Table([.text("Client", minimum: 16), .number("Hours", width: 5), .fixed("Review", width: 12)])
/// table.draw(on: &canvas, list: list, isFocused: true) { row in TableRow(id: clients[row].id, cells: [ … ]) }
/// ```
public struct Table: Sendable {
    /// All columns, in the order of the screen.
    public let columns: [TableColumn]
    /// The column that carries the arrow, if the list can be sorted.
    public let sort: TableSort?
    /// The sentence in place of rows when there are none; it says what to press.
    public let emptySentence: String

    /// The rows of the window that the headings take.
    public static let headerHeight = 1
    /// The columns of the window before the first column: the cursor and the mark.
    static let gutter = 2
    /// The columns of the window between two columns.
    static let gap = 2

    /// Creates a table.
    public init(_ columns: [TableColumn], sort: TableSort? = nil, emptySentence: String = "Nothing to show.") {
        self.columns = columns
        self.sort = sort
        self.emptySentence = emptySentence
    }
}
