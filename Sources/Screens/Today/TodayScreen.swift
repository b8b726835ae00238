import CareModel
import CaseStore
import TerminalUI

/// What wants attention today; the session that runs now is selected, so that Enter takes attendance.
struct TodayScreen: Screen {
    /// The panels that Tab walks through.
    enum Panel: Int, CaseIterable, Sendable {
        case sessions, needs, hours, tests
    }

    /// What somebody may have to do, in the order of the panel.
    enum Need: CaseIterable, Sendable {
        case flags, reviews, tests, sheetsOpen, sheetsToSign, notesToSign

        /// Where it is done.
        var place: Place {
            switch self {
            case .flags: .flags
            case .reviews: .review
            case .tests: .tests
            case .sheetsOpen, .sheetsToSign, .notesToSign: .sessions
            }
        }
    }

    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, nextPanel, previousPanel, go(Place), calls, arithmetic, addSession, quit
    }

    var board: TodayBoard?
    /// Who in it is called the same.
    var namesakes = Namesakes(among: [])
    var trends: Trends?
    var tally: WeekTally?
    var isEmpty = false
    var panel = Panel.sessions
    var sessions = ListState<Session.ID>()
    var needs = ListState<Need>()
    var hours = ListState<Client.ID>()
    var tests = ListState<DrugTest.ID>()
    private var trendsScope: Scope?
    private var tallyScope: Scope?

    static let keys = KeyTable<Action>(
        [
            KeyBinding(
                .enter,
                do: .open,
                label: "Open",
                help: "Open the selected line: take attendance, or go to what it names.",
                heading: "Today"
            ),
            KeyBinding(.tab, do: .nextPanel, label: "Next panel", help: "Go to the next panel.", heading: "Today"),
            KeyBinding(
                .backTab,
                do: .previousPanel,
                label: "Panel before",
                help: "Go to the panel before.",
                heading: "Today",
                inBar: .hidden
            ),
            KeyBinding(
                .character("a"),
                do: .addSession,
                label: "Add session",
                help: "Add a session today.",
                heading: "Today",
                inBar: .hidden
            ),
            KeyBinding(
                .character("c"),
                do: .calls,
                label: "Calls",
                help: "Show who wants a call.",
                heading: "Today",
                inBar: .hidden
            ),
            KeyBinding(
                .character("="),
                do: .arithmetic,
                label: "Arithmetic",
                help: "Show how the hours of the selected client's week come about.",
                heading: "Today",
                inBar: .hidden
            ),
        ]
            + Place.allCases.filter { $0 != .today }.map { place in
                KeyBinding(
                    .character(place.digit),
                    do: .go(place),
                    label: place.name,
                    help: "Go to \(place.name).",
                    heading: "Places",
                    inBar: place == .clients ? .whenRoom : .hidden,
                    sharing: place == .clients ? ("1-9", "Go") : nil
                )
            } + [
                KeyBinding(
                    .character("q"),
                    do: .quit,
                    label: "Quit",
                    help: "Leave the program; everything is saved.",
                    heading: "Today",
                    inBar: .always
                )
            ]
    )

    func crumbs(at desk: Desk) -> [String] { ["Today"] }

    var position: String { "" }

    func hints(at desk: Desk) -> [KeyHint] {
        let open =
            switch panel {
            case .sessions: "Take attendance"
            case .needs: "Open"
            case .hours: "Chart"
            case .tests: "Test"
            }
        let hasRow =
            panel == .needs || [.sessions: sessions.count, .hours: hours.count, .tests: tests.count][panel] != 0
        return (hasRow ? [KeyHint("Enter", open)] : []) + Self.keys.hints { $0 != .open } + [
            KeyHint("/", "Find client")
        ]
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        if isEmpty { return "This case file is empty." }
        guard desk.actor.staff != nil else {
            return "You sign as \(desk.actor.name): begin with --as and your number (8, 2 Staff) to be yourself."
        }
        return "\(desk.scopeWords). C chooses whose clients are shown."
    }

    mutating func reload(at desk: Desk) throws {
        let board = try desk.caseFile.todayBoard(scope: desk.scope)
        isEmpty = try desk.caseFile.hasNoClients()
        if self.board == nil { select(runningIn: board, at: desk) }
        self.board = board
        namesakes = Namesakes(among: board.hoursAtRisk.map(\.client) + board.tests.map(\.client))
        sessions.reconcile(with: board.sessions.map(\.id))
        needs.reconcile(with: Need.allCases)
        hours.reconcile(with: board.hoursAtRisk.map(\.id))
        tests.reconcile(with: board.tests.map(\.id))
        askForTrends(at: desk)
        askForTally(at: desk)
    }

    /// Selects the session that runs now, else the next one that isn't taken.
    private mutating func select(runningIn board: TodayBoard, at desk: Desk) {
        let now = desk.moment.local
        let wanted =
            board.sessions.first { $0.isRunning(at: now) } ?? board.sessions.last { $0.endsAt <= now && $0.isOpen }
            ?? board.sessions.first { $0.startsAt >= now } ?? board.sessions.first
        sessions = ListState(selecting: wanted?.id)
    }

    private mutating func askForTrends(at desk: Desk) {
        guard trendsScope != desk.scope else { return }
        trendsScope = desk.scope
        trends = nil
        let (caseFile, scope) = (desk.caseFile, desk.scope)
        desk.background.start { mailbox in
            mailbox.post(.trends(try caseFile.trends(scope: scope), scope: scope))
        }
    }

    /// Has the sheets of the week counted; the last numbers stay until the new ones are there.
    private mutating func askForTally(at desk: Desk) {
        if tallyScope != desk.scope { tally = nil }
        tallyScope = desk.scope
        let (caseFile, scope) = (desk.caseFile, desk.scope)
        desk.background.start { mailbox in
            mailbox.post(.weekTally(try caseFile.weekTally(scope: scope), scope: scope))
        }
    }

    mutating func receive(_ delivery: Delivery, at desk: Desk) {
        switch delivery {
        case .trends(let trends, let scope) where scope == desk.scope: self.trends = trends
        case .weekTally(let tally, let scope) where scope == desk.scope: self.tally = tally
        default: break
        }
    }
}
