import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// The front desk's day: people come through the door, are found by a few letters of their name, and Enter marks them.
///
/// Letters are always the name here, so that nobody has to look at the keys between two people.
struct ArrivalsScreen: Screen {
    private var all: [ExpectedArrival] = []
    private var shown: [ExpectedArrival] = []
    private var field = TextField(maximumLength: 40)
    private var list = ListState<Client.ID>()
    /// Minutes after the start within which somebody is present and not late, as the programme has set them.
    private var grace = 0

    func crumbs(at desk: Desk) -> [String] { ["Sessions", "Arrivals \(desk.today.weekdayAndDate)"] }
    var position: String { shown.isEmpty ? "" : "row \(list.row + 1) of \(shown.count)" }
    var takesText: Bool { true }

    func hints(at desk: Desk) -> [KeyHint] {
        [
            KeyHint("Type", "a name"), KeyHint("Enter", "Arrived now"), KeyHint("Del", "Take back"),
            KeyHint("Tab", "Sheet"), KeyHint("Esc", field.isEmpty ? "Back" : "All names", place: .always),
        ]
    }

    var helpSections: [HelpSection] {
        [
            HelpSection(
                heading: "Arrivals",
                entries: [
                    HelpEntry(keys: [], keyText: "letters", label: "Find", help: "Narrow the list by name or number."),
                    HelpEntry(
                        keys: [.enter],
                        keyText: "Enter",
                        label: "Arrived now",
                        help: "Mark the client in their next session: present, or late past the grace minutes."
                    ),
                    HelpEntry(keys: [.delete], keyText: "Del", label: "Take back", help: "Take the last mark away."),
                    HelpEntry(keys: [.tab], keyText: "Tab", label: "Sheet", help: "Open the sheet of the session."),
                    HelpEntry(keys: [.escape], keyText: "Esc", label: "Back", help: "Show all names, then go back."),
                ]
            )
        ]
    }

    func standingSentence(at desk: Desk) -> String {
        let here = all.count { $0.sessions.contains { $0.status?.isAttended == true } }
        return "\(here) of \(all.count) expected today are here or were."
    }

    mutating func reload(at desk: Desk) throws {
        all = try desk.caseFile.arrivals(on: desk.today)
        grace = try desk.caseFile.wholeSetting(.graceMinutes, on: desk.today)
        narrow(at: desk)
    }

    /// Shows whom the letters so far may mean, who is still to come first.
    private mutating func narrow(at desk: Desk) {
        let (typed, now) = (field.text, desk.moment.local)
        let matching = all.filter { $0.matches(typed) }
        let ordered = matching.filter { $0.begins(with: typed) } + matching.filter { !$0.begins(with: typed) }
        shown = ordered.filter { $0.next(at: now) != nil } + ordered.filter { $0.next(at: now) == nil }
        list.reconcile(with: shown.map(\.id))
        if !field.isEmpty { list.select(row: 0, height: Self.height(desk)) { shown[$0].id } }
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        switch key {
        case .enter: return try arrive(at: desk)
        case .tab:
            guard let visit = visit(at: desk) else { return .stay }
            return .open(SheetScreen(session: visit.session, client: list.selection))
        case .delete: return try takeBack(at: desk)
        case .escape:
            guard !field.isEmpty else { return .close }
            field.replace(with: "")
            narrow(at: desk)
            return .stay
        case .up, .down, .pageUp, .pageDown:
            let ids = shown.map(\.id)
            _ = list.handle(key, height: Self.height(desk), id: { ids[$0] })
            return .stay
        default:
            guard field.handle(key) == .changed else { return .ignored }
            narrow(at: desk)
            return .stay
        }
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        _ = field.paste(text)
        narrow(at: desk)
        return .stay
    }

    private var selected: ExpectedArrival? { shown.first { $0.id == list.selection } }

    /// The session that the selected client comes for, or came for last.
    private func visit(at desk: Desk) -> ExpectedArrival.Visit? {
        selected.flatMap { $0.next(at: desk.moment.local) ?? $0.sessions.last { $0.status != nil } ?? $0.sessions.last }
    }

