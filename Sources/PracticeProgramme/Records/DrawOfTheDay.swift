/// Today's draw: who was selected, and whose specimen has been collected and read.
enum DrawOfTheDay {
    /// When the technician told the selected clients.
    static let notified = Clock(8, 5)

    /// Those whose specimens are collected, with the time.
    static let collected = [1003: Clock(8, 40), 1009: Clock(8, 55)]

    /// Those who are still awaited.
    static let pending: Set = [1026, 1042, 1052]
}
