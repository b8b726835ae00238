/// How large a generated programme is.
struct ProgrammeSize {
    /// Clients who are enrolled at the end.
    let enrolled: Int
    /// Weeks of history.
    let weeks: Int

    /// A programme of the given size: three years of records, one year from 5,000 enrolled clients on, so that a run ends
    /// while somebody waits for it.
    init(enrolled: Int) {
        self.enrolled = enrolled
        weeks = enrolled < 5_000 ? 156 : 52
    }
}
