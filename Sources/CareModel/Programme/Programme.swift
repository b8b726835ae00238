/// The treatment programme that a case file belongs to.
public struct Programme: Hashable, Codable, Sendable {
    /// The programme's name, shown on reports and on the lock screen.
    public var name: String
    /// The time zone's name in the time zone database.
    public var timeZone: String
    /// The first day of the week in which hours are counted.
    public var weekStartsOn: Weekday
    /// The edition of the level-of-care criteria that new ratings use: 3 or 4.
    public var criteriaEdition: Int

    /// Creates a programme.
    public init(name: String, timeZone: String, weekStartsOn: Weekday = .monday, criteriaEdition: Int = 4) {
        self.name = name
        self.timeZone = timeZone
        self.weekStartsOn = weekStartsOn
        self.criteriaEdition = criteriaEdition
    }
}
