extension Place {
    /// The screen of the place.
    var screen: any Screen {
        switch self {
        case .today: TodayScreen()
        case .clients: ClientsScreen()
        case .sessions: SessionsScreen()
        case .plans: PlansScreen()
        case .tests: TestsScreen()
        case .flags: FlagsScreen()
        case .review: ReviewScreen()
        case .journal: JournalScreen()
        case .setUp: SetUpScreen()
        case .hours: HoursScreen()
        }
    }
}
