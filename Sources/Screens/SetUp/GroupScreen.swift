import CareModel
import CaseStore
import TerminalUI

/// A group's roster: who is on it, since when and until when.
struct GroupScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case chart, add, end, edit, noMeeting, back
    }

    private let id: TreatmentGroup.ID
    private var group: TreatmentGroup?
    private var members: [GroupMember] = []
    private var arrangement: GroupArrangement?
    private var exceptions: [GroupException] = []
    private var list = ListState<GroupMember.Place>()
    private var finder: ClientFinder?

    init(group: TreatmentGroup.ID) {
        id = group
    }

    static let keys = KeyTable<Action>(
        heading: "Group",
        [
            KeyBinding(.enter, do: .chart, label: "Chart", help: "Open the client's chart."),
            .key("a", .add, "Add client", "Put a client on the roster."),
            .key("x", .end, "Until", "Say until when the client is on the roster."),
            .key("e", .edit, "Edit group", "Change the group: times, topics, who leads it, how many it takes."),
            .key("n", .noMeeting, "No meeting", "Say that the group doesn't meet on one of its days."),
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

    func crumbs(at desk: Desk) -> [String] { ["Set up", group?.name ?? ""] }
    var position: String { members.isEmpty ? "" : "row \(list.row + 1) of \(members.count)" }
    var takesText: Bool { finder != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        if finder != nil { return ClientFinder.hints }
        return Self.keys.hints { ![.chart, .end].contains($0) || !members.isEmpty }
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        let count = members.count { $0.membership.covers(desk.today) }
        if let exception = exceptions.first {
            let reason = exception.reason.map { " (\($0))" } ?? ""
            return "The group doesn't meet on \(exception.day.weekdayAndDate)\(reason)."
        }
        let capacity = arrangement?.capacity.map { " of \($0)" } ?? ""
        return "\(count)\(capacity) on the roster today. Moving somebody never changes a session that was taken."
    }

    mutating func reload(at desk: Desk) throws {
        guard let fresh = try desk.caseFile.group(id) else { throw RecordGone() }
        group = fresh.record
        members = try desk.caseFile.members(of: id)
        arrangement = try desk.caseFile.arrangement(of: id)
        exceptions = try desk.caseFile.exceptions(of: id).filter { $0.day >= desk.today }.reversed()
        list.reconcile(with: members.map(\.place))
    }

    mutating func show(_ record: NewRecord, at desk: Desk) throws {
        guard case .member(let client, let from) = record else { return }
        let place = GroupMember.Place(client: client, from: from)
        list.select(place, among: members.map(\.place), height: Self.height(desk))
    }

    private static func height(_ desk: Desk) -> Int { desk.size.height - 2 }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        switch try finder.answer(key, at: desk) {
        case .picked(let line):
            return .open(FormScreen(MembershipForm(group: id, newFor: line.id), for: line.client))
        case .handled, .cancelled: return .stay
        case nil: break
        }
        let member = members.first { $0.place == list.selection }
        switch Self.keys.action(for: key) {
        case .chart: return member.map { .open(ChartScreen(client: $0.id)) } ?? .stay
        case .add: finder = try ClientFinder(at: desk, prompt: "Put whom on the roster?", enrolledOnly: true)
        case .end:
            return member.map {
                .open(FormScreen(MembershipForm($0), for: $0.client))
            } ?? .stay
        case .edit: return .open(FormScreen(GroupForm(id)))
        case .noMeeting: return .open(FormScreen(ExceptionForm(group: id)))
        case .back: return .close
        case nil:
            let places = members.map(\.place)
            return list.handle(key, height: Self.height(desk), id: { places[$0] }) ? .stay : .ignored
        }
        return .stay
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        try finder?.paste(text, at: desk)
        return .stay
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        guard let group else { return }
        let time = [group.starts, group.ends].compactMap { $0?.description }.joined(separator: "-")
        let rhythm = arrangement?.everyWeeks.map { "every \($0) weeks" }
        let topics = arrangement?.curriculum.map { "topics: \($0)" }
        let facts = [group.weekday?.name, rhythm, time, group.service.name, arrangement?.track, group.room, topics]
            .compactMap { $0 }
        canvas.put(facts.joined(separator: "   "), x: 1, y: 0)
        canvas.within(Rect(x: 0, y: 1, width: canvas.size.width, height: canvas.size.height - 1)) { canvas in
            Self.table.draw(on: &canvas, list: list) { row in
                let member = members[row]
                let isOver = member.membership.to.map { $0 < desk.today } ?? false
                let role: Role = isOver ? .dim : .text
                return TableRow(
                    id: member.place,
                    cells: [
                        TableCell(desk.name(member.client), role: role),
                        TableCell(member.id.text, role: role), TableCell(member.membership.from.withYear, role: role),
                        TableCell(member.membership.to?.withYear ?? "goes on", role: role),
                    ]
                )
            }
        }
        finder?.draw(on: &canvas, at: desk)
    }

    private static let table = Table(
        [
            .text("Client", minimum: 20), .fixed("Number", width: 10), .fixed("From", width: 11),
            .fixed("To", width: 11),
        ],
        emptySentence: "Nobody is on the roster. a adds a client."
    )
}

extension GroupMember {
    /// What tells places in one group apart.
    struct Place: Hashable, Sendable {
        let client: Client.ID
        let from: Day
    }

    var place: Place { Place(client: id, from: membership.from) }
}
