extension Collection<String> {
    /// The texts as a choice: `1, 2 or 3`.
    var joinedAsChoice: String {
        guard count > 1, let last = Array(self).last else { return joined() }
        return "\(dropLast().joined(separator: ", ")) or \(last)"
    }
}
