/// Something that can be picked from a list by typing a part of its name.
public struct PickerEntry<ID: Hashable & Sendable>: Sendable {
    /// What is picked.
    public let id: ID
    /// Its name, which typing searches.
    public let title: String
    /// A line of explanation under the name; empty for none.
    public let detail: String
    /// The key that does the same, shown at the right; empty for none.
    public let keyText: String

    /// Creates an entry.
    public init(id: ID, title: String, detail: String = "", keyText: String = "") {
        self.id = id
        self.title = title
        self.detail = detail
        self.keyText = keyText
    }
}
