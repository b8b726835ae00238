/// Where a cell lies, counted from the first byte of its row.
struct CellBounds {
    let start: Int
    var end: Int
    let hasDoubledQuotes: Bool
}
