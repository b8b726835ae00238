import CareModel
import CaseStore
import PlanEngine
import TerminalUI

extension ClientsScreen {
    func draw(on canvas: inout Canvas, at desk: Desk) {
        let isWide = isWide(desk)
        let split = isWide ? max(60, canvas.size.width - 72) : canvas.size.width
        let (left, right) = canvas.bounds.columns(at: split, gap: isWide ? 1 : 0)
        canvas.within(left) { drawList(&$0, desk) }
        if isWide {
            canvas.verticalRule(x: split, from: 0, to: canvas.size.height - 1)
            canvas.within(right) { SidePanel(chart: chart).draw(on: &$0, at: desk) }
        }
        if let sorting { drawSorting(sorting, &canvas) }
    }

    private func drawList(_ canvas: inout Canvas, _ desk: Desk) {
        if !filter.isShown {
            let name = Self.orders.first { $0.id == order }?.title ?? ""
            let reversed = isReversed ? ", turned round" : ""
            canvas.put("\(desk.scopeWords). Sorted by \(name.lowercased())\(reversed).", x: 1, y: 0)
        }
        canvas.within(Rect(x: 0, y: 1, width: canvas.size.width, height: canvas.size.height - 1)) { canvas in
            let glyphs = canvas.glyphs
            table.draw(on: &canvas, list: list) { row in
                tableRow(directory?.matches[row] ?? 0, glyphs, desk)
            }
        }
        // After the list, so that the cursor stands in the filter.
        if filter.isShown { filter.draw(on: &canvas) }
    }

    private var table: Table {
        let sentence =
            filter.isEmpty
            ? "No clients here. a admits one, C shows another caseload." : "Nobody matches. Esc clears the filter."
        let column = [.name: 0, .id: 1, .level: 2, .hours: 3, .review: 4, .test: 5, .flags: 6, .seen: 7][order] ?? 0
        return Table(
            [
                .text("Client", minimum: 16, priority: 1),
                .fixed("Number", width: 8, priority: 5),
                .fixed("Level", width: 5, align: .trailing, priority: 6),
                .fixed("Hours", width: 15, priority: 2),
                .fixed("Review", width: 12, priority: 3),
                .fixed("Last test", width: 15, priority: 4),
                .fixed("Flags", width: 8, priority: 2),
                .fixed("Last seen", width: 9, priority: 8),
                .text("Counselor", minimum: 12, priority: 7),
            ],
            sort: TableSort(column: column, isAscending: !isReversed),
            emptySentence: sentence
        )
    }

    private func tableRow(_ number: Int64, _ glyphs: Glyphs, _ desk: Desk) -> TableRow<Int64> {
        guard let line = lines[number] else { return TableRow(id: number, cells: []) }
        return TableRow(
            id: number,
            cells: [
                TableCell(desk.name(line.client)),
                TableCell(line.id.text),
                TableCell(line.level ?? "-"),
                hoursCell(line, glyphs),
                reviewCell(line, glyphs, desk),
                testCell(line, glyphs, desk),
                flagsCell(line, glyphs),
                TableCell(line.lastSeen?.dayAndMonth ?? "never"),
                TableCell(line.counselor ?? ""),
            ]
        )
    }

    private func hoursCell(_ line: ClientLine, _ glyphs: Glyphs) -> TableCell {
        guard line.isEnrolled else { return TableCell("discharged", role: .dim) }
        let hours = line.credited.hours
        let padded = String(repeating: " ", count: max(0, 4 - hours.count)) + hours
        let bar = HoursBar.runs(
            credited: line.credited,
            ahead: line.ahead,
            required: line.required,
            cells: 9,
            glyphs
        )
        return TableCell(
            [TextRun(padded + " ")] + bar + [TextRun(line.isOutOfReach ? glyphs.attention : " ", role: .warning)]
        )
    }

    private func reviewCell(_ line: ClientLine, _ glyphs: Glyphs, _ desk: Desk) -> TableCell {
        guard let due = line.reviewDue else { return TableCell("") }
        let isLate = due < desk.today
        return TableCell([
            TextRun(isLate ? glyphs.attention : " ", role: .warning), TextRun(" " + desk.due(due)),
        ])
    }

    private func testCell(_ line: ClientLine, _ glyphs: Glyphs, _ desk: Desk) -> TableCell {
        guard let day = line.lastTestDay, let test = line.lastTest else { return TableCell("none", role: .dim) }
        let isConcern =
            test.hasPrefix("POS") || ["missed", "refused", "subst.", "altered", "temp.", "absent"].contains(test)
        return TableCell([
            TextRun(isConcern ? glyphs.attention : " ", role: .danger),
            TextRun(test, role: isConcern ? .danger : .text), TextRun(" " + day.dayAndMonth),
        ])
    }

    private func flagsCell(_ line: ClientLine, _ glyphs: Glyphs) -> TableCell {
        guard line.flags > 0 else { return TableCell("") }
        let severity = Severity.allCases.first { $0.urgency == line.urgency } ?? .low
        let mark = severity >= .high ? glyphs.attention : " "
        return TableCell([
            TextRun(mark, role: severity.role), TextRun("\(line.flags) "), TextRun(severity.word, role: severity.role),
        ])
    }

    private func drawSorting(_ picker: Picker<ClientDirectory.Order>, _ canvas: inout Canvas) {
        let box = canvas.bounds.centered(Size(width: 56, height: 14))
        canvas.fade(canvas.bounds)
        canvas.box(box, title: "Sort by")
        canvas.within(box.inset(columns: 2, rows: 1)) { picker.draw(on: &$0) }
    }
}
