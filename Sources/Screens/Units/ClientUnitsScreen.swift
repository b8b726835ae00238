import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// One client's authorisations, with how far each is used up, and units day by day with their arithmetic.
struct ClientUnitsScreen: Screen {
    /// The pages.
    enum Page: Int, CaseIterable, Sendable {
        case authorisations, days

        var title: String { self == .authorisations ? "Authorisations" : "Units by day" }
    }

    /// What tells the lines of the second page apart.
    struct DayPlace: Hashable, Sendable {
        let day: Day
        let code: String
    }

    let client: Client.ID
    var page: Page
    var days: ClosedRange<Day>?
    var name: ClientName?
    var authorisations: AuthorisationList?
    var units: ClientUnits?
    /// The codes that the table has.
    var codes: Set<String> = []
    var authorisationList = ListState<Authorisation.ID>()
    var dayList = ListState<DayPlace>()
    var typingDays: DaysPrompt?
    var exporting: ExportPrompt?
    var voiding: TextField?

    /// Opens a client's authorisations, or the units of some days.
    init(client: Client.ID, days: ClosedRange<Day>? = nil) {
        self.client = client
        self.days = days
        page = days == nil ? .authorisations : .days
    }

    func crumbs(at desk: Desk) -> [String] { [name.map { desk.name($0) } ?? client.text, page.title] }

    var position: String {
        switch page {
        case .authorisations: lines.isEmpty ? "" : "row \(authorisationList.row + 1) of \(lines.count)"
        case .days: dayLines.isEmpty ? "" : "row \(dayList.row + 1) of \(dayLines.count)"
        }
    }

    var takesText: Bool { typingDays != nil || exporting != nil || voiding != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        if exporting != nil { return ExportPrompt.hints }
        if typingDays != nil { return DaysPrompt.hints }
        if voiding != nil { return [KeyHint("Enter", "Void"), KeyHint("Esc", "Leave it", place: .always)] }
        return [KeyHint("1-2", "Tab")] + Self.keys.hints { isPossible($0) }
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        if codes.isEmpty { return "The table of codes is empty; Set up (g u 5) is where it is written." }
        guard page == .days, let days else { return "Units count up to today, on the days of the authorisation." }
        let shared = Set(dayLines.filter { !$0.sharedWith.isEmpty }.map(\.day)).count
        guard shared > 0 else { return "Minutes as credited, from \(days.lowerBound.withYear) on." }
        return "! The same minutes have units under two codes on \(shared.counted("day")): ask the payer."
    }

    /// The authorisations with how far they are used up.
    var lines: [BurnDown] { authorisations?.lines ?? [] }
    /// The units of the days that are shown.
    var dayLines: [DayUnits] { units?.lines ?? [] }

    mutating func reload(at desk: Desk) throws {
        let days = self.days ?? desk.today.month
        self.days = days
        guard let authorisations = try desk.caseFile.authorisations(of: client),
            let units = try desk.caseFile.units(of: client, on: days)
        else { throw RecordGone() }
        self.authorisations = authorisations
        self.units = units
        name = units.client
        codes = Set(try desk.caseFile.billingCodes().codes.map(\.code))
        authorisationList.reconcile(with: lines.map(\.authorisation.id))
        dayList.reconcile(with: dayLines.map(\.place))
    }

    mutating func show(_ record: NewRecord, at desk: Desk) throws {
        guard case .authorisation(let id) = record else { return }
        page = .authorisations
        authorisationList.select(id, among: lines.map(\.authorisation.id), height: height(desk))
    }

    /// The selected authorisation.
    var selected: BurnDown? { lines.first { $0.authorisation.id == authorisationList.selection } }

    /// The rows of a page's list: the tabs, the headings, and the foot take the others.
    func height(_ desk: Desk) -> Int { max(1, desk.size.height - 2 - Self.footHeight) }

    static let footHeight = 6
}

extension DayUnits {
    /// What tells the line apart from the others of one client.
    var place: ClientUnitsScreen.DayPlace { ClientUnitsScreen.DayPlace(day: day, code: code.code) }
}
