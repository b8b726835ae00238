import TerminalUI
import Testing

@Suite struct DialogTests {
    enum Answer: Hashable, Sendable { case sign, look, back }

    private func dialog(selecting: Answer? = nil, isArmed: Bool = true) -> Dialog<Answer> {
        var dialog = Dialog(
            title: "Sign sheet 3410",
            text: "10 present, 1 late, 1 no-show. After Friday this can only be amended, with a reason.",
            buttons: [
                DialogButton(.sign, label: "Sign"), DialogButton(.look, label: "Look again", letter: "L"),
                DialogButton(.back, label: "Back"),
            ],
            safe: .back,
            selecting: selecting
        )
        dialog.isArmed = isArmed
        return dialog
    }

    @Test func keysTypedBeforeItWasSeenAreDropped() {
        var dialog = dialog(isArmed: false)
        for key: Key in [.enter, .character("s"), .escape, .tab] { #expect(dialog.handle(key) == nil) }
        dialog.isArmed = true
        #expect(dialog.handle(.enter) == .back)
    }

    @Test(arguments: [
        ([Key.enter], Answer.back), ([.escape], .back), ([.character("s")], .sign), ([.character("S")], .sign),
        ([.character("l")], .look), ([.tab, .enter], .sign), ([.left, .enter], .look),
        ([.backTab, .backTab, .enter], .sign),
        ([.character("x"), .right, .right, .enter], .look),
    ])
    func keysAnswer(keys: [Key], answer: Answer) {
        var dialog = dialog()
        #expect(keys.map { dialog.handle($0) }.compactMap(\.self) == [answer])
    }

    @Test func anotherAnswerMayBeUnderTheCursor() {
        var dialog = dialog(selecting: .sign)
        #expect(dialog.handle(.enter) == .sign)
        #expect(dialog.handle(.escape) == .back)
    }

    @Test func theDialogOverAScreen() throws {
        try expectPicture("Dialog") { canvas in
            for y in 0..<canvas.size.height { canvas.put("Behind the question, row \(y).", x: 0, y: y, role: .ok) }
            dialog(selecting: .sign).draw(on: &canvas)
        }
    }

    @Test func aNarrowWindowStillShowsTheButtons() {
        var canvas = Canvas(size: Size(width: 34, height: 8))
        dialog().draw(on: &canvas)
        #expect(canvas.text.contains("[ s Sign ]"))
    }
}
