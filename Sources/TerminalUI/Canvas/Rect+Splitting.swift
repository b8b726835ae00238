extension Rect {
    /// Returns the rectangle without its outermost columns and rows.
    public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
        Rect(x: x + columns, y: y + rows, width: width - 2 * columns, height: height - 2 * rows)
    }

    /// Returns the parts left and right of a column, counted from this rectangle's left edge.
    ///
    /// A negative column counts from the right edge. `gap` columns between the two parts stay free, for a vertical rule.
    public func columns(at column: Int, gap: Int = 0) -> (left: Rect, right: Rect) {
        let cut = Self.position(column, in: width)
        let after = min(width, cut + gap)
        return (
            left: Rect(x: x, y: y, width: cut, height: height),
            right: Rect(x: x + after, y: y, width: width - after, height: height)
        )
    }

    /// Returns the parts above and below a row, counted from this rectangle's top edge.
    ///
    /// A negative row counts from the bottom edge. `gap` rows between the two parts stay free, for a rule.
    public func rows(at row: Int, gap: Int = 0) -> (top: Rect, bottom: Rect) {
        let cut = Self.position(row, in: height)
        let after = min(height, cut + gap)
        return (
            top: Rect(x: x, y: y, width: width, height: cut),
            bottom: Rect(x: x, y: y + after, width: width, height: height - after)
        )
    }

    /// Returns a rectangle of the given size in the middle of this one, made smaller where it does not fit.
    public func centered(_ size: Size) -> Rect {
        let inner = Size(width: min(size.width, width), height: min(size.height, height))
        return Rect(
            x: x + (width - inner.width) / 2,
            y: y + (height - inner.height) / 2,
            width: inner.width,
            height: inner.height
        )
    }

    private static func position(_ offset: Int, in length: Int) -> Int {
        min(length, max(0, offset < 0 ? length + offset : offset))
    }
}
