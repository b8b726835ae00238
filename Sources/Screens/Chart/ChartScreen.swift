import CareModel
import CaseStore
import TerminalUI

/// One client's chart: what needs somebody, the hours, the plan, the tests, the flags and the journal.
struct ChartScreen: Screen {
    private(set) var client: Client.ID
    /// The clients of the list the chart was opened from, for the keys that go to the next one.
    private let among: [Int64]
    var tab: ChartTab
    var chart: ClientChart?
    var journal: [JournalEntry] = []
    /// The group notes, as far as they are about this client; read when their page is open.
    var notes: [ClientNote] = []
    /// The flags that were decided, the latest decision first; read when their page is open.
    var decided: [Flag] = []
    /// Where one is in the list of each page.
    var lists: [ChartTab: ListState<Int>] = [:]
    /// The question before a record is voided.
    var voiding: TextField?
    /// The question for a group to put the client in, or to end the place in.
    var tracks: Picker<TrackChoice>?
    /// The event of the timeline that is read in full.
    var reading: ClientChart.Event?

    init(client: Client.ID, among: [Int64] = [], tab: ChartTab = .overview) {
        self.client = client
        self.among = among
        self.tab = tab
    }

    func crumbs(at desk: Desk) -> [String] {
        guard let person = chart?.client.record else { return ["Clients", client.text] }
        return ["Clients", desk.name(person.name)]
    }

    var position: String {
        let count = rowCount
        guard count > 0, let list = lists[tab] else { return client.text }
        return "\(client.text), row \(list.row + 1) of \(count)"
    }

    var takesText: Bool { voiding != nil || tracks != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        if voiding != nil { return [KeyHint("Enter", "Void"), KeyHint("Esc", "Leave it", place: .always)] }
        if tracks != nil { return [KeyHint("Enter", "Choose"), KeyHint("Esc", "Leave it", place: .always)] }
        if reading != nil { return [KeyHint("Any key", "Close", place: .always)] }
        return [KeyHint("1-7", "Tab")] + Self.keys.hints { isPossible($0) }
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        guard let chart else { return "" }
        guard let episode = chart.episode?.record else { return "This client has never been admitted." }
        guard let discharged = episode.dischargedOn else { return "" }
        return "Discharged on \(discharged.withYear): \(episode.dischargeReason?.name ?? "no reason recorded")."
    }

    mutating func reload(at desk: Desk) throws {
        guard let fresh = try desk.caseFile.chart(of: client) else { throw RecordGone() }
        chart = fresh
        journal = tab == .journal ? try desk.caseFile.journal(client: client, limit: 500) : []
        notes = tab == .notes ? try desk.caseFile.notes(of: client, limit: 500) : []
        decided = tab == .flags ? try decidedFlags(at: desk) : []
        settleList()
    }

    private func decidedFlags(at desk: Desk) throws -> [Flag] {
        try desk.caseFile.flags(FlagQuery(client: client, states: [.reviewed, .closed])).sorted {
            ($0.decision?.on ?? $0.openedOn, $0.id) > ($1.decision?.on ?? $1.openedOn, $1.id)
        }
    }

    /// Selects a test or a plan that was just added, where the open page lists it.
    mutating func show(_ record: NewRecord, at desk: Desk) throws {
        let row: Int? =
            switch (record, tab) {
            case (.test(let id), .tests): chart?.tests.firstIndex { $0.id == id }
            case (.plan(let id), .plan): chart?.plans.firstIndex { $0.record.id == id }
            default: nil
            }
        guard let row else { return }
        let (rows, height) = (Array(0..<rowCount), listHeight(in: desk.size))
        lists[tab]?.select(row, among: rows, height: height)
    }

    /// Fits the page's list to what is on it.
    mutating func settleList() {
        var list = lists[tab] ?? ListState()
        list.reconcile(with: Array(0..<rowCount))
        lists[tab] = list
    }

    /// The rows of the flags' page: those that wait, then those that were decided.
    var allFlags: [Flag] { (chart?.flags ?? []) + decided }

    /// How many rows the open page has.
    var rowCount: Int {
        guard let chart else { return 0 }
        return switch tab {
        case .overview: chart.timeline.count
        case .plan: chart.plans.count + chart.medications.count
        case .attendance: chart.marks.count
        case .tests: chart.tests.count
        case .flags: allFlags.count
        case .journal: journal.count
        case .notes: notes.count
        }
    }

    /// The row the keys act on.
    var row: Int? {
        guard let row = lists[tab]?.row, row < rowCount else { return nil }
        return row
    }

    /// The rows of the open page's list that the window shows.
    func listHeight(in size: Size) -> Int {
        switch tab {
        case .overview: OverviewLayout(size: size).timeline.height
        case .plan: max(1, size.height - PlanPage.fixedRows)
        case .notes: NotesLayout(size: size).list.height
        case .journal: max(1, size.height - 2 - JournalTable.entryHeight)
        default: size.height - 2
        }
    }

    /// Goes to the client before or after this one in the list the chart was opened from.
    mutating func turn(_ step: Int, at desk: Desk) throws -> Step {
        guard let number = try desk.caseFile.number(of: client), let place = among.firstIndex(of: number),
            among.indices.contains(place + step),
            let line = try desk.caseFile.clientLines([among[place + step]]).first
        else {
            return .say(among.isEmpty ? "Open the chart from a list to go on from there." : "There is nobody further.")
        }
        client = line.id
        lists = [:]
        try reload(at: desk)
        return .stay
    }
}
