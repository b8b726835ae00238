import CareModel
import CaseStore
import TerminalUI

/// The programme, its staff, its groups and its codes.
struct SetUpScreen: Screen {
    /// The pages.
    enum Page: Int, CaseIterable, Sendable {
        case groups, staff, programme, settings, codes

        var title: String {
            switch self {
            case .groups: "Groups"
            case .staff: "Staff"
            case .programme: "Programme"
            case .settings: "Settings"
            case .codes: "Codes"
            }
        }
    }

    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, add, edit, closedDays, topics, page(Int), templates, back
        case commonCodes, units, voidCode
    }

    var page = Page.groups
    private var groups: [GroupListLine] = []
    private var staff: [StaffMember] = []
    private var programme: Programme?
    private var settings = SettingsPage()
    private var groupList = ListState<TreatmentGroup.ID>()
    private var staffList = ListState<StaffMember.ID>()
    var codes: [BillingCode] = []
    var codeList = ListState<CodePlace>()
    /// What the table of codes was read from.
    private var codesVersion: RecordVersion?
    /// The question before a code is voided.
    var voidingCode: TextField?

    static let keys = KeyTable<Action>(
        [
            KeyBinding(.enter, do: .open, label: "Open", help: "Open the selected line.", heading: "Set up"),
            KeyBinding(
                .character("a"),
                do: .add,
                label: "Add",
                help: "Add a group, a member of staff or a code.",
                heading: "Set up"
            ),
            KeyBinding(.character("e"), do: .edit, label: "Edit", help: "Change the selected line.", heading: "Set up"),
            KeyBinding(
                .character("c"),
                do: .closedDays,
                label: "Closed days",
                help: "Closed days, and absences of those who lead sessions.",
                heading: "Set up"
            ),
            KeyBinding(
                .character("t"),
                do: .topics,
                label: "Topics",
                help: "The topics that the sessions of groups go through.",
                heading: "Set up"
            ),
        ] + codeKeys
            + Page.allCases.map { page in
                KeyBinding(
                    .character(Character("\(page.rawValue + 1)")),
                    do: .page(page.rawValue),
                    label: page.title,
                    help: "Show the page \(page.title).",
                    heading: "Set up",
                    inBar: .hidden
                )
            } + [
                KeyBinding(
                    .character("T"),
                    do: .templates,
                    label: "Note templates",
                    help: "The templates for group notes.",
                    heading: "Set up",
                    inBar: .hidden
                ),
                KeyBinding(
                    .escape,
                    .character("q"),
                    do: .back,
                    label: "Back",
                    help: "Go back.",
                    heading: "Set up",
                    inBar: .always
                ),
            ]
    )

    func crumbs(at desk: Desk) -> [String] { ["Set up", page.title] }

    var position: String {
        switch page {
        case .groups: groups.isEmpty ? "" : "row \(groupList.row + 1) of \(groups.count)"
        case .staff: staff.isEmpty ? "" : "row \(staffList.row + 1) of \(staff.count)"
        case .programme: ""
        case .settings: settings.position
        case .codes: codes.isEmpty ? "" : "row \(codeList.row + 1) of \(codes.count)"
        }
    }

    var takesText: Bool { voidingCode != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        if takesText { return [KeyHint("Enter", "Void"), KeyHint("Esc", "Leave it", place: .always)] }
        let own = page == .codes ? Self.codeHints : []
        let hidden: Set<Action> =
            page == .codes ? [.closedDays, .topics, .templates] : page == .groups || page == .staff ? [] : [.add]
        return [KeyHint("1-5", "Tab")] + own + Self.keys.hints { !hidden.contains($0) }
    }
    var helpSections: [HelpSection] { Self.keys.helpSections }

    mutating func reload(at desk: Desk) throws {
        groups = try desk.caseFile.groups()
        staff = try desk.caseFile.staff()
        programme = try desk.caseFile.programme()
        try settings.reload(at: desk)
        groupList.reconcile(with: groups.map(\.id))
        staffList.reconcile(with: staff.map(\.id))
        let table = try desk.caseFile.billingCodes()
        (codes, codesVersion) = (table.codes, table.version)
        codeList.reconcile(with: codes.map(\.place))
        if programme == nil { page = .programme }
    }

    mutating func show(_ record: NewRecord, at desk: Desk) throws {
        switch record {
        case .group(let id): groupList.select(id, among: groups.map(\.id), height: Self.height(desk))
        case .staff(let id): staffList.select(id, among: staff.map(\.id), height: Self.height(desk))
        case .billingCode(let code, let from):
            let place = CodePlace(code: code, from: from)
            codeList.select(place, among: codes.map(\.place), height: Self.codesHeight(desk))
        default: break
        }
    }

    /// The rows that a list has.
    private static func height(_ desk: Desk) -> Int { desk.size.height - 2 }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if voidingCode != nil { return try answerVoidingCode(key, at: desk) }
        let action = Self.keys.action(for: key)
        switch action {
        case .commonCodes?, .units?, .voidCode?: return try action.map { try performOnCodes($0, at: desk) } ?? .stay
        case .open: return open()
        case .add: return add()
        case .edit: return edit()
        case .closedDays: return .open(ClosedDaysScreen())
        case .topics: return .open(CurriculaScreen())
        case .page(let number): page = Page(rawValue: number) ?? .groups
        case .templates: return .open(NoteTemplatesScreen())
        case .back: return .close
        case nil: return move(key, at: desk) ? .stay : .ignored
        }
        return .stay
    }

    private mutating func move(_ key: Key, at desk: Desk) -> Bool {
        let height = Self.height(desk)
        switch page {
        case .groups:
            let ids = groups.map(\.id)
            return groupList.handle(key, height: height) { ids[$0] }
        case .staff:
            let ids = staff.map(\.id)
            return staffList.handle(key, height: height) { ids[$0] }
        case .programme: return false
        case .settings: return settings.handle(key, height: height)
        case .codes:
            let places = codes.map(\.place)
            return codeList.handle(key, height: Self.codesHeight(desk)) { places[$0] }
        }
    }

    private func open() -> Step {
        if page == .groups, let id = groupList.selection { return .open(GroupScreen(group: id)) }
        return edit()
    }

    private func add() -> Step {
        switch page {
        case .groups: .open(FormScreen(GroupForm()))
        case .staff: .open(FormScreen(StaffForm(known: nil)))
        case .programme: .open(FormScreen(ProgrammeForm()))
        case .settings: settings.form.map { .open(FormScreen($0)) } ?? .stay
        case .codes: codesVersion.map { .open(FormScreen(BillingCodeForm(basedOn: $0))) } ?? .stay
        }
    }

    private func edit() -> Step {
        switch page {
        case .groups: groupList.selection.map { .open(FormScreen(GroupForm($0))) } ?? add()
        case .staff:
            staff.first { $0.id == staffList.selection }.map { .open(FormScreen(StaffForm(known: $0))) } ?? add()
        case .programme: .open(FormScreen(ProgrammeForm()))
        case .settings: settings.form.map { .open(FormScreen($0)) } ?? .stay
        case .codes:
            codes.first { $0.place == codeList.selection }.flatMap { code in
                codesVersion.map { .open(FormScreen(BillingCodeForm(code, basedOn: $0))) }
            } ?? add()
        }
    }

    func standingSentence(at desk: Desk) -> String {
        page == .settings ? "Enter sets the number from a day on, for all levels of care or for one." : ""
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        canvas.within(Rect(x: 0, y: 0, width: canvas.size.width, height: 1)) {
            Tabs(Page.allCases.map(\.title), selected: page.rawValue).draw(on: &$0)
        }
        canvas.within(Rect(x: 0, y: 1, width: canvas.size.width, height: canvas.size.height - 1)) { canvas in
            switch page {
            case .groups: Self.groupTable.draw(on: &canvas, list: groupList) { Self.row(groups[$0]) }
            case .staff: Self.staffTable.draw(on: &canvas, list: staffList) { Self.row(staff[$0]) }
            case .programme: drawProgramme(&canvas, desk)
            case .settings: settings.draw(on: &canvas)
            case .codes: drawCodes(&canvas, desk)
            }
        }
    }

    private static let groupTable = Table(
        [
            .fixed("Day", width: 4), .fixed("Time", width: 11), .text("Group", minimum: 22, weight: 2),
            .text("Service", minimum: 9, priority: 3), .number("On it", width: 5),
            .text("Led by", minimum: 12, priority: 2),
            .fixed("Room", width: 8, priority: 4),
        ],
        emptySentence: "No groups yet. a adds one."
    )

    private static func row(_ group: GroupListLine) -> TableRow<TreatmentGroup.ID> {
        let time = [group.starts, group.ends].compactMap { $0?.description }.joined(separator: "-")
        return TableRow(
            id: group.id,
            cells: [
                TableCell(group.weekday?.shortName ?? ""), TableCell(time), TableCell(group.name),
                TableCell(group.service.name), TableCell("\(group.members)"), TableCell(group.counselorName ?? ""),
                TableCell(group.room ?? ""),
            ]
        )
    }

    private static let staffTable = Table(
        [.fixed("Number", width: 10), .text("Name", minimum: 24), .text("Role", minimum: 14)],
        emptySentence: "Nobody yet. a adds a member of staff."
    )

    private static func row(_ member: StaffMember) -> TableRow<StaffMember.ID> {
        TableRow(
            id: member.id,
            cells: [
                TableCell(member.id.text), TableCell(member.name),
                TableCell(member.role.name),
            ]
        )
    }

    private func drawProgramme(_ canvas: inout Canvas, _ desk: Desk) {
        canvas.rule(y: 0)
        guard let programme else {
            canvas.put("The programme has no name yet. Enter names it.", x: 2, y: 2)
            canvas.focus(x: 2, y: 2)
            return
        }
        let lines = [
            ("Name", programme.name), ("Time zone", programme.timeZone),
            ("Week starts on", programme.weekStartsOn.name),
            ("Criteria edition", "\(programme.criteriaEdition)"),
            ("Case file", desk.isPractice ? "practice data" : "real records"),
        ]
        for (y, line) in lines.enumerated() {
            canvas.put(line.0, x: 2, y: y + 2, role: .dim)
            canvas.put(line.1, x: 22, y: y + 2)
        }
        canvas.focus(x: 22, y: 2)
    }
}
