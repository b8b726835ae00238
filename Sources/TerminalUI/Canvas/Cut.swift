/// How a text ends that is longer than its columns.
public enum Cut: Sendable {
    /// With `…` in the last column, so that a reader sees something is missing.
    case ellipsis
    /// Without a sign, for text that continues elsewhere.
    case plain
}
