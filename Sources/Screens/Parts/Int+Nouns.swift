extension Int {
    /// A noun as it follows this number: `flag` or `flags`.
    func noun(_ noun: String) -> String { self == 1 ? noun : noun + "s" }

    /// The number with its noun: `1 flag`, `3 flags`.
    func counted(_ noun: String) -> String { "\(self) \(self.noun(noun))" }
}
