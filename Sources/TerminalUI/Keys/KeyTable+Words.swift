extension KeyTable {
    /// The keys for the key bar.
    public var hints: [KeyHint] { hints { _ in true } }

    /// Returns the keys for the key bar whose actions are possible right now.
    public func hints(where isPossible: (Action) -> Bool) -> [KeyHint] {
        bindings.filter { $0.inBar != .hidden && isPossible($0.action) }
            .map(\.hint)
    }

    /// The sections of the help, headings in the order in which the table first names them.
    ///
    /// Sections of several tables are simply added: `screen.helpSections + everywhere.helpSections`.
    public var helpSections: [HelpSection] {
        var headings: [String] = []
        for binding in bindings where !headings.contains(binding.heading) {
            headings.append(binding.heading)
        }
        return headings.map { heading in
            HelpSection(
                heading: heading,
                entries: bindings.filter { $0.heading == heading }.map {
                    HelpEntry(keys: $0.keys, keyText: $0.keys.first?.label ?? "", label: $0.label, help: $0.help)
                }
            )
        }
    }
}
