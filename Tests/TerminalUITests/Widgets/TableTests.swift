import Testing

@testable import TerminalUI

@Suite struct TableTests {
    private let table = Table(
        [
            .text("Client", minimum: 14, weight: 2), .fixed("ID", width: 4, priority: 4),
            .fixed("Level", width: 5, priority: 5), .number("Hours", width: 5),
            .fixed("Review", width: 12, priority: 2),
            .text("Last test", minimum: 10, priority: 3),
        ],
        sort: TableSort(column: 4),
        emptySentence: "No clients. a adds one."
    )

    private func row(_ index: Int) -> TableRow<Int> {
        return TableRow(
            id: index,
            cells: [
                TableCell(people[index % people.count]), TableCell("\(1000 + index)"), "2.1",
                TableCell("\(index % 12).5", role: index.isMultiple(of: 3) ? .warning : .text),
                TableCell([TextRun("!", role: .danger), TextRun(" \(index) d late")]), "neg 17 Nov",
            ]
        )
    }

    private func list(_ count: Int, down: Int = 0) -> ListState<Int> {
        var list = ListState<Int>()
        list.reconcile(with: Array(0..<count))
        for _ in 0..<down { list.handle(.down, height: 10) { $0 } }
        return list
    }

    @Test func aTableOfPeople() throws {
        var list = list(60, down: 3)
        list.toggleMark()
        list.handle(.up, height: 10) { $0 }
        try expectPicture("Table") { canvas in
            let (top, bottom) = canvas.bounds.rows(at: 12)
            canvas.within(top) { table.draw(on: &$0, list: list, row: row) }
            canvas.within(bottom.rows(at: 6).top) { canvas in
                table.draw(on: &canvas, list: list, isFocused: false, row: row)
            }
            canvas.within(bottom.rows(at: 6).bottom) { canvas in
                table.draw(on: &canvas, list: ListState<Int>(), isFocused: false, row: row)
            }
        }
    }

    @Test func onlyVisibleRowsAreAskedForOnceEach() {
        var asked: [Int] = []
        var canvas = Canvas(size: Size(width: 80, height: 11))
        table.draw(on: &canvas, list: list(100_000, down: 50)) { index in
            asked.append(index)
            return row(index)
        }
        #expect(asked == Array(41...50))
    }

    @Test(arguments: [
        (120, ["Client", "ID", "Level", "Hours", "Review", "Last test"]),
        (66, ["Client", "ID", "Level", "Hours", "Review", "Last test"]),
        (60, ["Client", "ID", "Hours", "Review", "Last test"]), (54, ["Client", "Hours", "Review", "Last test"]),
        (40, ["Client", "Hours", "Review"]), (30, ["Client", "Hours"]), (10, ["Client"]), (1, ["Client"]),
    ])
    func wholeColumnsLeaveTheLeastNeededFirst(width: Int, titles: [String]) {
        #expect(table.layout(width: width).map { table.columns[$0.index].title } == titles)
    }

    @Test func fixedColumnsKeepTheirWidthAndNothingOverlaps() {
        for width in 1...200 {
            var x = 0
            for placed in table.layout(width: width) {
                #expect(placed.x > x)
                x = placed.x + placed.width
                if case .fixed(let fixed) = table.columns[placed.index].width { #expect(placed.width == fixed) }
            }
            if width >= 18 { #expect(x <= width) }
        }
    }

    @Test func aNumberIsShownWholeOrNotAtAll() {
        let table = Table([.text("Name", minimum: 4), .number("Hours", width: 4), .fixed("Day", width: 6)])
        var canvas = Canvas(size: Size(width: 22, height: 2))
        table.draw(on: &canvas, list: list(1)) { _ in
            TableRow(id: 0, cells: ["Brandt, Luis", "12345.5", "16 November"])
        }
        #expect(canvas.line(1) == "► Brand…     …  …")
    }

    @Test func theCursorStandsOnTheNameOfTheSelectedRow() {
        var canvas = Canvas(size: Size(width: 60, height: 8))
        table.draw(on: &canvas, list: list(20, down: 3), row: row)
        #expect(canvas.cursor == Point(x: 2, y: 4))
        canvas = Canvas(size: Size(width: 60, height: 8))
        table.draw(on: &canvas, list: list(20, down: 3), isFocused: false, row: row)
        #expect(canvas.cursor == nil)
        canvas = Canvas(size: Size(width: 60, height: 8))
        table.draw(on: &canvas, list: list(0), row: row)
        #expect(canvas.cursor != nil)
        #expect(canvas.text.contains("No clients. a adds one."))
    }

    @Test func aStepDownChangesTwoRows() {
        func lines(_ down: Int) -> [Cell] {
            var canvas = Canvas(size: Size(width: 80, height: 12))
            table.draw(on: &canvas, list: list(60, down: down), row: row)
            return canvas.cells
        }
        let (before, after) = (lines(3), lines(4))
        let changed = Set(before.indices.filter { before[$0] != after[$0] }.map { $0 / 80 })
        #expect(changed == [4, 5])
    }

    @Test func theMouseFindsHeadingsAndTheSortTurnsRound() {
        #expect(table.column(at: 3, width: 80) == 0)
        #expect(table.column(at: 0, width: 80) == nil)
        let sort = TableSort(column: 4)
        #expect(sort.choosing(column: 4) == TableSort(column: 4, isAscending: false))
        #expect(sort.choosing(column: 1) == TableSort(column: 1))
    }

    @Test func errorsOfTheRowsReachTheOwner() {
        struct Gone: Error {}
        var canvas = Canvas(size: Size(width: 40, height: 5))
        #expect(throws: Gone.self) {
            try table.draw(on: &canvas, list: list(3)) { _ throws(Gone) -> TableRow<Int> in throw Gone() }
        }
    }
}
