import CareModel
import CaseStore
import PlanEngine
import TerminalUI

extension HoursScreen {
    func draw(on canvas: inout Canvas, at desk: Desk) {
        drawHeading(&canvas, desk)
        let layout = HoursLayout(size: canvas.size)
        if isTable {
            canvas.within(Rect(x: 0, y: 1, width: canvas.size.width, height: layout.rows + 1)) { drawTable(&$0, desk) }
        } else {
            drawMap(layout, &canvas, desk)
        }
        drawFoot(y: layout.rows + 2, &canvas, desk)
        if let choosing { drawChoice(choosing, &canvas) }
    }

    private func drawHeading(_ canvas: inout Canvas, _ desk: Desk) {
        guard let week = hours?.week else { return canvas.focusing(on: "Being counted.") }
        let what = onlyShort ? "only those who are short" : "those who miss most first"
        canvas.put(
            "\(week.firstDay.weekdayAndDate) to \(week.lastDay.weekdayAndDate) \(week.lastDay.parts.year)   "
                + "\(desk.scopeWords)   \(what)",
            x: 1,
            y: 0
        )
    }

    private func drawMap(_ layout: HoursLayout, _ canvas: inout Canvas, _ desk: Desk) {
        canvas.rule(y: 1)
        guard let week = hours?.week else { return }
        canvas.put(" Client ", x: 1, y: 1, role: .header)
        for (place, day) in week.days.enumerated() {
            let x = layout.x(ofDay: place, in: week)
            let name = layout.isWide ? "\(day.weekday.shortName) \(day.dayAndMonth.prefix(2))" : day.weekday.shortName
            let emphasis: Emphasis = day == desk.today ? .underline : []
            canvas.put(name, x: x, y: 1, role: .header, emphasis: emphasis, width: layout.width(of: day.weekday))
        }
        let end = layout.end(in: week)
        for (name, x, width) in Self.sums(layout, end) {
            canvas.put(name, x: x, y: 1, role: .header, width: width, align: .trailing)
        }
        if entries.isEmpty {
            canvas.put(onlyShort ? "Everybody can still reach the week." : "Nobody is enrolled here.", x: 2, y: 2)
            canvas.focus(x: 2, y: 2)
        }
        for (offset, row) in list.visibleRows(height: layout.rows).enumerated() {
            draw(entries[row], y: offset + 2, isHere: row == list.row, layout, &canvas, desk)
        }
    }

    /// The columns behind the days: name, place and width.
    private static func sums(_ layout: HoursLayout, _ end: Int) -> [(String, Int, Int)] {
        guard layout.isWide else { return [("Sum", end, 4), ("Ahead", end + 5, 5), ("Reach", end + 11, 5)] }
        return ["Need", "Sum", "Ahead", "Reach"].enumerated().map { ($0.element, end + $0.offset * 7, 6) }
    }

    private func draw(
        _ entry: WeekHours.Entry,
        y: Int,
        isHere: Bool,
        _ layout: HoursLayout,
        _ canvas: inout Canvas,
        _ desk: Desk
    ) {
        guard let line = lines[entry.client], let week = hours?.week else { return }
        let forecast = line.forecast
        namesakes.put(line.client, on: &canvas, x: 2, y: y, width: layout.nameWidth, at: desk)
        for (place, day) in forecast.days.enumerated() {
            let x = layout.x(ofDay: place, in: week)
            let isShaded = layout.isShaded(day.day.weekday)
            canvas.put(Self.cell(day, isShaded: isShaded, canvas.glyphs), x: x, y: y, width: isShaded ? 7 : 4)
        }
        let numbers =
            (layout.isWide ? [forecast.required.hours] : []) + [
                forecast.credited.hours, forecast.ahead.hours, forecast.state == .met ? "ok" : forecast.reach.hours,
            ]
        let end = layout.end(in: week)
        for (number, (_, x, width)) in zip(numbers, Self.sums(layout, end)) {
            canvas.put(number, x: x, y: y, width: width, align: .trailing)
        }
        let mark = forecast.isShort ? canvas.glyphs.attention : forecast.state == .waitsForSheets ? "?" : ""
        canvas.put(mark, x: layout.isWide ? end + 29 : 79, y: y, role: .warning)
        guard isHere else { return }
        canvas.put(canvas.glyphs.here, x: 0, y: y)
        canvas.paint(Rect(x: 0, y: y, width: canvas.size.width, height: 1), emphasis: .selected)
        let x = layout.x(ofDay: column, in: week)
        canvas.put("[", x: x - 1, y: y, emphasis: .selected)
        canvas.put("]", x: x + layout.width(of: forecast.days[column].day.weekday), y: y, emphasis: .selected)
        canvas.focus(x: x, y: y)
    }

