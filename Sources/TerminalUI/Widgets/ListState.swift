/// Where a person is in a list: the selected record, the rows on the screen, the marked records.
///
/// The selection is a record, never a row number, so a refresh that adds or removes rows can't move a person to somebody
/// else. The list itself stays where it is; only the rows on the screen are ever asked for.
public struct ListState<ID: Hashable & Sendable>: Sendable {
    /// The selected record, `nil` only while the list is empty.
    public private(set) var selection: ID?
    /// The row that the selected record was in at the last ``reconcile(count:id:index:)`` or movement.
    public private(set) var row = 0
    /// How many rows there are.
    public private(set) var count = 0
    /// The topmost row on the screen, if the window allows it.
    public private(set) var firstRow = 0
    /// The marked records; they stay marked while a filter hides them.
    public var marks: Set<ID>

    /// Creates a state that will select `id` as soon as the list is known, or its first row.
    public init(selecting id: ID? = nil, marks: Set<ID> = []) {
        selection = id
        self.marks = marks
    }

    /// Returns the rows to be drawn in a window of the given height; always with the selected one.
    public func visibleRows(height: Int) -> Range<Int> {
        guard count > 0, height > 0 else { return 0..<0 }
        let first = Self.scroll(firstRow, toShow: row, count: count, height: height)
        return first..<min(count, first + height)
    }

    /// Selects the record in a row, or in the nearest row there is; returns whether that is another one than before.
    @discardableResult
    public mutating func select<Failure: Error>(
        row target: Int,
        height: Int,
        id: (Int) throws(Failure) -> ID
    ) throws(Failure) -> Bool {
        guard count > 0 else { return false }
        let before = selection
        let newRow = min(max(0, target), count - 1)
        selection = try id(newRow)
        row = newRow
        firstRow = Self.scroll(firstRow, toShow: row, count: count, height: height)
        return selection != before
    }

    /// Selects a record, and moves the window only as far as it takes to show it; returns whether the list has it.
    @discardableResult
    public mutating func select(_ id: ID, among ids: [ID], height: Int) -> Bool {
        guard let target = ids.firstIndex(of: id) else { return false }
        select(row: target, height: height) { ids[$0] }
        return true
    }

    /// Marks the selected record, or takes its mark away.
    public mutating func toggleMark() {
        guard let selection else { return }
        if marks.remove(selection) == nil { marks.insert(selection) }
    }

    /// Fits the state to a list that may have changed: the same record stays selected, on the same line of the screen.
    ///
    /// Returns whether the selected record is still in the list. If it is gone, the record in its row is selected, which
    /// is the one that followed it.
    @discardableResult
    public mutating func reconcile<Failure: Error>(
        count: Int,
        id: (Int) throws(Failure) -> ID,
        index: (ID) throws(Failure) -> Int?
    ) throws(Failure) -> Bool {
        let line = row - firstRow
        self.count = max(0, count)
        guard count > 0 else {
            let wasEmpty = selection == nil
            (selection, row, firstRow) = (nil, 0, 0)
            return wasEmpty
        }
        if let selection, let newRow = try index(selection) {
            row = newRow
            firstRow = max(0, row - line)
            return true
        }
        let wasEmpty = selection == nil
        row = min(row, count - 1)
        firstRow = max(0, row - line)
        selection = try id(row)
        return wasEmpty
    }

    /// Returns the topmost row for a window, moved as little as needed to show a row and no emptiness below the list.
    private static func scroll(_ first: Int, toShow row: Int, count: Int, height: Int) -> Int {
        max(0, min(max(first, row - height + 1), row, count - height))
    }

    /// Moves the selection and the window together, so that the selected row stays on its line.
    mutating func turnPage<Failure: Error>(
        by rows: Int,
        height: Int,
        id: (Int) throws(Failure) -> ID
    ) throws(Failure) {
        firstRow += rows
        try select(row: row + rows, height: height, id: id)
    }
}