    /// Marks the client who came through the door: whole minutes count, and only past the grace minutes it is late.
    private mutating func arrive(at desk: Desk) throws -> Step {
        guard let selected else {
            return .warn("Nobody expected today has that name; Tab on a sheet, then w, adds a walk-in.")
        }
        let now = desk.moment.local
        guard let visit = selected.next(at: now) else {
            return .warn("Every session of today is marked or over for this client.")
        }
        let late = now.minutes - visit.startsAt.minutes
        var mark = MarkAttendance.Mark(client: selected.id, status: late > grace ? .late : .present)
        if late > 0 { mark.arrivedAt = now }
        mark.seen = MarkAttendance.Seen(nil)
        do {
            let change = MarkAttendance(session: visit.session, marks: [mark])
            try desk.caseFile.perform(.markAttendance(change), by: desk.actor)
        } catch let refusal as ChangeRefused {
            try reload(at: desk)
            return .warn(refusal.sentence)
        }
        field.replace(with: "")
        // Whoever comes next is among those still to come, who stand at the top.
        list = ListState()
        try reload(at: desk)
        let words = late > 0 ? "\(mark.status.name), in at \(now.time)" : "present"
        return .say("\(desk.name(selected.client)): \(words), \(visit.title) \(visit.startsAt.time). u undoes.")
    }

    private mutating func takeBack(at desk: Desk) throws -> Step {
        guard let selected, let visit = selected.sessions.last(where: { $0.status != nil }) else {
            return .say("This client has no mark today.")
        }
        let change = ClearMark(session: visit.session, client: selected.id)
        do {
            try desk.caseFile.perform(.clearMark(change), by: desk.actor)
        } catch let refusal as ChangeRefused {
            return .warn(refusal.sentence)
        }
        try reload(at: desk)
        return .say("\(desk.name(selected.client)): not marked any more in \(visit.title). u undoes.")
    }

    private static func height(_ desk: Desk) -> Int { desk.size.height - 3 }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        canvas.put("Who is here?", x: 2, y: 0, role: .info)
        canvas.within(Rect(x: 15, y: 0, width: 42, height: 1)) { field.draw(on: &$0) }
        canvas.within(Rect(x: 0, y: 2, width: canvas.size.width, height: canvas.size.height - 2)) { canvas in
            Self.table.draw(on: &canvas, list: list) { row in self.row(shown[row], desk) }
        }
        canvas.focus(x: 15 + min(field.text.count, 40), y: 0)
    }

    private static let table = Table(
        [
            .text("Client", minimum: 20), .fixed("Number", width: 8, priority: 3),
            .text("Comes for", minimum: 22, weight: 2),
            .fixed("Starts", width: 6), .fixed("Room", width: 8, priority: 2), .fixed("Mark", width: 22),
        ],
        emptySentence: "Nobody by that name is expected today."
    )

    private func row(_ arrival: ExpectedArrival, _ desk: Desk) -> TableRow<Client.ID> {
        let next = arrival.next(at: desk.moment.local)
        let shown = next ?? arrival.sessions.last { $0.status != nil } ?? arrival.sessions.last
        let others = arrival.sessions.count - 1
        let marks = arrival.sessions.compactMap { visit in
            visit.status.map { "\($0.name)\(visit.arrivedAt.map { " \($0.time)" } ?? "")" }
        }
        let role: Role = next == nil ? .dim : .text
        return TableRow(
            id: arrival.id,
            cells: [
                TableCell(desk.name(arrival.client), role: role), TableCell(arrival.id.text, role: role),
                TableCell("\(shown?.title ?? "")\(others > 0 ? " +\(others)" : "")", role: role),
                TableCell(shown.map { "\($0.startsAt.time)" } ?? "", role: role),
                TableCell(shown?.room ?? "", role: role), TableCell(marks.joined(separator: ", "), role: .ok),
            ]
        )
    }
}
