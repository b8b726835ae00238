import CareModel
import CaseStore
import TerminalUI

extension ReviewScreen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case chart, later, contact, arithmetic, signOff, countersign, weekBefore, weekAfter, back
    }

    static let keys = KeyTable<Action>(
        heading: "Review",
        [
            KeyBinding(.enter, do: .chart, label: "Chart", help: "Open the client's chart."),
            .key("z", .later, "Later", "Go to the next client who is still to decide; this one stays in the list."),
            .key("a", .contact, "Contact", "Log a contact with the client.", .hidden),
            .key("=", .arithmetic, "Arithmetic", "Show how the hours of the week come about.", .hidden),
            .key("S", .signOff, "Sign off", "Sign off the week once everybody is decided."),
            .key("K", .countersign, "Countersign", "As a supervisor, sign a change of level."),
            .key("[", .weekBefore, "Week before", "Show the week before.", .hidden),
            .key("]", .weekAfter, "Week after", "Show the week after.", .hidden),
            KeyBinding(
                .escape,
                .character("q"),
                do: .back,
                label: "Back",
                help: "Go back; the review goes on here next time.",
                inBar: .always
            ),
        ]
    )

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if signing != nil { return try answerSigning(key, at: desk) }
        if prompt != nil { return try answerPrompt(key, at: desk) }
        if let decision = DecisionPrompt.decision(for: key) { return try begin(decision, at: desk) }
        switch Self.keys.action(for: key) {
        case .chart:
            return selected.map { .open(ChartScreen(client: $0.id)) } ?? .stay
        case .later: return try later(at: desk)
        case .contact: return selected.map { .open(FormScreen(ContactForm(client: $0.id), for: $0.client)) } ?? .stay
        case .arithmetic: return selected.map { .open(ArithmeticScreen(client: $0.id, day: week)) } ?? .stay
        case .signOff: return askToSignOff()
        case .countersign: return try countersign(at: desk)
        case .weekBefore: return try go(-7, at: desk)
        case .weekAfter: return try go(7, at: desk)
        case .back: return .close
        case nil:
            let ids = queue?.lines.map(\.id) ?? []
            guard list.handle(key, height: ReviewLayout(size: desk.size).queue.height, id: { ids[$0] }) else {
                return .ignored
            }
            try readCase(at: desk)
            return .stay
        }
    }

    private mutating func go(_ days: Int, at desk: Desk) throws -> Step {
        let target = (week ?? desk.today).advanced(by: days)
        guard target <= desk.today else { return .say("That week has not begun.") }
        week = target
        queue = nil
        try reload(at: desk)
        return .stay
    }

    private mutating func begin(_ decision: ReviewDecision, at desk: Desk) throws -> Step {
        guard let selected, let queue, let week else { return .stay }
        if let signed = queue.signedOffBy { return .warn("\(signed) has signed off this week.") }
        let waiting = chart?.flags ?? []
        let isAsPlanned = decision == .continueCare && waiting.isEmpty && selected.decision == nil
        let worst = waiting.max { $0.severity < $1.severity }
        prompt = try DecisionPrompt(
            decision,
            about: "review/\(selected.id)/\(week)",
            note: worst.map { "decides \(waiting.count.counted("flag")), \($0.severity.word) \($0.title) first" },
            suggesting: isAsPlanned ? "No flag waits; the plan stands." : "",
            at: desk
        )
        return .stay
    }

    mutating func decide(
        _ decision: ReviewDecision,
        rationale: String,
        holdUntil: Day?,
        at desk: Desk
    ) throws -> Step {
        guard let selected, let week else { return .stay }
        let change = DecideReview(
            client: selected.id,
            week: week,
            decision: decision,
            rationale: rationale,
            holdUntil: holdUntil
        )
        let flags = chart?.flags.count ?? 0
        let isEnrolled = chart?.isEnrolled == true
        try desk.caseFile.perform(.decideReview(change), by: desk.actor)
        if let next = nextToDecide(after: selected.id) { go(to: next, desk) }
        try reload(at: desk)
        let name = desk.name(selected.client)
        if isEnrolled, let afterwards = decision.afterwards(awaitsSignature: desk.actor.role != .supervisor) {
            return .say("\(name): \(decision.name). \(afterwards) u undoes.")
        }
        let also = flags > 0 ? ", also for \(flags.counted("flag"))" : ""
        return .say("\(name): \(decision.name)\(also). u undoes.")
    }

    /// Selects a client of the queue.
    private mutating func go(to client: Client.ID, _ desk: Desk) {
        let ids = queue?.lines.map(\.id) ?? []
        guard let row = ids.firstIndex(of: client) else { return }
        list.select(row: row, height: ReviewLayout(size: desk.size).queue.height) { ids[$0] }
    }

    /// The next client after this one who is still to decide, from the top again at the end.
    private func nextToDecide(after client: Client.ID) -> Client.ID? {
        let open = (queue?.lines ?? []).filter { $0.decision == nil }.map(\.id)
        guard let place = open.firstIndex(of: client) else { return open.first { $0 != client } }
        return open.indices.contains(place + 1) ? open[place + 1] : open.first { $0 != client }
    }

    private mutating func later(at desk: Desk) throws -> Step {
        guard let selected, let next = nextToDecide(after: selected.id) else {
            return .say("Nobody else is to decide.")
        }
        go(to: next, desk)
        try reload(at: desk)
        return .say("\(desk.name(selected.client)) stays to decide.")
    }

    private mutating func askToSignOff() -> Step {
        guard let queue else { return .stay }
        if let signed = queue.signedOffBy { return .warn("\(signed) has signed off this week.") }
        guard queue.toDecide == 0, !queue.lines.isEmpty else {
            return .warn("Cannot sign off: \(queue.toDecide) of \(queue.lines.count) not decided yet.")
        }
        signing = Dialog(
            title: "Sign off the week",
            text: "\(queue.lines.count) clients are decided. What the team saw is frozen with its hash.",
            buttons: [DialogButton(true, label: "Sign off"), DialogButton(false, label: "Back")],
            safe: false,
            selecting: true
        )
        return .stay
    }

    private mutating func answerSigning(_ key: Key, at desk: Desk) throws -> Step {
        guard let isSigned = signing?.handle(key) else { return .stay }
        signing = nil
        guard isSigned, let week else { return .say("Not signed off.") }
        let change = SignOffWeek(week: week, counselor: desk.scope.counselor)
        let receipt = try desk.caseFile.perform(.signOffWeek(change), by: desk.actor)
        try reload(at: desk)
        return .say("\(receipt.sentence). u undoes.")
    }

    private mutating func countersign(at desk: Desk) throws -> Step {
        guard let selected, selected.awaitsCountersignature, let week else {
            return .warn("Select a decision that changes the level and is not countersigned.")
        }
        try desk.caseFile.perform(.countersign(Countersign(client: selected.id, week: week)), by: desk.actor)
        try reload(at: desk)
        return .say("Countersigned. u undoes.")
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        let layout = ReviewLayout(size: desk.size)
        guard prompt == nil, signing == nil, layout.queue.contains(point), let queue,
            let row = list.row(onLine: point.y - layout.queue.y, height: layout.queue.height)
        else { return .stay }
        list.select(row: row, height: layout.queue.height) { queue.lines[$0].id }
        try readCase(at: desk)
        return .stay
    }
}
