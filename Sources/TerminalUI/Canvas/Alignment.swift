/// Where a text stands in the columns kept for it.
public enum Alignment: Sendable {
    /// At the left, the way words are read.
    case leading
    /// In the middle.
    case center
    /// At the right, the way numbers are compared.
    case trailing

    /// Returns the free columns before a text that takes `columns` of `room`.
    func indent(of columns: Int, in room: Int) -> Int {
        switch self {
        case .leading: 0
        case .center: max(0, room - columns) / 2
        case .trailing: max(0, room - columns)
        }
    }
}
