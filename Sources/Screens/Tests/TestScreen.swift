import CareModel
import CaseStore
import TerminalUI

/// The entry of one drug test: the specimen at the left, what is on file at the right, the panel below, one letter a
/// reading.
struct TestScreen: Screen {
    /// Which part of the screen the keys act on.
    enum Part: Hashable, Sendable {
        case panel, fields
    }

    private let id: DrugTest.ID?
    private let newFor: Client.ID?
    var detail: TestDetail?
    var test: DrugTest?
    var chart: ClientChart?
    var form: Form?
    var panel = TestPanel(results: [], panel: [])
    var part = Part.panel
    /// Whether letters enter the screen's readings or the laboratory's.
    var method = TestResult.Method.presumptive
    /// The line that the arrows are on.
    var line = 0
    /// The laboratory's figure that is being typed.
    var figure: TextField?
    /// When the draft that is shown was entered.
    private var draftFrom: LocalTime?
    /// Figures that were typed and left, for when they are typed on.
    var leftFigures: [Analyte: String] = [:]
    /// The analyte that is being added to the panel.
    var adding: Picker<Analyte>?

    /// Opens a test that is on file.
    init(test: DrugTest.ID) {
        id = test
        newFor = nil
    }

    /// Begins a test that isn't on file yet.
    init(newFor client: Client.ID) {
        id = nil
        newFor = client
    }

    func crumbs(at desk: Desk) -> [String] {
        guard let person = chart?.client.record else { return ["Drug tests"] }
        return [isNew ? "New drug test" : "Drug test", desk.name(person.name)]
    }

    var isNew: Bool { newFor != nil }

    var position: String {
        switch part {
        case .panel: method == .presumptive ? "panel: the screen's readings" : "panel: the laboratory's readings"
        case .fields: form.map { "field \($0.focus + 1) of \($0.fields.count)" } ?? ""
        }
    }

    var takesText: Bool { part == .fields || figure != nil || adding != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        if figure != nil || adding != nil {
            return [KeyHint("Enter", "Take it"), KeyHint("Esc", "Leave it", place: .always)]
        }
        if part == .fields {
            let list = form?.hasList(size: fieldsSize(at: desk)) == true ? [KeyHint("Down", "List")] : []
            return [KeyHint("Enter", "Next field")] + list
                + Self.everyPart.hints { $0 != .leave } + [KeyHint("Esc", "Panel", place: .always)]
        }
        return Self.panelKeys.hints { $0 != .laboratory || method == .presumptive } + [KeyHint("a-z", "Toggle one")]
            + Self.everyPart.hints
    }

    var helpSections: [HelpSection] {
        let letters = HelpEntry(keys: [], keyText: "a-z", label: "Toggle", help: "Turn the reading of that line over.")
        return Self.panelKeys.helpSections + [HelpSection(heading: "Panel", entries: [letters])]
            + Self.everyPart.helpSections
    }

    func standingSentence(at desk: Desk) -> String {
        if let voided = detail?.voided { return "This test was voided: \(voided)." }
        guard let form else { return "" }
        if let error = form.errors.first { return "\(error.field.label): \(error.sentence)" }
        if isNew, form.value(of: "reason").isEmpty {
            return "Why is the client tested? Down lists the reasons; Esc goes to the panel."
        }
        return draftFrom.map { "Your draft of \($0.day.dayAndMonth) \($0.time) is back. ^R starts anew." } ?? ""
    }

    mutating func reload(at desk: Desk) throws {
        guard form == nil else { return }
        if let id {
            guard let fresh = try desk.caseFile.test(id) else { throw RecordGone() }
            detail = fresh
            test = fresh.test.record
        } else if let newFor {
            test = DrugTest(id: .new(), client: newFor, selectedOn: desk.today, reason: .random)
        }
        guard let test else { return }
        chart = try desk.caseFile.chart(of: test.client)
        form = try desk.form(TestFields.fields(for: test, isNew: isNew, at: desk))
        let last = try desk.caseFile.lastPanel()
        panel = TestPanel(results: detail?.results ?? [], panel: last.isEmpty ? desk.defaultPanel() : last)
        if isNew || test.outcome != .pending && test.outcome != .collected { part = .fields }
        try restoreDraft(at: desk)
    }

