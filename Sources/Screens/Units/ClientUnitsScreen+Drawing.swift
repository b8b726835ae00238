import CareModel
import CaseStore
import PlanEngine
import TerminalUI

extension ClientUnitsScreen {
    func draw(on canvas: inout Canvas, at desk: Desk) {
        canvas.within(Rect(x: 0, y: 0, width: canvas.size.width, height: 1)) { tabs.draw(on: &$0) }
        let (size, foot) = (canvas.size, canvas.size.height - Self.footHeight)
        canvas.within(Rect(x: 0, y: 1, width: size.width, height: foot - 1)) { canvas in
            let glyphs = canvas.glyphs
            switch page {
            case .authorisations:
                let rules = desk.caseFile.rules.settings.progress
                Self.authorisationTable.draw(on: &canvas, list: authorisationList) {
                    Self.row(lines[$0], rules, glyphs)
                }
            case .days: Self.dayTable.draw(on: &canvas, list: dayList) { Self.row(dayLines[$0], glyphs) }
            }
        }
        canvas.within(Rect(x: 0, y: foot, width: size.width, height: Self.footHeight)) { canvas in
            if page == .authorisations { drawAuthorisation(&canvas) } else { drawDays(&canvas) }
        }
        if let voiding { drawVoiding(voiding, &canvas) }
        exporting?.draw(on: &canvas)
        typingDays?.draw(on: &canvas)
    }

    private static let authorisationTable = Table(
        [
            .fixed("Code", width: 7), .text("Payer", minimum: 10, weight: 2), .fixed("To", width: 11),
            .number("Used", width: 9), .fixed("", width: 8), .number("Left", width: 5), .number("Days", width: 5),
            .fixed("Runs out", width: 8), .number("A week", width: 6, priority: 2),
            .fixed("From", width: 11, priority: 3), .text("Number", minimum: 8, priority: 4),
        ],
        emptySentence: "No authorisation yet. a adds one."
    )

    private static func row(
        _ line: BurnDown,
        _ rules: ProgressSettings,
        _ glyphs: Glyphs
    ) -> TableRow<Authorisation.ID> {
        let authorisation = line.authorisation
        let isOver = line.daysLeft == 0
        let role: Role = isOver ? .dim : .text
        let bar = Bar(done: Double(line.used), total: Double(authorisation.units)).runs(cells: 8, glyphs: glyphs)
        let isLow = !isOver && line.left * 100 <= rules.authorisationPercent * authorisation.units
        let isEnding = !isOver && line.daysLeft <= rules.authorisationDays
        return TableRow(
            id: authorisation.id,
            cells: [
                TableCell(authorisation.code, role: role), TableCell(authorisation.payer, role: role),
                TableCell(authorisation.to.withYear, role: role),
                TableCell("\(line.used)/\(authorisation.units)", role: role), TableCell(bar),
                TableCell("\(isLow ? glyphs.attention : "")\(line.left)", role: isLow ? .warning : role),
                TableCell("\(isEnding ? glyphs.attention : "")\(line.daysLeft)", role: isEnding ? .warning : role),
                TableCell(line.runsOutOn?.dayAndMonth ?? "-", role: line.runsOutOn == nil ? role : .warning),
                TableCell(line.perWeek ?? "-", role: role), TableCell(authorisation.from.withYear, role: role),
                TableCell(authorisation.number ?? "", role: role),
            ]
        )
    }

