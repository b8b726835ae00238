import CareModel
import CaseStore
import TerminalUI

extension UnitsScreen {
    private static let columns: [TableColumn] = [
        .text("Client", minimum: 16, weight: 2), .fixed("Number", width: 10), .fixed("Code", width: 7),
        .text("Called", minimum: 10, priority: 2), .number("Days", width: 4), .number("Min", width: 6),
        .number("Units", width: 6), .fixed("", width: 14, priority: 3),
    ]

    static let table = Table(columns, emptySentence: "No credited minutes that a code counts on these days.")
    static let counting = Table(columns, emptySentence: "Being counted.")

    static func row(_ sum: UnitSum, _ glyphs: Glyphs, _ desk: Desk) -> TableRow<Line> {
        let isShared = sum.sharedDays > 0
        let units = "\(isShared ? glyphs.attention : "")\(sum.units)"
        return TableRow(
            id: sum.line,
            cells: [
                TableCell(desk.name(sum.client)), TableCell(sum.client.id.text), TableCell(sum.code),
                TableCell(sum.label, role: .dim), TableCell("\(sum.days)"), TableCell("\(sum.minutes.count)"),
                TableCell(units, role: isShared || sum.units == 0 ? .warning : .text),
                TableCell(isShared ? "shared on \(sum.sharedDays) d" : "", role: .warning),
            ]
        )
    }

    /// A sum in words: `H0015 IOP day: 12 units on 12 days, 2160 min; 1 day without a unit`.
    static func words(_ sum: UnitSum) -> String {
        var words =
            "\(sum.code) \(sum.label): \(sum.units.counted("unit")) on \(sum.days.counted("day")), "
            + "\(sum.minutes.count) min"
        if sum.daysWithout > 0 { words += "; \(sum.daysWithout.counted("day")) without a unit" }
        if sum.sharedDays > 0 { words += "; on \(sum.sharedDays.counted("day")) also under another code" }
        return words
    }
}

extension UnitSum {
    /// What tells the sum apart from the others.
    var line: UnitsScreen.Line { UnitsScreen.Line(client: client.id, code: code) }
}
