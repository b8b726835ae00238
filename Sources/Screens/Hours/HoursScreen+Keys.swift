import CareModel
import CaseStore
import PlanEngine
import TerminalUI

extension HoursScreen {
    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if choosing != nil { return choose(key) }
        guard let action = Self.keys.action(for: key) else {
            let ids = entries.map(\.client)
            let height = HoursLayout(size: desk.size).rows
            guard list.handle(key, height: height, id: { ids[$0] }) else { return .ignored }
            try readVisible(at: desk)
            return .stay
        }
        switch action {
        case .open: return open()
        case .chart: return selected.map { .open(ChartScreen(client: $0.id, among: entries.map(\.client))) } ?? .stay
        case .dayBefore: column = max(0, column - 1)
        case .dayAfter: column = min(6, column + 1)
        case .arithmetic:
            return selected.map { .open(ArithmeticScreen(client: $0.id, day: hours?.week.firstDay)) } ?? .stay
        case .calls: return .open(CallsScreen())
        case .onlyShort:
            onlyShort.toggle()
            try narrow(at: desk)
        case .view: isTable.toggle()
        case .weekBefore: try turn(-7, at: desk)
        case .weekAfter: try turn(7, at: desk)
        case .back: return .close
        }
        return .stay
    }

    /// Opens the client's session of the day; of several, the one that is chosen; where there is none, the chart.
    private mutating func open() -> Step {
        guard let line = selected else { return .stay }
        let sessions = line.forecast.days[column].own
        guard sessions.count > 1 else {
            return sessions.first.map { .open(SheetScreen(session: $0.id, client: line.id)) }
                ?? .open(ChartScreen(client: line.id, among: entries.map(\.client)))
        }
        let entries = sessions.map { session in
            PickerEntry(
                id: session.id,
                title: "\(session.startsAt.time)-\(session.endsAt.time) \(session.service.name)"
            )
        }
        choosing = Picker(entries, prompt: "Which session?")
        return .stay
    }

    private mutating func choose(_ key: Key) -> Step {
        switch choosing?.handle(key, height: 8) {
        case .picked(let session):
            choosing = nil
            return selected.map { .open(SheetScreen(session: session, client: $0.id)) } ?? .stay
        case .cancelled: choosing = nil
        default: break
        }
        return .stay
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        choosing?.paste(text)
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        let layout = HoursLayout(size: desk.size)
        guard choosing == nil, let row = list.row(onLine: point.y - 2, height: layout.rows) else { return .stay }
        let ids = entries.map(\.client)
        list.select(row: row, height: layout.rows) { ids[$0] }
        if let column = (0..<7).last(where: { layout.x(ofDay: $0, in: hours?.week) <= point.x }) {
            self.column = column
        }
        try readVisible(at: desk)
        return .stay
    }
}
