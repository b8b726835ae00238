/// What the keys of a screen do: one table answers keys, draws the key bar and writes the help.
///
/// ```swift
/// static let keys = KeyTable<Action>([
///     KeyBinding(.enter, do: .open, label: "Open", help: "Open the selected client."),
///     KeyBinding(.down, .character("j"), do: .next, label: "Down", help: "Go to the client below.", inBar: .hidden),
/// ])
/// ```
public struct KeyTable<Action: Hashable & Sendable>: Sendable {
    /// The lines of the table, in the order of the key bar.
    public let bindings: [KeyBinding<Action>]

    /// Creates a table from its lines.
    public init(_ bindings: [KeyBinding<Action>]) {
        self.bindings = bindings
    }

    /// Creates a table all of whose lines stand under one heading in the help.
    public init(heading: String, _ bindings: [KeyBinding<Action>]) {
        self.bindings = bindings.map { line in
            var line = line
            line.heading = heading
            return line
        }
    }

    /// Returns what a key does, or `nil` when it does nothing here.
    public func action(for key: Key) -> Action? {
        bindings.first { $0.keys.contains(key) }?.action
    }

    /// Returns the keys that do something, the one to show first.
    public func keys(for action: Action) -> [Key] {
        bindings.filter { $0.action == action }.flatMap(\.keys)
    }

    /// Returns a table with the lines of both, this one's first.
    public func followed(by other: KeyTable) -> KeyTable {
        KeyTable(bindings + other.bindings)
    }
}