    /// A day: what was credited with its shade, `+` what is ahead, `?` what nobody has marked, or nothing.
    static func cell(_ day: ForecastDay, isShaded: Bool, _ glyphs: Glyphs) -> [TextRun] {
        let room = isShaded ? 6 : 4
        func padded(_ text: String) -> String { String(repeating: " ", count: max(0, room - text.count)) + text }
        if day.isMarked {
            guard isShaded else { return [TextRun(padded(day.credited.hours))] }
            let hours = day.credited.count
            let shade = glyphs.heat[hours < 60 ? 0 : hours < 120 ? 1 : hours < 180 ? 2 : 3]
            let number = day.credited.hours
            return [
                TextRun(shade + shade, role: .chart1),
                TextRun(String(repeating: " ", count: max(0, 4 - number.count)) + number),
            ]
        }
        if day.unmarked > .zero { return [TextRun(padded("?" + day.unmarked.hours), role: .warning)] }
        if day.ahead > .zero { return [TextRun(padded("+" + day.ahead.hours), role: .dim)] }
        return [TextRun(padded(glyphs.empty), role: .dim)]
    }

    private func drawFoot(y: Int, _ canvas: inout Canvas, _ desk: Desk) {
        canvas.rule(y: y)
        let width = canvas.size.width - 3
        let sentence = selected.map { "\(desk.name($0.client)): \($0.forecast.sentence)" } ?? ""
        for (offset, text) in canvas.metrics.wrapped(sentence, columns: width).prefix(2).enumerated() {
            canvas.put(text, x: 2, y: y + 1 + offset)
        }
        let heat = canvas.glyphs.heat
        canvas.put(
            "\(heat[0]) under 1 h  \(heat[1]) 1 to 2  \(heat[2]) 2 to 3  \(heat[3]) 3 or more  +1.5 ahead  ?1.5 not marked yet",
            x: 2,
            y: y + 3,
            role: .dim
        )
        canvas.put(
            "\(canvas.glyphs.attention) can't reach the week with the client's own sessions.  Reach = Sum + Ahead.",
            x: 2,
            y: y + 4,
            role: .dim
        )
    }

    private func drawChoice(_ picker: Picker<Session.ID>, _ canvas: inout Canvas) {
        let box = canvas.bounds.centered(Size(width: 50, height: 10))
        canvas.fade(canvas.bounds)
        canvas.box(box, title: "Sessions of the day")
        canvas.within(box.inset(columns: 2, rows: 1)) { picker.draw(on: &$0) }
    }

    private static let table = Table(
        [
            .text("Client", minimum: 14), .number("Need", width: 5), .number("Sum", width: 5),
            .number("Ahead", width: 5), .number("Reach", width: 5), .fixed("", width: 1),
            .text("State", minimum: 16, weight: 2),
        ],
        emptySentence: "Nobody to show. f shows everybody, C another caseload."
    )

    private func drawTable(_ canvas: inout Canvas, _ desk: Desk) {
        let glyphs = canvas.glyphs
        Self.table.draw(on: &canvas, list: list) { row in
            let entry = entries[row]
            guard let line = lines[entry.client] else { return TableRow(id: entry.client, cells: []) }
            let forecast = line.forecast
            return TableRow(
                id: entry.client,
                cells: [
                    TableCell(desk.name(line.client)), TableCell(forecast.required.hours),
                    TableCell(forecast.credited.hours), TableCell(forecast.ahead.hours),
                    TableCell(forecast.reach.hours),
                    TableCell(forecast.isShort ? glyphs.attention : "", role: .warning),
                    TableCell(forecast.state.name),
                ]
            )
        }
    }
}

extension Canvas {
    /// Says one thing in an otherwise empty window.
    fileprivate mutating func focusing(on sentence: String) {
        put(sentence, x: 2, y: 0, role: .dim)
        focus(x: 2, y: 0)
    }
}
