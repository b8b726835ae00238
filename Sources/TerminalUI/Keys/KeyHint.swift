/// A key and its word for the key bar.
public struct KeyHint: Hashable, Sendable {
    /// The key in writing.
    public let key: String
    /// What it does, in a word or two.
    public let label: String
    /// Whether it may give way when the line is full.
    public let place: KeyBarPlace

    /// Creates a hint that belongs to no table, for a line of keys inside a picture.
    public init(_ key: String, _ label: String, place: KeyBarPlace = .whenRoom) {
        self.key = key
        self.label = label
        self.place = place
    }
}
