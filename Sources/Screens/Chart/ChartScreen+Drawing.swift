import CareModel
import CaseStore
import PlanEngine
import TerminalUI

extension ChartScreen {
    func draw(on canvas: inout Canvas, at desk: Desk) {
        guard let chart else { return }
        canvas.within(Rect(x: 0, y: 0, width: canvas.size.width, height: 1)) { tabs.draw(on: &$0) }
        let list = lists[tab] ?? ListState()
        switch tab {
        case .overview: OverviewPage(chart: chart, list: list).draw(on: &canvas, at: desk)
        case .plan: PlanPage(chart: chart, list: list).draw(on: &canvas, at: desk)
        case .notes: NotesPage(notes: notes, list: list).draw(on: &canvas, at: desk)
        default:
            canvas.within(Rect(x: 0, y: 1, width: canvas.size.width, height: canvas.size.height - 1)) {
                drawTable(chart, list, &$0, desk)
            }
        }
        if let tracks { drawTracks(tracks, &canvas) }
        if let voiding { drawVoiding(voiding, &canvas) }
        if let reading { drawReading(reading, &canvas) }
    }

    /// An event in full, over the page.
    private func drawReading(_ event: ClientChart.Event, _ canvas: inout Canvas) {
        let lines = canvas.metrics.wrapped(event.detail, columns: 64)
        let height = min(canvas.size.height - 2, max(3, lines.count + 2))
        let box = canvas.bounds.centered(Size(width: 70, height: height))
        canvas.fade(canvas.bounds)
        canvas.box(box, title: "\(event.day.weekdayAndDate)  \(event.word)")
        canvas.within(box.inset(columns: 3, rows: 1)) { canvas in
            for (y, line) in lines.prefix(canvas.size.height).enumerated() { canvas.put(line, x: 0, y: y) }
            canvas.focus(x: 0, y: 0)
        }
    }

    private func drawTable(_ chart: ClientChart, _ list: ListState<Int>, _ canvas: inout Canvas, _ desk: Desk) {
        let glyphs = canvas.glyphs
        switch tab {
        case .attendance:
            Self.attendanceTable.draw(on: &canvas, list: list) { Self.row($0, of: chart.marks, glyphs) }
        case .tests: Self.testsTable.draw(on: &canvas, list: list) { Self.row($0, of: chart.tests, glyphs) }
        case .flags: Self.flagsTable.draw(on: &canvas, list: list) { Self.row($0, of: allFlags) }
        case .journal:
            let lines = JournalTable.ofOneClient
            let height = canvas.size.height - JournalTable.entryHeight
            canvas.within(Rect(x: 0, y: 0, width: canvas.size.width, height: height)) { canvas in
                lines.table.draw(on: &canvas, list: list) { lines.row($0, of: journal, desk) }
            }
            if let row { JournalTable.draw(journal[row], on: &canvas, y: height, desk) }
        case .overview, .plan, .notes: break
        }
    }

    private static let attendanceTable = Table(
        [
            .fixed("Day", width: 10), .fixed("Time", width: 5), .text("Service", minimum: 10),
            .fixed("Status", width: 20), .number("Min", width: 4), .number("of", width: 4),
            .text("Reason", minimum: 8, priority: 2),
        ],
        emptySentence: "No session marked yet. Mark one from Sessions (g s)."
    )

    private static func row(_ index: Int, of marks: [SessionMark], _ glyphs: Glyphs) -> TableRow<Int> {
        let mark = marks[index]
        let word = mark.status.name.prefix(1).uppercased() + mark.status.name.dropFirst()
        let status = "\(mark.status.letter) \(word)"
        return TableRow(
            id: index,
            cells: [
                TableCell(mark.day.weekdayAndDate), TableCell("\(mark.session.startsAt.time)"),
                TableCell(mark.session.service.name), TableCell(status, role: mark.status.role),
                TableCell("\(mark.credited.count)"), TableCell("\(mark.session.scheduled.count)", role: .dim),
                TableCell(mark.session.held == .no ? "not held" : mark.reason ?? ""),
            ]
        )
    }

    private static let testsTable = Table(
        [
            .fixed("Day", width: 10), .fixed("Number", width: 10, priority: 3), .text("Why", minimum: 9, priority: 2),
            .text("What it says", minimum: 24, weight: 3),
        ],
        emptySentence: "No drug test yet. t adds one."
    )

    private static func row(_ index: Int, of tests: [ClientChart.TestLine], _ glyphs: Glyphs) -> TableRow<Int> {
        let test = tests[index]
        let says: [TextRun]
        if let voided = test.voided {
            says = [TextRun("voided: \(voided)", role: .dim)]
        } else {
            says = [
                TextRun(test.isConcern ? "\(glyphs.attention) " : "  ", role: .danger),
                TextRun(test.says, role: test.isConcern ? .danger : .text),
            ]
        }
        return TableRow(
            id: index,
            cells: [
                TableCell(test.day.weekdayAndDate), TableCell(test.id.text), TableCell(test.reason.name),
                TableCell(says),
            ]
        )
    }

    private static let flagsTable = Table(
        [
            .fixed("", width: 4), .fixed("Rule", width: 21), .text("Found", minimum: 20, weight: 2),
            .fixed("Day", width: 6), .fixed("State", width: FlagCells.stateWidth),
            .text("In words", minimum: 40, weight: 4, priority: 3),
        ],
        emptySentence: "No flag was raised yet."
    )

    private static func row(_ index: Int, of flags: [Flag]) -> TableRow<Int> {
        let flag = flags[index]
        let cells = flag.state.isWaiting ? FlagCells.cells(of: flag) : FlagCells.cellsOnceDecided(of: flag)
        return TableRow(id: index, cells: cells)
    }

    private func drawVoiding(_ field: TextField, _ canvas: inout Canvas) {
        let y = canvas.size.height - 2
        canvas.fill(Rect(x: 0, y: y, width: canvas.size.width, height: 2))
        canvas.put("It stays on file and counts for nothing. Void because:", x: 2, y: y, role: .info)
        canvas.within(Rect(x: 2, y: y + 1, width: 60, height: 1)) { field.draw(on: &$0) }
    }
}
