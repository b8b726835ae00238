import TerminalUI

/// A list of 100,000 people, some with names that are hard to align.
struct DemoPeople {
    private static let count = 100_000
    private static let names = [
        "Brandt, Luis", "Fong, Tia", "李雷, 王", "García, José", "Nguyễn, Thị Minh", "Zoe\u{308}, Łukasz", "Müller, Quinn",
    ]
    private static let table = Table(
        [
            .text("Client", minimum: 16), .number("ID", width: 6, priority: 3), .number("Hours", width: 5),
            .fixed("Week", width: 9, priority: 4), .fixed("Review", width: 12, priority: 2),
        ],
        sort: TableSort(column: 0)
    )

    private var list = ListState<Int>()

    init() {
        list.reconcile(count: Self.count, id: { $0 }, index: { $0 })
    }

    /// Where the cursor is, in words.
    var position: String { "row \(list.row + 1) of \(list.count)" }

    mutating func handle(_ key: Key, height: Int) -> Bool {
        list.handle(key, height: height) { $0 }
    }

    mutating func toggleMark() {
        list.toggleMark()
    }

    func draw(on canvas: inout Canvas) {
        let glyphs = canvas.glyphs
        Self.table.draw(on: &canvas, list: list) { Self.row($0, glyphs: glyphs) }
    }

    private static func row(_ index: Int, glyphs: Glyphs) -> TableRow<Int> {
        let hours = Double(index % 19) / 2
        return TableRow(
            id: index,
            cells: [
                TableCell(names[index % names.count]),
                TableCell("\(index + 1)"),
                TableCell("\(hours)", role: hours < 3 ? .danger : .text),
                TableCell(Bar(done: hours, ahead: 2, total: 9).runs(cells: 9, glyphs: glyphs)),
                index.isMultiple(of: 5) ? TableCell([TextRun("!", role: .warning), " 3 d late"]) : "today",
            ]
        )
    }
}
