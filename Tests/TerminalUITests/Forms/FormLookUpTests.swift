import TerminalUI
import Testing

@Suite struct FormLookUpTests {
    private func form() throws -> Form {
        let today = try #require(CivilDate(year: 2026, month: 11, day: 20))
        let now = try #require(ClockTime(hour: 9, minute: 30))
        return Form(
            [
                FormField("who", label: "Who", kind: .lookUp, isRequired: true),
                FormField("note", label: "Note", kind: .text()),
            ],
            today: today,
            now: now
        )
    }

    @Test func theOwnerIsAskedWithWhatWasTyped() throws {
        var form = try form()
        #expect(try form.press("Enter") == .lookUp(typed: ""))
        #expect(try form.press("b") == .lookUp(typed: "b"))
        try form.press("Tab")
        #expect(form.errors.map(\.sentence) == ["This is needed."])
    }

    @Test func theWordsAreShownAndTheValueIsKept() throws {
        var form = try form()
        form.put("c17", inWords: "Brandt, Luis", into: "who")
        var canvas = Canvas(size: formWindow)
        form.draw(on: &canvas)
        #expect(canvas.text.contains("[Brandt, Luis "))
        #expect(form.value(of: "who") == "c17")
        #expect(form.typed["who"] == "c17")
        #expect(form.isDirty)
        try form.press("Enter")
        #expect(form.focusedField?.id == "note")
        form.focus(on: "who")
        #expect(try form.press("Bksp") == .changed)
        #expect(form.value(of: "who") == "")
    }
}
