import CareModel
import CaseStore
import TerminalUI

/// The journal as a table, which the chart and the journal's own screen share.
enum JournalTable {
    static let table = Table(
        [
            .number("Entry", width: 7, priority: 4), .fixed("When", width: 12), .text("Who", minimum: 12, priority: 3),
            .text("Whom", minimum: 16, priority: 2), .text("What", minimum: 26, weight: 5),
        ],
        emptySentence: "Nothing is in the journal yet."
    )

    static func row(_ index: Int, of entries: [JournalEntry], _ desk: Desk) -> TableRow<Int> {
        let entry = entries[index]
        let whom = entry.clients.count > 1 ? "\(entry.clients.count) clients" : entry.clients.first.map(desk.name) ?? ""
        return TableRow(
            id: index,
            cells: [
                TableCell("\(entry.id)"), TableCell("\(entry.localTime.day.dayAndMonth) \(entry.localTime.time)"),
                TableCell(entry.actor), TableCell(whom), TableCell(entry.sentence),
            ]
        )
    }
}
