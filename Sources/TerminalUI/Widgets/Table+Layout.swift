extension Table {
    /// Returns the columns that fit into a window, from left to right.
    ///
    /// Whole columns leave, those with the highest priority number first and the rightmost of equals; the first column
    /// always stays. What is left over goes to the flexible ones by weight.
    func layout(width: Int) -> [PlacedTableColumn] {
        let room = width - Self.gutter
        var kept = Array(columns.indices)
        while kept.count > 1, minimumWidth(of: kept) > room {
            let lowest = kept.dropFirst().map { columns[$0].priority }.max() ?? 0
            guard let leaving = kept.dropFirst().last(where: { columns[$0].priority == lowest }) else { break }
            kept.removeAll { $0 == leaving }
        }
        var spare = max(0, room - minimumWidth(of: kept))
        var weights = kept.reduce(0) { $0 + columns[$1].width.weight }
        var x = Self.gutter
        return kept.map { index in
            let weight = columns[index].width.weight
            let share = weights > 0 ? spare * weight / weights : 0
            spare -= share
            weights -= weight
            let placed = PlacedTableColumn(index: index, x: x, width: min(room, columns[index].width.minimum + share))
            x += placed.width + Self.gap
            return placed
        }
    }

    /// Returns the place in ``columns`` of the heading at a column of the window, for the mouse.
    public func column(at x: Int, width: Int) -> Int? {
        layout(width: width).first { $0.x..<$0.x + $0.width ~= x }?.index
    }

    private func minimumWidth(of kept: [Int]) -> Int {
        kept.reduce(0) { $0 + columns[$1].width.minimum } + Self.gap * (kept.count - 1)
    }
}
