/// A heading of the help with the keys under it.
public struct HelpSection: Hashable, Sendable {
    /// The heading, such as "Mark" or "Everywhere".
    public let heading: String
    /// The keys, in the order of the table.
    public let entries: [HelpEntry]

    /// Creates a section.
    public init(heading: String, entries: [HelpEntry]) {
        self.heading = heading
        self.entries = entries
    }
}
