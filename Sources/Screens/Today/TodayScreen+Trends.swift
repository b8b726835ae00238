import CareModel
import CaseStore
import TerminalUI

extension TodayScreen {
    func drawTrends(_ layout: TodayLayout, _ canvas: inout Canvas) {
        let legendY = layout.trendsRule - 1
        let glyphs = canvas.glyphs
        canvas.put(
            "\(glyphs.full) attended   \(glyphs.ahead) still ahead   \(glyphs.empty) out of reach",
            x: 3,
            y: legendY,
            role: .dim
        )
        guard let trends else {
            canvas.put("Being counted.", x: 3, y: layout.trendsRule + 1, role: .dim)
            return
        }
        let lines = [
            ("Groups attended", trends.groups), ("Individual kept", trends.individual),
            ("Tests negative", trends.negativeTests),
        ]
        for (offset, line) in lines.enumerated() {
            drawTrend(line.1, name: line.0, y: layout.trendsRule + 1 + offset, &canvas)
        }
    }

    private func drawTrend(_ trend: Trend, name: String, y: Int, _ canvas: inout Canvas) {
        canvas.put(name, x: 3, y: y)
        let values = trend.percents.map { $0.map(Double.init) }
        canvas.put(Sparkline(values, maximum: 100).text(glyphs: canvas.glyphs), x: 20, y: y, role: .chart1)
        guard let latest = trend.latest else { return }
        canvas.put("\(latest) %", x: 29, y: y, width: 6, align: .trailing)
        if let before = trend.before { canvas.put("was \(before)", x: 37, y: y, role: .dim) }
    }

    func drawWeek(_ layout: TodayLayout, _ canvas: inout Canvas, _ desk: Desk) {
        let x = layout.middle + 2
        let y = layout.trendsRule + 1
        guard let tally else {
            canvas.put("Being counted.", x: x, y: y, role: .dim)
            return
        }
        let room = canvas.size.width - x >= 45 ? 7 : 5
        // Where only five days fit, they are the first ones, or the last ones once today is among those.
        let days =
            tally.days.prefix(room).contains { $0.day == desk.today }
            ? tally.days.prefix(room) : tally.days.suffix(room)
        let step = max(5, (canvas.size.width - x - 8) / max(1, days.count))
        // All days in the same measure, or else one can't compare them.
        let pairs = days.flatMap { ["\($0.taken)/\($0.sessions)", "\($0.signed)/\($0.sessions)"] }
        let inPercent = pairs.contains { $0.count >= step }
        canvas.put("taken", x: x, y: y + 1)
        canvas.put("signed", x: x, y: y + 2)
        for (index, day) in days.enumerated() {
            let column = x + 7 + index * step
            canvas.put(
                day.day.weekday.shortName,
                x: column,
                y: y,
                role: .header,
                emphasis: day.day == desk.today ? .underline : []
            )
            guard day.sessions > 0 else {
                canvas.put(canvas.glyphs.empty, x: column + 1, y: y + 1, role: .dim)
                continue
            }
            let isBehind = day.day < desk.today && day.taken < day.sessions
            let (taken, signed) = (share(day.taken), share(day.signed))
            canvas.put(taken, x: column, y: y + 1, role: isBehind ? .warning : .text)
            canvas.put(signed, x: column, y: y + 2)

            func share(_ count: Int) -> String {
                inPercent ? "\(count * 100 / day.sessions)%" : "\(count)/\(day.sessions)"
            }
        }
    }

    func drawPlaces(_ layout: TodayLayout, _ canvas: inout Canvas) {
        let places = Place.allCases.filter { $0 != .today }.map { ($0.digit, $0.name) } + [("?", "Help and keys")]
        var (x, y) = (1, layout.placesRule + 1)
        for (digit, name) in places {
            if x + name.count + 4 > canvas.size.width { (x, y) = (1, y + 1) }
            canvas.put(String(digit), x: x, y: y, role: .key)
            canvas.put(name, x: x + 2, y: y)
            x += name.count + 5
        }
    }
}
