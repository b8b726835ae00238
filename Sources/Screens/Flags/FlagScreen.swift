import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// One flag: what was found, the rows it rests on, the pattern, what would clear it, and the decision.
struct FlagScreen: DecidingScreen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, acknowledge, countersign, rule, chart, next, previous, back
    }

    private var id: Flag.ID
    private let among: [Flag.ID]
    private var flag: Flag?
    private var chart: ClientChart?
    private var list = ListState<Int>()
    var prompt: DecisionPrompt?
    private var showsRule = false
    /// The rules with today's numbers at the client's level of care.
    private var rules = RuleBook()

    init(flag: Flag.ID, among: [Flag.ID]) {
        id = flag
        self.among = among
    }

    static let keys = KeyTable<Action>(
        heading: "Flag",
        [
            KeyBinding(.enter, do: .open, label: "Record", help: "Open the record of the selected row."),
            .key("w", .rule, "Why", "Show the rule, its numbers and what it stands on."),
            .key("a", .acknowledge, "Seen", "Say that you have seen the flag."),
            .key("K", .countersign, "Countersign", "As a supervisor, sign a change of level."),
            .key("c", .chart, "Chart", "Open the client's chart."),
            KeyBinding(
                .character("]"),
                do: .next,
                label: "Next flag",
                help: "Go to the next flag of the list.",
                sharing: ("[ ]", "Other flag")
            ),
            .key("[", .previous, "Flag before", "Go to the flag before in the list.", .hidden),
            KeyBinding(
                .escape,
                .character("q"),
                do: .back,
                label: "Back",
                help: "Go back.",
                inBar: .always
            ),
        ]
    )

    func crumbs(at desk: Desk) -> [String] {
        guard let flag else { return ["Flags"] }
        return ["Flags", flag.title, desk.name(flag.client)]
    }

    var position: String {
        guard let flag else { return "" }
        let place = among.firstIndex(of: id).map { "flag \($0 + 1) of \(among.count), " } ?? ""
        return place + flag.state.word
    }

    func hints(at desk: Desk) -> [KeyHint] {
        if prompt != nil { return Self.promptHints }
        let isWaiting = flag?.state.isWaiting == true
        return (isWaiting ? [KeyHint("1-9", "Decide")] : [])
            + Self.keys.hints { action in
                switch action {
                case .acknowledge: flag?.state == .open
                case .countersign: flag?.decision?.awaitsCountersignature == true && desk.actor.role == .supervisor
                default: true
                }
            }
    }

    var helpSections: [HelpSection] { Self.keys.helpSections + [Self.decisionHelp] }

    func standingSentence(at desk: Desk) -> String {
        guard let flag else { return "" }
        let opened = "Raised \(flag.openedOn.weekdayAndDate) by \(flag.rule), version \(flag.ruleVersion)."
        return flag.acknowledgedBy.map { "\(opened) Seen by \($0)." } ?? opened
    }

    mutating func reload(at desk: Desk) throws {
        guard let fresh = try desk.caseFile.flag(id) else { throw RecordGone() }
        flag = fresh
        chart = try desk.caseFile.chart(of: fresh.client.id)
        rules = try desk.caseFile.rulesInForce(on: desk.today, level: chart?.levels.first?.level)
        list.reconcile(with: Array(fresh.evidence.indices))
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if prompt != nil { return try answerPrompt(key, at: desk) }
        if flag?.state.isWaiting == true, let decision = DecisionPrompt.decision(for: key) {
            prompt = try DecisionPrompt(decision, about: "flag/\(id.number)", at: desk)
            return .stay
        }
        switch Self.keys.action(for: key) {
        case .open: return openEvidence()
        case .acknowledge:
            try desk.caseFile.perform(.acknowledgeFlags(AcknowledgeFlags([id])), by: desk.actor)
            try reload(at: desk)
            return .say("Noted that you have seen it. u undoes.")
        case .countersign:
            try desk.caseFile.perform(.countersign(Countersign(flag: id)), by: desk.actor)
            try reload(at: desk)
            return .say("Countersigned. u undoes.")
        case .rule: showsRule.toggle()
        case .chart: return flag.map { .open(ChartScreen(client: $0.client.id)) } ?? .stay
        case .next: return try turn(1, at: desk)
        case .previous: return try turn(-1, at: desk)
        case .back: return .close
        case nil:
            return list.handle(key, height: evidenceHeight(desk.size), id: { $0 }) ? .stay : .ignored
        }
        return .stay
    }

    mutating func decide(
        _ decision: ReviewDecision,
        rationale: String,
        holdUntil: Day?,
        at desk: Desk
    ) throws -> Step {
        let change = DecideFlag(flag: id, decision: decision, rationale: rationale, holdUntil: holdUntil)
        let receipt = try desk.caseFile.perform(.decideFlag(change), by: desk.actor)
        try reload(at: desk)
        // What was decided stands on the page; what it doesn't do by itself is said instead.
        let awaits = flag?.decision?.awaitsCountersignature == true
        guard chart?.isEnrolled == true, let afterwards = decision.afterwards(awaitsSignature: awaits) else {
            return .say("\(receipt.sentence). u undoes.")
        }
        return .say("\(decision.name.prefix(1).uppercased() + decision.name.dropFirst()). \(afterwards) u undoes.")
    }

    /// The rows of evidence that the window shows.
    private func evidenceHeight(_ size: Size) -> Int {
        guard let flag else { return 1 }
        return FlagLayout(size: size, lines: FlagLines(flag, width: size.width, metrics: .builtin)).evidence.height
    }

    private mutating func turn(_ step: Int, at desk: Desk) throws -> Step {
        guard let place = among.firstIndex(of: id), among.indices.contains(place + step) else {
            return .say("There is no flag further.")
        }
        id = among[place + step]
        list = ListState()
        try reload(at: desk)
        return .stay
    }

    private func openEvidence() -> Step {
        guard let flag, flag.evidence.indices.contains(list.row) else { return .stay }
        let row = flag.evidence[list.row]
        switch row.kind {
        case .attendance, .session: return .open(SheetScreen(session: Session.ID(row.id), client: flag.client.id))
        case .test: return .open(TestScreen(test: DrugTest.ID(row.id)))
        case .plan: return .open(ChartScreen(client: flag.client.id, tab: .plan))
        case .authorisation: return .open(ClientUnitsScreen(client: flag.client.id))
        default: return .open(ChartScreen(client: flag.client.id))
        }
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        guard let flag else { return }
        FlagPicture(
            flag: flag,
            chart: chart,
            list: list,
            rule: showsRule ? RuleID(rawValue: flag.rule).flatMap { rules.rule($0) } : nil,
            prompt: prompt
        ).draw(on: &canvas, at: desk)
    }
}
