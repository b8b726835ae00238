import CareModel
import CaseStore
import TerminalUI

/// The team's review of a week: one client after the other, nobody skipped silently.
///
/// The clients who are still to decide stand first, so that the review goes on where it stopped. After a decision the next
/// one opens by itself.
struct ReviewScreen: DecidingScreen {
    private let starting: Client.ID?
    var week: Day?
    var queue: ReviewQueue?
    var list = ListState<Client.ID>()
    var chart: ClientChart?
    /// The decisions about the client before this week's.
    var earlier: [ReviewRecord] = []
    /// The decision about the client this week.
    var record: ReviewRecord?
    var prompt: DecisionPrompt?
    var signing: Dialog<Bool>?

    init(starting client: Client.ID? = nil) {
        starting = client
    }

    func crumbs(at desk: Desk) -> [String] {
        ["Review", week.map { "week of \($0.dayAndMonth)" } ?? ""]
    }

    var position: String {
        guard let queue else { return "" }
        if let signed = queue.signedOffBy { return "signed off by \(signed)" }
        return "\(queue.toDecide) left of \(queue.lines.count)"
    }

    func hints(at desk: Desk) -> [KeyHint] {
        if let signing { return signing.hints }
        if prompt != nil { return Self.promptHints }
        guard let queue, !queue.lines.isEmpty else { return Self.keys.hints { $0 == .back || $0 == .weekBefore } }
        let isOpen = queue.signedOffBy == nil
        return (isOpen ? [KeyHint("1-9", "Decide")] : [])
            + Self.keys.hints { action in
                switch action {
                case .countersign: selected?.awaitsCountersignature == true
                case .signOff: isOpen
                case .later: isOpen && queue.toDecide > 0
                default: true
                }
            }
    }

    var helpSections: [HelpSection] { Self.keys.helpSections + [Self.decisionHelp] }

    func standingSentence(at desk: Desk) -> String {
        guard let queue else { return "" }
        if queue.lines.isEmpty { return "Nobody is to review here. C shows another caseload." }
        if queue.signedOffBy != nil { return "\(desk.scopeWords): what was decided; the week is signed off." }
        return queue.toDecide == 0
            ? "Everybody is decided. S signs off the week." : "\(desk.scopeWords): the review of the week."
    }

    mutating func reload(at desk: Desk) throws {
        let fresh = try desk.caseFile.reviewQueue(weekOf: week ?? desk.today, scope: desk.scope)
        if queue == nil {
            let wanted = starting.flatMap { id in fresh.lines.first { $0.id == id }?.id }
            list = ListState(selecting: wanted ?? fresh.lines.first { $0.decision == nil }?.id)
        }
        queue = fresh
        week = fresh.week.firstDay
        list.reconcile(with: fresh.lines.map(\.id))
        try readCase(at: desk)
    }

    /// Reads what the team needs to know of the selected client.
    mutating func readCase(at desk: Desk) throws {
        guard let client = list.selection, let week else {
            (chart, record, earlier) = (nil, nil, [])
            return
        }
        chart = try desk.caseFile.chart(of: client)
        record = try desk.caseFile.review(of: client, week: week)
        earlier = try desk.caseFile.reviews(of: client, limit: 4).filter { $0.week < week }
    }

    var isAsking: Bool { signing != nil }

    mutating func seen() {
        signing?.isArmed = true
    }

    /// The client the keys act on.
    var selected: ReviewQueue.Line? { queue?.lines.first { $0.id == list.selection } }
}
