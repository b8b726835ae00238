/// A day of the week; weeks begin on Monday.
public enum DayOfWeek: Int, CaseIterable, Sendable {
    /// The days, in order.
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// The name in full and in lower case.
    var name: String { String(describing: self) }

    /// The name in three letters: `Mon`.
    public var shortName: String {
        name.prefix(1).uppercased() + name.dropFirst().prefix(2)
    }
}
