/// How a column shares the width of the screen.
public enum TableColumnWidth: Equatable, Sendable {
    /// Always this wide.
    case fixed(Int)
    /// At least this wide, and a share of what is left over by weight.
    case flexible(minimum: Int, weight: Int)

    /// The fewest columns of the screen it needs.
    var minimum: Int {
        switch self {
        case .fixed(let width): width
        case .flexible(let minimum, _): minimum
        }
    }

    /// The share of what is left over.
    var weight: Int {
        switch self {
        case .fixed: 0
        case .flexible(_, let weight): max(0, weight)
        }
    }
}
