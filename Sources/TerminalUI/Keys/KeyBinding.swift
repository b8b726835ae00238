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
    public internal(set) var heading: String
    /// Whether the key bar shows it.
    public let inBar: KeyBarPlace
    /// How the key bar writes it: this key, or several keys of the table in one, such as `1-8 Go`.
    public let hint: KeyHint

    /// Creates a binding of one or more keys to an action.
    ///
    /// `sharing` stands in the key bar in place of the binding's own key and word, and speaks for the hidden bindings next
    /// to it as well: `sharing: ("1-8", "Go")`.
    public init(
        _ keys: Key...,
        do action: Action,
        label: String,
        help: String,
        heading: String = "Here",
        inBar: KeyBarPlace = .whenRoom,
        sharing: (keys: String, label: String)? = nil
    ) {
        self.keys = keys
        self.action = action
        self.label = label
        self.help = help
        self.heading = heading
        self.inBar = inBar
        hint = KeyHint(sharing?.keys ?? keys.first?.label ?? "", sharing?.label ?? label, place: inBar)
    }

    /// A binding of one character, in short: `.key("a", .add, "Add", "Add a session.")`.
    public static func key(
        _ character: Character,
        _ action: Action,
        _ label: String,
        _ help: String,
        _ place: KeyBarPlace = .whenRoom
    ) -> KeyBinding {
        KeyBinding(.character(character), do: action, label: label, help: help, inBar: place)
    }
}
