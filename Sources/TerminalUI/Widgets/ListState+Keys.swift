extension ListState {
    /// Moves by a key in a window of the given height; returns whether the key is one of movement.
    ///
    /// Arrows, Home, End, PgUp and PgDn, and as a second set `j`, `k`, `^F` and `^B`. The function `id` is asked for the
    /// one record that becomes selected.
    @discardableResult
    public mutating func handle<Failure: Error>(
        _ key: Key,
        height: Int,
        id: (Int) throws(Failure) -> ID
    ) throws(Failure) -> Bool {
        let page = max(1, height)
        switch key {
        case .up, .character("k"):
            try select(row: row - 1, height: page, id: id)
        case .down, .character("j"):
            try select(row: row + 1, height: page, id: id)
        case .home, .controlHome:
            try select(row: 0, height: page, id: id)
        case .end, .controlEnd:
            try select(row: count - 1, height: page, id: id)
        case .pageUp, .control("b"):
            try turnPage(by: -page, height: page, id: id)
        case .pageDown, .control("f"):
            try turnPage(by: page, height: page, id: id)
        default:
            return false
        }
        return true
    }

    /// Returns the row on a line of the window, for the mouse, or `nil` below the last row.
    public func row(onLine line: Int, height: Int) -> Int? {
        let rows = visibleRows(height: height)
        return line >= 0 && line < rows.count ? rows.lowerBound + line : nil
    }
}

extension ListState {
    /// Fits the state to an array of records; returns whether the selected record is still in it.
    @discardableResult
    public mutating func reconcile(with ids: [ID]) -> Bool {
        reconcile(count: ids.count, id: { ids[$0] }, index: { ids.firstIndex(of: $0) })
    }
}
