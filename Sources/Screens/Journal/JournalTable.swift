import CareModel
import CaseStore
import TerminalUI

/// The journal as a table, which the chart and the journal's own screen share.
struct JournalTable {
    /// The journal of everybody.
    static let ofAll = JournalTable(namesClients: true)
    /// The journal of one client, who needn't be named on every line.
    static let ofOneClient = JournalTable(namesClients: false)

    let table: Table
    private let namesClients: Bool

    private init(namesClients: Bool) {
        self.namesClients = namesClients
        let whom: [TableColumn] = namesClients ? [.text("Whom", minimum: 16, priority: 2)] : []
        table = Table(
            [
                .fixed("When", width: 12), .number("Entry", width: 7, priority: 4),
                .text("Who", minimum: 12, priority: 3),
            ]
                + whom + [.text("What", minimum: 26, weight: 5)],
            emptySentence: "No entry in the journal."
        )
    }

    /// The rows that one entry takes below the table.
    static let entryHeight = 5

    /// Draws an entry with its whole sentence, from row `y` on.
    static func draw(_ entry: JournalEntry, on canvas: inout Canvas, y: Int, _ desk: Desk) {
        canvas.rule(y: y, heading: "Entry \(entry.id), \(entry.kind)")
        let lines = canvas.metrics.wrapped(desk.words(of: entry), columns: canvas.size.width - 4)
        for (offset, line) in lines.prefix(3).enumerated() { canvas.put(line, x: 2, y: y + 1 + offset) }
        canvas.put("hash \(entry.hash.prefix(32))", x: 2, y: y + 4, role: .dim)
    }

    func row(_ index: Int, of entries: [JournalEntry], _ desk: Desk) -> TableRow<Int> {
        let entry = entries[index]
        let whom = entry.clients.count > 1 ? "\(entry.clients.count) clients" : entry.clients.first.map(desk.name) ?? ""
        return TableRow(
            id: index,
            cells: [
                TableCell("\(entry.localTime.day.dayAndMonth) \(entry.localTime.time)"), TableCell("\(entry.id)"),
                TableCell(entry.actor),
            ] + (namesClients ? [TableCell(whom)] : []) + [
                TableCell(desk.words(of: entry))
            ]
        )
    }
}
