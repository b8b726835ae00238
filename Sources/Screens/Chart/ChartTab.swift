/// The pages of a client's chart.
enum ChartTab: Int, CaseIterable, Hashable, Sendable {
    case overview, plan, attendance, tests, flags, journal, notes

    /// The name on the tab.
    var title: String {
        switch self {
        case .overview: "Overview"
        case .plan: "Plan"
        case .attendance: "Attendance"
        case .tests: "Drug tests"
        case .flags: "Flags"
        case .journal: "Journal"
        case .notes: "Notes"
        }
    }
}
