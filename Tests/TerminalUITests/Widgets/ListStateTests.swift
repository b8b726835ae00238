import TerminalUI
import Testing

@Suite struct ListStateTests {
    private func list(_ ids: [String], at id: String? = nil) -> ListState<String> {
        var list = ListState(selecting: id)
        list.reconcile(with: ids)
        return list
    }

    private let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)

    @Test func aNewListSelectsItsFirstRecord() {
        #expect(list(letters).selection == "a")
        #expect(list(letters, at: "f").selection == "f")
        #expect(list([]).selection == nil)
    }

    @Test(arguments: [
        (["x", "a", "b", "c", "d"], "c", true),  // one more before
        (["c", "d"], "c", true),  // some gone before
        (["a", "b", "c"], "c", true),  // one gone after
        (["d", "c", "b", "a"], "c", true),  // another order
        (["a", "b", "d"], "d", false),  // gone: the one that followed
        (["a", "b"], "b", false),  // gone at the end: the last one
        (["z"], "z", false),
    ])
    func aRefreshNeverMovesToAnotherRecordWithoutSayingSo(after: [String], selection: String, isStillThere: Bool) {
        var list = list(["a", "b", "c", "d"], at: "c")
        #expect(list.reconcile(with: after) == isStillThere)
        #expect(list.selection == selection)
        #expect(after[list.row] == selection)
    }

    @Test func aRecordIsShownWithTheLeastMovement() {
        var list = list(letters)
        list.select("c", among: letters, height: 8)
        #expect(list.visibleRows(height: 8).lowerBound == 0)
        list.select("k", among: letters, height: 8)
        #expect(list.visibleRows(height: 8) == 3..<11)
        let isThere = list.select("?", among: letters, height: 8)
        #expect(!isThere)
        #expect(list.selection == "k")
    }

    @Test func theSelectedRecordStaysOnItsLineOfTheScreen() {
        var list = list(letters)
        for _ in 0..<12 { list.handle(.down, height: 8) { letters[$0] } }
        let line = list.row - list.visibleRows(height: 8).lowerBound
        list.reconcile(with: ["1", "2", "3"] + letters)
        #expect(list.selection == "m")
        #expect(list.row - list.visibleRows(height: 8).lowerBound == line)
    }

    @Test func aListThatBecomesEmptyAndFullAgain() {
        var list = list(["a", "b"], at: "b")
        #expect(list.reconcile(with: []) == false)
        #expect(list.selection == nil)
        #expect(list.visibleRows(height: 5).isEmpty)
        let isMovement = list.handle(.down, height: 5) { _ in "never asked" }
        #expect(isMovement)
        #expect(list.selection == nil)
        #expect(list.reconcile(with: ["c", "d"]) == true)
        #expect(list.selection == "c")
    }

    @Test(arguments: [
        ([Key.down], "b"), ([.character("j"), .character("j")], "c"), ([.down, .up, .character("k")], "a"),
        ([.pageDown], "i"), ([.control("f"), .control("f")], "q"), ([.pageDown, .control("b")], "a"), ([.end], "z"),
        ([.end, .down, .pageDown], "z"), ([.end, .home], "a"), ([.pageUp], "a"), ([.end, .pageUp], "r"),
    ])
    func keysMoveTheSelection(keys: [Key], selection: String) {
        var list = list(letters)
        for key in keys {
            let isMovement = list.handle(key, height: 8) { letters[$0] }
            #expect(isMovement)
        }
        #expect(list.selection == selection)
        #expect(list.visibleRows(height: 8).contains(list.row))
        #expect(list.visibleRows(height: 8).count == 8)
    }

    @Test func otherKeysAreLeftAlone() {
        var list = list(letters)
        for key: Key in [.enter, .tab, .character("x"), .left, .escape, .character(" ")] {
            let isMovement = list.handle(key, height: 8) { letters[$0] }
            #expect(!isMovement)
        }
        #expect(list.selection == "a")
    }

    @Test func everyWindowShowsTheSelectedRow() {
        var list = list(letters)
        for key: Key in [.end, .pageUp, .up, .up, .pageDown, .home, .pageDown, .down] {
            list.handle(key, height: 10) { letters[$0] }
            for height in 1...40 {
                let rows = list.visibleRows(height: height)
                #expect(rows.contains(list.row))
                #expect(rows.count == min(height, 26))
            }
        }
    }

    @Test func onlyTheRecordThatBecomesSelectedIsAskedFor() throws {
        struct Busy: Error {}
        var asked: [Int] = []
        var list = ListState<Int>()
        list.reconcile(count: 1_000_000, id: { $0 }, index: { $0 })
        list.handle(.end, height: 20) { row in
            asked.append(row)
            return row
        }
        #expect(asked == [999_999])
        #expect(throws: Busy.self) { try list.handle(.up, height: 20) { _ throws(Busy) in throw Busy() } }
        #expect(list.selection == 999_999)
    }

    @Test func marksBelongToRecordsNotToRows() {
        var list = list(["a", "b", "c"], at: "b")
        list.toggleMark()
        list.reconcile(with: ["x", "b"])
        #expect(list.marks == ["b"])
        list.reconcile(with: ["x"])
        #expect(list.marks == ["b"])
        list.reconcile(with: ["b", "x"])
        list.select(row: 0, height: 5) { ["b", "x"][$0] }
        list.toggleMark()
        #expect(list.marks.isEmpty)
    }

    @Test func theMouseFindsRows() {
        var list = list(letters)
        for _ in 0..<10 { list.handle(.down, height: 5) { letters[$0] } }
        #expect(list.row(onLine: 0, height: 5) == 6)
        #expect(list.row(onLine: 4, height: 5) == 10)
        #expect(list.row(onLine: 5, height: 5) == nil)
        #expect(list.row(onLine: -1, height: 5) == nil)
    }
}
