import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// The attendance sheet of one session: one key a client, every mark on disk before the next key is read.
struct SheetScreen: Screen {
    let session: Session.ID
    /// The client on whose row the sheet opens.
    private var wanted: Client.ID?
    var sheet: SessionSheet?
    /// How far the session's group note is.
    var note = NoteState.none
    var list = ListState<Client.ID>()
    /// The digits typed so far, which add up to a row number.
    var numbers = RowNumbers()
    /// The clients whose rows the mark under way is for.
    var targets: [Client.ID] = []
    /// Minutes at either end that somebody may miss and still be called present, as the programme has set them.
    private var grace = Minutes.zero
    /// What the last picture showed of each row, with this person's own marks since: what a mark is made over.
    var seenMarks: [Client.ID: MarkAttendance.Seen] = [:]
    /// When the client came, while it is asked when they left.
    var pendingArrival: LocalTime?
    /// Whether what is made up for is asked of somebody who isn't on the sheet yet.
    var isWalkIn = false
    /// Finds somebody who isn't on the roster.
    var finder: ClientFinder?
    /// The mark that `.` makes again.
    var lastMark: MarkAttendance.Mark?
    var prompt: SheetPrompt?
    /// The reason that was given before minutes are asked.
    var pendingReason: String?
    var signing: Dialog<Bool>?
    /// The missed sessions to choose from for a make-up.
    var makingUp: Picker<MadeUp>?
    /// The chart of the selected client, for the panel at the right of a wide window.
    var chart: ClientChart?

    /// Opens a sheet, on a client's row where one is named.
    init(session: Session.ID, client: Client.ID? = nil) {
        self.session = session
        wanted = client
    }

    func crumbs(at desk: Desk) -> [String] {
        [sheet?.line.title(at: desk) ?? "Sheet"]
    }

    var position: String {
        guard let sheet else { return "" }
        if let signedBy = sheet.line.signedBy { return "signed by \(signedBy)" }
        return sheet.line.held == .no ? "not held" : "draft, not signed"
    }

    var takesText: Bool { prompt != nil || makingUp != nil || finder != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        if let signing { return signing.hints }
        if finder != nil { return ClientFinder.hints }
        if prompt != nil || makingUp != nil {
            return [KeyHint("Enter", prompt?.verb ?? "Mark"), KeyHint("Esc", "Leave it", place: .always)]
        }
        let isSigned = sheet?.line.signedBy != nil
        var hints = Self.keys.hints { action in
            switch action {
            case .sign, .allPresent, .mark, .times: !isSigned
            default: true
            }
        }
        if isSigned { hints.insert(KeyHint("A", "Amend"), at: 0) }
        hints.insert(KeyHint("0-9", "Row"), at: min(1, hints.count))
        return hints + [KeyHint("u", "Undo"), KeyHint("Esc", "Back")]
    }

    var helpSections: [HelpSection] { Self.keys.helpSections + [Self.digits] }

    func standingSentence(at desk: Desk) -> String {
        if numbers.isOpen {
            return "Rows \(numbers.text)  Type the last row; - again takes the mark of row \(numbers.last ?? 0) away."
        }
        if numbers.isList { return "Rows \(numbers.text): press a mark, such as p or n." }
        guard let row = selectedRow, let number = rowNumber else { return "" }
        var status = row.status.map { "\($0.name)\(row.reason.map { " (\($0))" } ?? "")" } ?? "not marked"
        if let madeUp = row.madeUp { status += " for \(madeUp.weekdayAndDate)" }
        if let elsewhere = row.countedElsewhere { status += ", \(elsewhere.count) min count in another session" }
        if let mode = row.mode { status += ", \(mode.name)" }
        let comment = row.comment.map { " \($0)" } ?? ""
        return "Row \(number): \(row.isOnLeave && row.status == nil ? "on leave" : status).\(comment)"
    }

    mutating func reload(at desk: Desk) throws {
        guard let fresh = try desk.caseFile.sheet(of: session) else { throw RecordGone() }
        sheet = fresh
        grace = Minutes(atLeastZero: try desk.caseFile.wholeSetting(.graceMinutes, on: fresh.line.startsAt.day))
        note = try desk.caseFile.noteState(of: session, by: desk.actor)
        let ids = fresh.rows.map(\.id)
        list.reconcile(with: ids)
        if let row = wanted.flatMap(ids.firstIndex) {
            list.select(row: row, height: listHeight(in: desk.size)) { ids[$0] }
            wanted = nil
        }
        try readChart(at: desk)
    }

    var isAsking: Bool { signing != nil }

    mutating func seen() {
        signing?.isArmed = true
        noteSeen(sheet?.rows ?? [])
    }

    /// Notes what stands in rows as seen.
    mutating func noteSeen(_ rows: [SessionSheet.Row]) {
        for row in rows { seenMarks[row.id] = MarkAttendance.Seen(row.status, minutes: row.minutes) }
    }

    /// The rows that the mark under way is for.
    var targetRows: [SessionSheet.Row] {
        sheet?.rows.filter { targets.contains($0.id) } ?? []
    }

    /// The row the keys act on.
    var selectedRow: SessionSheet.Row? {
        sheet?.rows.first { $0.id == list.selection }
    }

    /// The number of the row the keys act on, from 1.
    var rowNumber: Int? {
        sheet?.rows.firstIndex { $0.id == list.selection }.map { $0 + 1 }
    }

    var times: SessionTimes? {
        sheet.map {
            SessionTimes(start: $0.line.startsAt, end: $0.line.endsAt, scheduled: $0.scheduled, grace: grace)
        }
    }

    mutating func readChart(at desk: Desk) throws {
        chart = try list.selection.flatMap { try desk.caseFile.chart(of: $0) }
    }
}
