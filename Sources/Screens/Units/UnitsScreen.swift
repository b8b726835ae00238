import CareModel
import CaseStore
import TerminalUI

/// The units of everybody in the scope over some days: sums by client and code.
///
/// They are counted beside the screen, so that no key waits for them.
struct UnitsScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, monthBefore, monthAfter, days, export, back
    }

    /// What tells the lines apart.
    struct Line: Hashable, Sendable {
        let client: Client.ID
        let code: String
    }

    private var days: ClosedRange<Day>?
    /// The sums of the days that are shown, once they are counted.
    private var sums: [UnitSum]?
    /// What was counted for, so that other sums aren't taken for it.
    private var counted: ClosedRange<Day>?
    private var hasCodes = true
    private var list = ListState<Line>()
    private var typingDays: DaysPrompt?
    private var exporting: ExportPrompt?
    private let count = UnitCount()

    static let keys = KeyTable<Action>(
        heading: "Units",
        [
            KeyBinding(.enter, do: .open, label: "Days", help: "Show the client's units day by day."),
            KeyBinding(
                .character("["),
                do: .monthBefore,
                label: "Month before",
                help: "Show the month before.",
                sharing: ("[ ]", "Month")
            ),
            .key("]", .monthAfter, "Month after", "Show the month after.", .hidden),
            .key("d", .days, "From, to", "Type the first and the last day."),
            .key("x", .export, "Export", "Write the units day by day into a file for spreadsheet programs."),
            KeyBinding(.escape, .character("q"), do: .back, label: "Back", help: "Go back.", inBar: .always),
        ]
    )

    func crumbs(at desk: Desk) -> [String] {
        ["Set up", "Units", days.map { "\($0.lowerBound.dayAndMonth) to \($0.upperBound.withYear)" } ?? ""]
    }

    var position: String { lines.isEmpty ? "" : "row \(list.row + 1) of \(lines.count)" }
    var takesText: Bool { typingDays != nil || exporting != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        if exporting != nil { return ExportPrompt.hints }
        if typingDays != nil { return DaysPrompt.hints }
        return Self.keys.hints { $0 != .open || !lines.isEmpty }
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        guard hasCodes else { return "The table of codes is empty; Set up (g u 5) is where it is written." }
        guard let sums else { return "\(desk.scopeWords): being counted." }
        let shared = sums.contains { $0.sharedDays > 0 }
        let clients = Set(sums.map(\.client.id)).count.counted("client")
        return shared
            ? "! Days on which the same minutes have units under two codes: ask the payer."
            : "\(desk.scopeWords): \(clients) with credited minutes. C chooses whose."
    }

    private var lines: [UnitSum] { sums ?? [] }

    mutating func reload(at desk: Desk) throws {
        let days = self.days ?? desk.today.month
        self.days = days
        hasCodes = try !desk.caseFile.billingCodes().codes.isEmpty
        if counted != days { sums = nil }
        counted = days
        count.begin(days, at: desk)
    }

    mutating func receive(_ delivery: Delivery, at desk: Desk) throws {
        guard case .unitSums(let sums, let days, let scope) = delivery, days == self.days, scope == desk.scope else {
            return
        }
        self.sums = sums
        list.reconcile(with: sums.map(\.line))
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if exporting != nil { return answerExport(key, at: desk) }
        if typingDays != nil { return try answerDays(key, at: desk) }
        guard let action = Self.keys.action(for: key) else {
            let places = lines.map(\.line)
            return list.handle(key, height: Self.height(desk)) { places[$0] } ? .stay : .ignored
        }
        switch action {
        case .open:
            return list.selection.map { .open(ClientUnitsScreen(client: $0.client, days: days)) } ?? .stay
        case .monthBefore: try turn(-1, at: desk)
        case .monthAfter: try turn(1, at: desk)
        case .days: typingDays = DaysPrompt()
        case .export: exporting = days.map { ExportPrompt(offering: UnitsExport.name(for: $0)) }
        case .back: return .close
        }
        return .stay
    }

    private mutating func turn(_ months: Int, at desk: Desk) throws {
        days = (days?.lowerBound ?? desk.today).month.lowerBound.addingMonths(months).month
        try reload(at: desk)
    }

    private mutating func answerDays(_ key: Key, at desk: Desk) throws -> Step {
        switch typingDays?.handle(key, at: desk) {
        case .picked(let days):
            typingDays = nil
            self.days = days
            try reload(at: desk)
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
            UnitsExport(path: path, days: days, client: nil, scope: desk.scope, namesClients: namesClients)
                .begin(at: desk)
        case .cancelled: exporting = nil
        case .handled, nil: break
        }
        return .stay
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        exporting?.paste(text)
        return .stay
    }

    /// The rows of the list: its headings and the foot take the others.
    private static func height(_ desk: Desk) -> Int { max(1, desk.size.height - 1 - footHeight) }
    private static let footHeight = 5

    func draw(on canvas: inout Canvas, at desk: Desk) {
        let foot = canvas.size.height - Self.footHeight
        canvas.within(Rect(x: 0, y: 0, width: canvas.size.width, height: foot)) { canvas in
            let glyphs = canvas.glyphs
            let table = sums == nil && hasCodes ? Self.counting : Self.table
            table.draw(on: &canvas, list: list) { Self.row(lines[$0], glyphs, desk) }
        }
        canvas.within(Rect(x: 0, y: foot, width: canvas.size.width, height: Self.footHeight)) { drawTotals(&$0) }
        exporting?.draw(on: &canvas)
        typingDays?.draw(on: &canvas)
    }

    private func drawTotals(_ canvas: inout Canvas) {
        canvas.rule(y: 0, heading: "All of them")
        let codes = Dictionary(grouping: lines, by: \.code).sorted { $0.key < $1.key }
        let room = canvas.size.height - 1
        let shown = codes.count > room ? room - 1 : codes.count
        for (y, code) in codes.prefix(shown).enumerated() {
            let units = code.value.reduce(0) { $0 + $1.units }
            let minutes = code.value.reduce(0) { $0 + $1.minutes.count }
            let clients = code.value.count.counted("client")
            canvas.put("\(code.key): \(units.counted("unit")) of \(clients), \(minutes) min", x: 2, y: y + 1)
        }
        if shown < codes.count { canvas.put("and \(codes.count - shown) more codes", x: 2, y: room, role: .dim) }
    }
}
