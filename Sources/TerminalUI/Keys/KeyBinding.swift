/// One line of a key table: the keys, what they do, and the words for it.
public struct KeyBinding<Action: Hashable & Sendable>: Sendable {
    /// The keys that do it; the first one is shown.
    public let keys: [Key]
    /// What is done.
    public let action: Action
    /// The word in the key bar, such as "Open".
    public let label: String
    /// The sentence in the help, such as "Open the selected client".
    public let help: String
    /// The heading it stands under in the help.
    public let heading: String
    /// Whether the key bar shows it.
    public let inBar: KeyBarPlace
    /// The keys in writing; several bindings may share one text, such as `1-8` or `Arrows`.
    public let keyText: String

    /// Creates a binding of one or more keys to an action.
    ///
    /// `shownAs` replaces the first key's label where a range says more: `shownAs: "1-8"`.
    public init(
        _ keys: Key...,
        do action: Action,
        label: String,
        help: String,
        heading: String = "Here",
        inBar: KeyBarPlace = .whenRoom,
        shownAs: String? = nil
    ) {
        self.keys = keys
        self.action = action
        self.label = label
        self.help = help
        self.heading = heading
        self.inBar = inBar
        keyText = shownAs ?? keys.first?.label ?? ""
    }
}
