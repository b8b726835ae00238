import CareModel
import CaseStore
import PlanEngine
import TerminalUI

extension ClientUnitsScreen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case edit, add, void, page(Int), monthBefore, monthAfter, days, export, back
    }

    static let keys = KeyTable<Action>(
        heading: "Units",
        [
            KeyBinding(.enter, do: .edit, label: "Edit", help: "Change the selected authorisation."),
            .key("a", .add, "Add", "Add an authorisation."),
            .key("V", .void, "Void", "Void the selected authorisation, with the reason."),
            .key("1", .page(0), "Authorisations", "Show the authorisations.", .hidden),
            .key("2", .page(1), "Units by day", "Show the units day by day, with their arithmetic.", .hidden),
            KeyBinding(
                .character("["),
                do: .monthBefore,
                label: "Month before",
                help: "Show the units of the month before.",
                sharing: ("[ ]", "Month")
            ),
            .key("]", .monthAfter, "Month after", "Show the units of the month after.", .hidden),
            .key("d", .days, "Days", "Type the first and the last day."),
            .key("x", .export, "Export", "Write the units of these days into a file for spreadsheet programs."),
            KeyBinding(.escape, .character("q"), do: .back, label: "Back", help: "Go back.", inBar: .always),
        ]
    )

    /// Whether a key works right now.
    func isPossible(_ action: Action) -> Bool {
        switch action {
        case .edit, .void: page == .authorisations && selected != nil
        case .add: page == .authorisations
        case .monthBefore, .monthAfter, .days, .export: page == .days
        case .page, .back: true
        }
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if voiding != nil { return try answerVoiding(key, at: desk) }
        if exporting != nil { return answerExport(key, at: desk) }
        if typingDays != nil { return try answerDays(key, at: desk) }
        guard let action = Self.keys.action(for: key) else { return move(key, at: desk) ? .stay : .ignored }
        switch action {
        case .page(let number): page = Page(rawValue: number) ?? .authorisations
        case .back: return .close
        case .edit, .add, .void:
            page = .authorisations
            return perform(action, at: desk)
        case .monthBefore: try turn(-1, at: desk)
        case .monthAfter: try turn(1, at: desk)
        case .days:
            page = .days
            typingDays = DaysPrompt()
        case .export:
            page = .days
            exporting = days.map { ExportPrompt(offering: UnitsExport.name(for: $0, client: client)) }
        }
        return .stay
    }

    private mutating func perform(_ action: Action, at desk: Desk) -> Step {
        guard let authorisations else { return .stay }
        switch action {
        case .add:
            guard !codes.isEmpty else { return .warn("No code is in the table yet; Set up (g u 5) adds one.") }
            let latest = lines.first?.authorisation
            let form = AuthorisationForm(newFor: client, after: latest, basedOn: authorisations.version)
            return .open(FormScreen(form, for: name))
        case .void where selected != nil: voiding = TextField(maximumLength: 80)
        case .edit:
            guard let authorisation = selected?.authorisation else { return .stay }
            return .open(FormScreen(AuthorisationForm(authorisation, basedOn: authorisations.version), for: name))
        default: break
        }
        return .stay
    }

    private mutating func move(_ key: Key, at desk: Desk) -> Bool {
        switch page {
        case .authorisations:
            let ids = lines.map(\.authorisation.id)
            return authorisationList.handle(key, height: height(desk)) { ids[$0] }
        case .days:
            let places = dayLines.map(\.place)
            return dayList.handle(key, height: height(desk)) { places[$0] }
        }
    }

    /// Shows a whole month before or after the first day that is shown.
    private mutating func turn(_ months: Int, at desk: Desk) throws {
        page = .days
        try look(at: (days?.lowerBound ?? desk.today).month.lowerBound.addingMonths(months).month, desk)
    }

    private mutating func look(at days: ClosedRange<Day>, _ desk: Desk) throws {
        self.days = days
        dayList = ListState()
        try reload(at: desk)
    }

    private mutating func answerDays(_ key: Key, at desk: Desk) throws -> Step {
        switch typingDays?.handle(key, at: desk) {
        case .picked(let days):
            typingDays = nil
            try look(at: days, desk)
        case .wrong(let sentence): return .warn(sentence)
        case .cancelled: typingDays = nil
        case .handled, nil: break
        }
        return .stay
    }

    private mutating func answerExport(_ key: Key, at desk: Desk) -> Step {
        guard let days else { return .stay }
        switch exporting?.handle(key) {
        case .picked(let path, let namesClients):
            exporting = nil
            UnitsExport(path: path, days: days, client: client, scope: .programme, namesClients: namesClients)
                .begin(at: desk)
        case .cancelled: exporting = nil
        case .handled, nil: break
        }
        return .stay
    }

    private mutating func answerVoiding(_ key: Key, at desk: Desk) throws -> Step {
        switch key {
        case .escape:
            voiding = nil
            return .say("Nothing was voided.")
        case .enter:
            guard let id = selected?.authorisation.id, let reason = voiding?.text.trimmed, !reason.isEmpty else {
                return .warn("Type the reason, or press Esc to leave it.")
            }
            voiding = nil
            let change = Change.voidRecord(VoidRecord(.authorisation(id), reason: reason))
            let receipt = try desk.caseFile.perform(change, by: desk.actor)
            try reload(at: desk)
            return .say("\(receipt.sentence). u undoes.")
        default: return voiding?.handle(key) == .ignored ? .ignored : .stay
        }
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        exporting?.paste(text)
        _ = voiding?.paste(text)
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        guard !takesText, point.y == 0, let tab = tabs.tab(at: point.x).flatMap(Page.init(rawValue:)) else {
            return .stay
        }
        page = tab
        return .stay
    }

    /// The tabs of the first line.
    var tabs: Tabs { Tabs(Page.allCases.map(\.title), selected: page.rawValue) }
}
