import CareModel
import CaseStore
import PlanEngine
import TerminalUI

extension ChartScreen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, tab(Int), next, previous, edit, plan, test, medication, contact, leave, groups, level, discharge,
            admitAgain, constraint, contract, arithmetic
        case voidRecord, review, units, back
    }

    static let keys = KeyTable<Action>(
        [
            KeyBinding(
                .enter,
                do: .open,
                label: "Open",
                help: "Open the selected row: its session, test, leave, flag, note or plan.",
                heading: "Chart"
            ),
            item("e", .edit, "Edit", "Change the client's record.", "Record"),
            item("p", .plan, "New plan", "Write a new version of the plan.", "Record"),
            item("t", .test, "Test", "Add a drug test.", "Record"),
            item("m", .medication, "Medication", "Add a medication.", "Record", .hidden),
            item("c", .contact, "Contact", "Log a contact, tried or made.", "Record"),
            item("v", .leave, "Leave", "Record a stay in hospital, custody or an approved leave.", "Record", .hidden),
            item(
                "G",
                .groups,
                "Groups",
                "Put the client in a group on all its weekdays, or end it.",
                "Record",
                .hidden
            ),
            item(
                "w",
                .constraint,
                "Can't come",
                "Write down when in the week the client can't come: work, school, childcare.",
                "Record",
                .hidden
            ),
            item("l", .level, "Level", "Change the level of care from a day on.", "Record", .hidden),
            item("x", .discharge, "Discharge", "End the stay, with the reason; or change its days.", "Record", .hidden),
            item("A", .admitAgain, "Admit again", "Begin another stay for a client who was discharged.", "Record"),
            item(
                "V",
                .voidRecord,
                "Void",
                "Void the selected test, plan or medication, with the reason.",
                "Record",
                .hidden
            ),
            item("a", .contract, "Contract", "Write what was agreed about absences, or change it.", "Record", .hidden),
            item("=", .arithmetic, "Arithmetic", "Show how the hours of the week come about.", "Chart", .hidden),
            item("r", .review, "Review", "Decide about this client in the week's review.", "Record"),
            item("b", .units, "Units", "Show authorisations, and units day by day.", "Record", .hidden),
            item("]", .next, "Next client", "Go to the next client of the list.", "Chart", .hidden),
            item("[", .previous, "Client before", "Go to the client before in the list.", "Chart", .hidden),
        ]
            + ChartTab.allCases.map { tab in
                KeyBinding(
                    .character(Character("\(tab.rawValue + 1)")),
                    do: .tab(tab.rawValue),
                    label: tab.title,
                    help: "Show the page \(tab.title).",
                    heading: "Chart",
                    inBar: .hidden
                )
            } + [
                KeyBinding(
                    .escape,
                    .character("q"),
                    do: .back,
                    label: "Back",
                    help: "Go back.",
                    heading: "Chart",
                    inBar: .always
                )
            ]
    )

    private static func item(
        _ key: Character,
        _ action: Action,
        _ label: String,
        _ help: String,
        _ heading: String,
        _ place: KeyBarPlace = .whenRoom
    ) -> KeyBinding<Action> {
        KeyBinding(.character(key), do: action, label: label, help: help, heading: heading, inBar: place)
    }

    /// Whether a key works right now.
    func isPossible(_ action: Action) -> Bool {
        switch action {
        case .open: row != nil && tab != .journal
        case .plan, .review, .groups: isEnrolled
        case .admitAgain: !isEnrolled
        default: true
        }
    }

    private var isEnrolled: Bool { chart?.isEnrolled == true }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if voiding != nil { return try answerVoiding(key, at: desk) }
        if tracks != nil { return try answerTracks(key, at: desk) }
        if reading != nil {
            reading = nil
            return .stay
        }
        guard let action = Self.keys.action(for: key) else {
            var list = lists[tab] ?? ListState()
            let isMovement = list.handle(key, height: listHeight(in: desk.size), id: { $0 })
            lists[tab] = list
            return isMovement ? .stay : .ignored
        }
        return try perform(action, at: desk)
    }

    private mutating func perform(_ action: Action, at desk: Desk) throws -> Step {
        guard let chart else { return .stay }
        let name = chart.client.record.name
        switch action {
        case .open: return try open(chart, at: desk)
        case .tab(let number):
            tab = ChartTab(rawValue: number) ?? .overview
            try reload(at: desk)
        case .next: return try turn(1, at: desk)
        case .previous: return try turn(-1, at: desk)
        case .edit: return .open(FormScreen(ClientForm(chart.client), for: name))
        case .plan:
            guard let episode = chart.episode?.record else { return .warn("Admit the client first.") }
            return .open(FormScreen(PlanForm(newFor: episode, after: chart.plans.first?.record), for: name))
        case .test: return .open(TestScreen(newFor: client))
        case .medication:
            return .open(FormScreen(MedicationForm(newFor: client, basedOn: chart.version), for: name))
        case .contact: return .open(FormScreen(ContactForm(client: client), for: name))
        case .leave:
            let begun = chart.timeline.compactMap(\.leave)
            return .open(FormScreen(LeaveForm(newFor: client, among: begun, basedOn: chart.version), for: name))
        case .groups:
            guard isEnrolled else { return .warn("Admit the client first.") }
            tracks = try trackPicker(chart, at: desk)
            if tracks == nil { return .warn("No group meets every week yet; Set up (g u) adds one.") }
        case .constraint: return .open(ConstraintsScreen(client: name))
        case .level:
            guard let episode = chart.episode?.record else { return .warn("Admit the client first.") }
            let form = LevelForm(episode: episode.id, current: chart.levels.first, basedOn: chart.version)
            return .open(FormScreen(form, for: name))
        case .discharge:
            guard let episode = chart.episode else { return .warn("Admit the client first.") }
            return .open(FormScreen(EpisodeForm(episode), for: name))
        case .admitAgain:
            guard !isEnrolled else { return .warn("The client is enrolled; x ends the stay first.") }
            return .open(FormScreen(AdmissionForm(returning: chart.client.record), for: name))
        case .voidRecord:
            guard voidable != nil else { return .warn("Select a test, a plan or a medication to void it.") }
            voiding = TextField(maximumLength: 80)
        case .contract:
            return .open(
                FormScreen(ContractForm(of: client, among: chart.contracts, basedOn: chart.version), for: name)
            )
        case .arithmetic: return .open(ArithmeticScreen(client: client, day: arithmeticDay(chart, at: desk)))
        case .review: return .open(ReviewScreen(starting: client))
        case .units: return .open(ClientUnitsScreen(client: client))
        case .back: return .close
        }
        return .stay
    }

    /// The day whose week is explained: that of the selected mark, else the last one of the stay.
    private func arithmeticDay(_ chart: ClientChart, at desk: Desk) -> Day {
        if tab == .attendance, let row { return chart.marks[row].day }
        return min(desk.today, chart.episode?.record.dischargedOn ?? desk.today)
    }

    /// Opens what the selected row stands for.
    private mutating func open(_ chart: ClientChart, at desk: Desk) throws -> Step {
        guard let row else { return .stay }
        let name = chart.client.record.name
        switch tab {
        case .overview:
            switch chart.timeline[row].subject {
            case .session(let session): return .open(SheetScreen(session: session, client: client))
            case .test(let test): return .open(TestScreen(test: test))
            case .plan(let plan):
                tab = .plan
                try reload(at: desk)
                try show(.plan(plan), at: desk)
                return .stay
            case .note(let session):
                tab = .notes
                try reload(at: desk)
                if let row = notes.firstIndex(where: { $0.session == session }) {
                    let height = listHeight(in: desk.size)
                    lists[tab]?.select(row, among: Array(notes.indices), height: height)
                }
                return .stay
            case .leave(let leave):
                return .open(FormScreen(LeaveForm(leave, basedOn: chart.version), for: name))
            default:
                reading = chart.timeline[row]
                return .stay
            }
        case .plan:
            if chart.plans.indices.contains(row) { return .open(FormScreen(PlanForm(chart.plans[row]), for: name)) }
            let medication = chart.medications[row - chart.plans.count].medication
            return .open(FormScreen(MedicationForm(medication, basedOn: chart.version), for: name))
        case .attendance: return .open(SheetScreen(session: chart.marks[row].session.id, client: client))
        case .tests: return .open(TestScreen(test: chart.tests[row].id))
        case .flags: return .open(FlagScreen(flag: allFlags[row].id, among: allFlags.map(\.id)))
        case .notes: return .open(NotesScreen(session: notes[row].session, client: client))
        case .journal: return .say("The entry stands whole below the list.")
        }
    }

    /// What the selected row would void.
    private var voidable: VoidRecord.Subject? {
        guard let chart, let row else { return nil }
        switch tab {
        case .tests: return chart.tests[row].voided == nil ? .test(chart.tests[row].id) : nil
        case .plan:
            if chart.plans.indices.contains(row) { return .plan(chart.plans[row].record.id) }
            let medication = chart.medications[row - chart.plans.count].medication
            return .medication(client: client, name: medication.name, from: medication.from)
        default: return nil
        }
    }

    private mutating func answerVoiding(_ key: Key, at desk: Desk) throws -> Step {
        switch key {
        case .escape:
            voiding = nil
            return .say("Nothing was voided.")
        case .enter:
            guard let subject = voidable, let reason = voiding?.text.trimmed, !reason.isEmpty else {
                return .warn("Type the reason, or press Esc to leave it.")
            }
            voiding = nil
            let receipt = try desk.caseFile.perform(.voidRecord(VoidRecord(subject, reason: reason)), by: desk.actor)
            try reload(at: desk)
            return .say("\(receipt.sentence). u undoes.")
        default: return voiding?.handle(key) == .ignored ? .ignored : .stay
        }
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        _ = voiding?.paste(text)
        tracks?.paste(text)
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        if point.y == 0, let tab = tabs.tab(at: point.x, width: desk.size.width).flatMap(ChartTab.init(rawValue:)) {
            self.tab = tab
            try reload(at: desk)
        }
        return .stay
    }

    /// The tabs of the first line.
    var tabs: Tabs {
        let flags = chart?.flags.count { $0.lapsedOn == nil } ?? 0
        let titles = ChartTab.allCases.map { tab in
            tab == .flags && flags > 0 ? "\(tab.title) (\(flags))" : tab.title
        }
        return Tabs(titles, selected: tab.rawValue)
    }
}