    /// Where what is entered is kept until it is saved.
    private var draftPlace: String { id.map { "test/\($0)" } ?? "test/new/\(newFor?.text ?? "")" }

    private mutating func restoreDraft(at desk: Desk) throws {
        guard let draft = try desk.caseFile.draft(at: draftPlace, by: desk.actor) else { return }
        form?.restore(draft.fields)
        panel.restore(draft.fields)
        draftFrom = draft.savedAt
    }

    /// Keeps what is entered, so that nothing is lost when the program or the line breaks.
    func keepDraft(at desk: Desk) throws {
        guard let form, form.isDirty || panel.isChanged else { return }
        let fields = form.typed.merging(panel.typed) { $1 }
        try desk.caseFile.keepDraft(fields, at: draftPlace, by: desk.actor)
    }

    /// Throws away what was entered and shows what is on file.
    mutating func startAnew(at desk: Desk) throws -> Step {
        try desk.caseFile.keepDraft([:], at: draftPlace, by: desk.actor)
        form = nil
        draftFrom = nil
        try reload(at: desk)
        return .say("What was entered is gone; this is what is on file.")
    }

    /// What the fields say of the test now.
    func draft(collector: StaffMember.ID?) -> DrugTest? {
        guard var test, let form else { return nil }
        TestFields.fill(&test, from: form, collector: collector)
        return test
    }

    /// What the client's medications account for on the day of the collection, and what of it the specimen should show.
    var medicated: (explained: AnalyteSet, expected: AnalyteSet) {
        let day = form?.day("day") ?? test?.day
        let active = (chart?.medications ?? []).map(\.medication).filter { medication in
            day.map { medication.isActive(on: $0) } ?? false
        }
        let expected = active.reduce(into: AnalyteSet()) { $0.formUnion($1.expects.analytes) }
        return (active.reduce(into: expected) { $0.formUnion($1.explains.analytes) }, expected)
    }

    /// The day of a report on file that would count instead of one of the readings.
    private func laterReport(than entries: [SaveTest.Entry]) -> Day? {
        (detail?.results ?? []).filter { old in
            entries.contains {
                $0.analyte == old.analyte && $0.method == old.method && $0.reportedOn < old.reportedOn
            }
        }.map(\.reportedOn).max()
    }

    /// The window of the fields.
    func fieldsSize(at desk: Desk) -> Size {
        TestLayout(size: desk.size, lines: panel.lines.count).fields.size
    }

    /// The day of the laboratory's report, for the readings that are entered now.
    var reportedOn: Day? { form?.day("reported") }

    mutating func save(at desk: Desk) throws -> Step {
        let size = fieldsSize(at: desk)
        if case .refused(let sentence) = form?.handle(.control("s"), size: size) {
            part = .fields
            return .warn(sentence)
        }
        guard let draft = draft(collector: desk.actor.staff) else { return .stay }
        if draft.outcome == .collected, draft.collectedAt == nil {
            part = .fields
            form?.focus(on: "day")
            return .warn("A collected specimen needs the day and the time of its collection.")
        }
        let today = desk.today
        let entries =
            draft.outcome == .collected
            ? panel.entries(readOn: draft.day, today: today, reportedOn: reportedOn ?? today) : []
        if let later = laterReport(than: entries) {
            part = .fields
            form?.focus(on: "reported")
            return .warn(
                "The laboratory reported on \(later.weekdayAndDate) already; an earlier report wouldn't count."
            )
        }
        let change = SaveTest(draft, entries: entries, basedOn: detail?.test.version)
        let receipt = try desk.caseFile.perform(.saveTest(change), by: desk.actor)
        try desk.caseFile.keepDraft([:], at: draftPlace, by: desk.actor)
        let unread = draft.outcome == .collected && !draft.validity.isTampered ? panel.unreadInWords : nil
        let saved = receipt.flagNewsInWords ?? "Saved: \(receipt.sentence)."
        return .close(
            saying: [saved, unread, "u undoes."].compactMap(\.self).joined(separator: " "),
            showing: .test(draft.id)
        )
    }
}
