import CareModel
import CaseStore
import TerminalUI

/// The journal as a table, which the chart and the journal's own screen share.
enum JournalTable {
    static let table = Table(
        [
            .number("Entry", width: 7, priority: 3), .fixed("When", width: 12), .text("Who", minimum: 12, priority: 2),
            .text("What", minimum: 30, weight: 5), .text("Whom", minimum: 9, priority: 4),
        ],
        emptySentence: "Nothing is in the journal yet."
    )

    static func row(_ index: Int, of entries: [JournalEntry], _ desk: Desk) -> TableRow<Int> {
        let entry = entries[index]
        let whom = entry.clients.count <= 1 ? entry.clients.first?.text ?? "" : "\(entry.clients.count) clients"
        return TableRow(
            id: index,
            cells: [
                TableCell("\(entry.id)"), TableCell("\(entry.localTime.day.dayAndMonth) \(entry.localTime.time)"),
                TableCell(entry.actor), TableCell(entry.sentence), TableCell(whom),
            ]
        )
    }
}
