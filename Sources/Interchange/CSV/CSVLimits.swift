/// How much of a file is held in memory at once; what is longer is reported, never cut.
package struct CSVLimits: Sendable {
    /// The most bytes of one cell.
    package var cell: Int
    /// The most bytes of one row.
    package var row: Int

    /// Creates limits; a cell may have 1 MiB and a row 32 MiB unless said otherwise.
    package init(cell: Int = 1 << 20, row: Int = 1 << 25) {
        self.cell = cell
        self.row = row
    }
}
