import CareModel
import CaseStore
import TerminalUI

extension ClientsScreen {
    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if sorting != nil { return try chooseOrder(key, at: desk) }
        if filter.isTyping { return try typeFilter(key, at: desk) }
        guard let action = Self.keys.action(for: key) else { return try move(key, at: desk) }
        switch action {
        case .open: return selected.map { .open(ChartScreen(client: $0.id, among: directory?.matches ?? [])) } ?? .stay
        case .filter: filter.begin()
        case .sort: sorting = Picker(Self.orders, prompt: "Sort by:", selecting: order)
        case .reverse:
            isReversed.toggle()
            try reload(at: desk)
        case .discharged:
            includesDischarged.toggle()
            try reload(at: desk)
            return .say(includesDischarged ? "Discharged clients are shown too." : "Only enrolled clients are shown.")
        case .arithmetic: return selected.map { .open(ArithmeticScreen(client: $0.id)) } ?? .stay
        case .admit: return .open(FormScreen(AdmissionForm()))
        case .onePanel:
            isOnePanel.toggle()
            try readVisible(at: desk)
        case .back:
            guard filter.isEmpty else {
                filter.clear()
                try narrow(at: desk)
                return .say("Filter cleared.")
            }
            return .close
        }
        return .stay
    }

    private mutating func move(_ key: Key, at desk: Desk) throws -> Step {
        let matches = directory?.matches ?? []
        guard list.handle(key, height: Self.listHeight(desk.size), id: { matches[$0] }) else { return .ignored }
        try readVisible(at: desk)
        return .stay
    }

    private mutating func typeFilter(_ key: Key, at desk: Desk) throws -> Step {
        switch filter.handle(key) {
        case .changed: try narrow(at: desk)
        case .handled: break
        case .ignored: return try move(key, at: desk)
        }
        return .stay
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        guard filter.isTyping else { return .ignored }
        filter.paste(text)
        try narrow(at: desk)
        return .stay
    }

    /// The orders of the list, with their columns' names.
    static let orders: [PickerEntry<ClientDirectory.Order>] = [
        PickerEntry(id: .name, title: "Client", detail: "By family name."),
        PickerEntry(id: .flags, title: "Flags", detail: "The most urgent first."),
        PickerEntry(id: .review, title: "Review", detail: "The plan reviews that are due first."),
        PickerEntry(id: .hours, title: "Hours", detail: "The fewest of this week first."),
        PickerEntry(id: .test, title: "Last test", detail: "The longest ago first."),
        PickerEntry(id: .seen, title: "Last seen", detail: "The longest ago first."),
        PickerEntry(id: .level, title: "Level", detail: "By level of care."),
        PickerEntry(id: .id, title: "Number", detail: "By record number."),
    ]

    private mutating func chooseOrder(_ key: Key, at desk: Desk) throws -> Step {
        switch sorting?.handle(key, height: 12) {
        case .picked(let chosen):
            isReversed = chosen == order ? !isReversed : false
            order = chosen
            sorting = nil
            try reload(at: desk)
        case .cancelled: sorting = nil
        default: break
        }
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        guard sorting == nil, let matches = directory?.matches else { return .stay }
        let height = Self.listHeight(desk.size)
        guard let row = list.row(onLine: point.y - 2, height: height) else { return .stay }
        let isAgain = list.row == row
        list.select(row: row, height: height) { matches[$0] }
        try readVisible(at: desk)
        return isAgain ? try handle(.enter, at: desk) : .stay
    }
}
