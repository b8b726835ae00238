import CareModel
import CaseStore
import TerminalUI

extension TodayScreen {
    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        guard let action = Self.keys.action(for: key) else {
            return move(key, TodayLayout(size: desk.size)) ? .stay : .ignored
        }
        switch action {
        case .open: return open(at: desk)
        case .nextPanel: turn(1)
        case .previousPanel: turn(-1)
        case .go(let place): return .go(place)
        case .calls: return .open(CallsScreen())
        case .arithmetic:
            guard panel == .hours, let client = hours.selection else {
                return .say("Select somebody under Hours at risk; = shows how the hours come about.")
            }
            return .open(ArithmeticScreen(client: client))
        case .addSession: return .open(FormScreen(SessionForm(on: desk.today)))
        case .quit: return .quit
        }
        return .stay
    }

    mutating func show(_ record: NewRecord, at desk: Desk) throws {
        guard case .session(let id, _) = record, let board else { return }
        let height = TodayLayout(size: desk.size).rect(of: .sessions).height
        if sessions.select(id, among: board.sessions.map(\.id), height: height) { panel = .sessions }
    }

    private mutating func turn(_ step: Int) {
        let panels = Panel.allCases
        panel = panels[(panel.rawValue + step + panels.count) % panels.count]
    }

    private mutating func move(_ key: Key, _ layout: TodayLayout) -> Bool {
        guard let board else { return false }
        let height = listHeight(of: panel, layout)
        switch panel {
        case .sessions: return sessions.handle(key, height: height) { board.sessions[$0].id }
        case .needs: return needs.handle(key, height: height) { Need.allCases[$0] }
        case .hours: return hours.handle(key, height: height) { board.hoursAtRisk[$0].id }
        case .tests: return tests.handle(key, height: height) { board.tests[$0].id }
        }
    }

    /// The rows of a panel's list that the window shows.
    private func listHeight(of panel: Panel, _ layout: TodayLayout) -> Int {
        let room = layout.rect(of: panel).height
        return switch panel {
        case .sessions: CutList.height(of: sessions, room: room)
        case .needs: room
        case .hours: CutList.height(of: hours, room: room)
        // The first line sums the tests up.
        case .tests: CutList.height(of: tests, room: room - 1)
        }
    }

    private func open(at desk: Desk) -> Step {
        switch panel {
        case .sessions:
            guard let id = sessions.selection else { return .open(FormScreen(SessionForm(on: desk.today))) }
            return .open(SheetScreen(session: id))
        case .needs:
            guard let need = needs.selection else { return .stay }
            let day: Day? =
                switch need {
                case .sheetsOpen: tally?.firstSheetOpen
                case .sheetsToSign: tally?.firstSheetToSign
                case .notesToSign: tally?.firstNoteToSign
                case .flags, .reviews, .tests: nil
                }
            return day.map { .open(SessionsScreen(day: $0)) } ?? .go(need.place)
        case .hours: return hours.selection.map { .open(ChartScreen(client: $0)) } ?? .stay
        case .tests: return tests.selection.map { .open(TestScreen(test: $0)) } ?? .stay
        }
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        let layout = TodayLayout(size: desk.size)
        guard let board, let panel = Panel.allCases.first(where: { layout.rect(of: $0).contains(point) }) else {
            return .stay
        }
        self.panel = panel
        let height = listHeight(of: panel, layout)
        let line = point.y - layout.rect(of: panel).y
        switch panel {
        case .sessions:
            if let row = sessions.row(onLine: line, height: height) {
                sessions.select(row: row, height: height) { board.sessions[$0].id }
            }
        case .needs:
            if let row = needs.row(onLine: line, height: height) {
                needs.select(row: row, height: height) { Need.allCases[$0] }
            }
        case .hours:
            if let row = hours.row(onLine: line, height: height) {
                hours.select(row: row, height: height) { board.hoursAtRisk[$0].id }
            }
        case .tests:
            if let row = tests.row(onLine: line - 1, height: height) {
                tests.select(row: row, height: height) { board.tests[$0].id }
            }
        }
        return .stay
    }
}
