extension KeyTable {
    /// Returns the keys that two different actions of this table claim; a test keeps this empty.
    public func clashes() -> [KeyClash] {
        var owners: [Key: KeyBinding<Action>] = [:]
        var clashes: [KeyClash] = []
        for binding in bindings {
            for key in binding.keys {
                if let owner = owners[key] {
                    guard owner.action != binding.action else { continue }
                    clashes.append(KeyClash(key: key, labels: [owner.label, binding.label]))
                } else {
                    owners[key] = binding
                }
            }
        }
        return clashes
    }

    /// Returns the keys that this table takes away from a table that is asked after it.
    public func clashes<Other>(with other: KeyTable<Other>) -> [KeyClash] {
        other.bindings.flatMap { theirs in
            theirs.keys.compactMap { key in
                bindings.first { $0.keys.contains(key) }
                    .map { KeyClash(key: key, labels: [$0.label, theirs.label]) }
            }
        }
    }
}