    /// The selected authorisation in words.
    private func drawAuthorisation(_ canvas: inout Canvas) {
        guard let line = selected else { return canvas.rule(y: 0) }
        let authorisation = line.authorisation
        canvas.rule(y: 0, heading: "\(authorisation.code), \(authorisation.payer)")
        var texts = [
            "From \(authorisation.from.withYear) to \(authorisation.to.withYear): "
                + "\(line.used) of \(authorisation.units.counted("unit")) used, \(line.left) left, "
                + "\(line.daysLeft.counted("day")) left."
        ]
        if line.over > 0 { texts[0] += " \(line.over) more than authorised." }
        if let pace = line.perWeek {
            let end = line.runsOutOn.map { "the last one is used on \($0.weekdayAndDate)" } ?? "they last to its end"
            let outlook = line.left > 0 && line.daysLeft > 0 ? "; at that pace \(end)" : ""
            texts.append("\(pace) units a week so far\(outlook).")
        } else {
            texts.append("The pace is told after its first seven days.")
        }
        if !codes.contains(authorisation.code) {
            texts.append("\(canvas.glyphs.attention) The table of codes has no \(authorisation.code): nothing counts.")
        }
        let review = authorisation.nextReview.map { "Next review by the payer: \($0.weekdayAndDate)." }
        let more = [review, authorisation.number.map { "Number \($0)." }, authorisation.note].compactMap(\.self)
        if !more.isEmpty { texts.append(more.joined(separator: " ")) }
        let wrapped = texts.flatMap { canvas.metrics.wrapped($0, columns: canvas.size.width - 4) }
        for (y, text) in wrapped.prefix(canvas.size.height - 1).enumerated() { canvas.put(text, x: 2, y: y + 1) }
    }

    private static let dayTable = Table(
        [
            .fixed("Day", width: 10), .fixed("Code", width: 7), .number("Min", width: 4), .number("Units", width: 5),
            .text("Arithmetic", minimum: 38, weight: 3), .text("Also under", minimum: 10, priority: 2),
            .fixed("Mod", width: 5, priority: 3), .text("Called", minimum: 12, priority: 4),
        ],
        emptySentence: "No credited minutes that a code counts on these days. [ ] turns the month."
    )

    private static func row(_ line: DayUnits, _ glyphs: Glyphs) -> TableRow<DayPlace> {
        let isShared = !line.sharedWith.isEmpty
        let how = [TextRun(isShared ? "\(glyphs.attention) " : "", role: .warning), TextRun(line.words)]
        return TableRow(
            id: line.place,
            cells: [
                TableCell(line.day.weekdayAndDate), TableCell(line.code.code), TableCell("\(line.minutes.count)"),
                TableCell("\(line.units)", role: line.units == 0 ? .warning : .text), TableCell(how),
                TableCell(line.sharedWith.joined(separator: ", "), role: .warning), TableCell(line.modifier ?? ""),
                TableCell(line.code.label, role: .dim),
            ]
        )
    }

    /// The selected day in words, and the sums of all days.
    private func drawDays(_ canvas: inout Canvas) {
        guard let units, let days else { return }
        canvas.rule(y: 0, heading: "\(days.lowerBound.withYear) to \(days.upperBound.withYear)")
        if let line = dayLines.first(where: { $0.place == dayList.selection }) {
            var words =
                "\(line.day.weekdayAndDate) \(line.code.code), \(line.sessions.counted("session")): \(line.words)."
            if !line.sharedWith.isEmpty { words += " Also under \(line.sharedWith.joined(separator: ", "))." }
            canvas.put(words, x: 2, y: 1, role: .info)
        }
        let sums = units.sums
        let room = canvas.size.height - 2
        let shown = sums.count > room ? room - 1 : sums.count
        for (y, sum) in sums.prefix(shown).enumerated() { canvas.put(UnitsScreen.words(sum), x: 2, y: y + 2) }
        if shown < sums.count { canvas.put("and \(sums.count - shown) more codes", x: 2, y: room + 1, role: .dim) }
    }

    private func drawVoiding(_ field: TextField, _ canvas: inout Canvas) {
        let y = canvas.size.height - 2
        canvas.fill(Rect(x: 0, y: y, width: canvas.size.width, height: 2))
        canvas.put("It stays on file and counts for nothing. Void because:", x: 2, y: y, role: .info)
        canvas.within(Rect(x: 2, y: y + 1, width: 60, height: 1)) { field.draw(on: &$0) }
    }
}
