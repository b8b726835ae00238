/// A code under which the programme counts service for a payer, in force between two days that both count.
///
/// The table of codes is the programme's own: what a code asks for is said by its payers, and none is put into a file by
/// itself. The name beside the code is the programme's own words; descriptors of published code sets belong to their owners.
public struct BillingCode: Hashable, Codable, Sendable {
    /// The code as the payer writes it, such as `H0015`.
    public var code: String
    /// What the programme calls it.
    public var label: String
    /// The first day on which it is in force.
    public var from: Day
    /// The last day, or `nil` while it goes on.
    public var to: Day?
    /// What one unit is.
    public var unit: BillingUnit
    /// How minutes become units of time; without meaning for a day and a session.
    public var rounding: UnitRounding = .whole
    /// The minutes below which nothing counts: of the day, or of one session where that is the unit.
    public var leastMinutes: Minutes?
    /// The most units that count on one day.
    public var mostUnits: Int?
    /// The services whose minutes count.
    public var services: [Service]
    /// The levels of care at which minutes count; none means every level.
    public var levels: [LevelOfCare] = []
    /// Whether a session counts that the client attended by voice alone.
    public var countsAudioOnly = false
    /// What is written beside the code when a session of the day was attended by telehealth, such as `95`.
    public var telehealthModifier: String?
    /// What the numbers stand on, such as the payer's manual and its page.
    public var basis: String?

    /// Creates a code that counts some services at every level of care.
    public init(code: String, label: String, from: Day, unit: BillingUnit, services: [Service]) {
        self.code = code
        self.label = label
        self.from = from
        self.unit = unit
        self.services = services
    }

    /// Tells whether the code is in force on a day.
    public func covers(_ day: Day) -> Bool {
        from <= day && (to.map { day <= $0 } ?? true)
    }
}
