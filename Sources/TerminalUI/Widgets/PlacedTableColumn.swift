/// Where a column of a table stands in a window.
struct PlacedTableColumn: Equatable {
    /// Its place in ``Table/columns``.
    let index: Int
    /// The first column of the window that it takes.
    let x: Int
    /// How many columns of the window it takes.
    let width: Int
}
