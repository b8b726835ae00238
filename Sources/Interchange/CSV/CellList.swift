/// Where the cells of a row lie, in memory that is used again for every row.
struct CellList: ~Copyable {
    /// The number of cells.
    private(set) var count = 0
    /// Whether a cell holds doubled quotes.
    private(set) var hasDoubledQuotes = false
    private var space: UnsafeMutableBufferPointer<CellBounds>

    init() {
        space = .allocate(capacity: 32)
    }

    deinit {
        space.deallocate()
    }

    /// The cells.
    var bounds: UnsafeMutableBufferPointer<CellBounds> {
        UnsafeMutableBufferPointer(rebasing: space[..<count])
    }

    /// Adds a cell behind the others.
    mutating func append(_ cell: CellBounds) {
        if count == space.count { grow() }
        space[count] = cell
        count += 1
        if cell.hasDoubledQuotes { hasDoubledQuotes = true }
    }

    /// Forgets the cells.
    mutating func removeAll() {
        count = 0
        hasDoubledQuotes = false
    }

    private mutating func grow() {
        let larger = UnsafeMutableBufferPointer<CellBounds>.allocate(capacity: space.count * 2)
        _ = larger.moveInitialize(fromContentsOf: space)
        space.deallocate()
        space = larger
    }
}
