/// One line of the help.
public struct HelpEntry: Hashable, Sendable {
    /// All keys that do it.
    public let keys: [Key]
    /// The keys in writing.
    public let keyText: String
    /// What it does, in a word or two.
    public let label: String
    /// What it does, in a sentence.
    public let help: String

    /// Creates a line of the help.
    public init(keys: [Key], keyText: String, label: String, help: String) {
        self.keys = keys
        self.keyText = keyText
        self.label = label
        self.help = help
    }
}
