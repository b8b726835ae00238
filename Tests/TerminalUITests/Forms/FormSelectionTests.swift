import TerminalUI
import Testing

/// What a form offers is selected, so that typing takes its place.
@Suite struct FormSelectionTests {
    private func offering() throws -> Form {
        Form(
            [
                FormField("number", label: "Number", kind: .text(maximumLength: 5), initial: "1061"),
                FormField("minutes", label: "Minutes", kind: .number(in: 0...100), initial: "90"),
                FormField("day", label: "Day", kind: .date(.back), initial: "2026-11-18"),
                FormField("time", label: "Time", kind: .time, initial: "01:05"),
                FormField("note", label: "Note", kind: .multiline(rows: 2), initial: "came late"),
            ],
            today: try #require(CivilDate(iso: "2026-11-19")),
            now: try #require(ClockTime(hour: 13, minute: 22))
        )
    }

    private func isShownSelected(_ text: String, in form: Form) -> Bool {
        var canvas = Canvas(size: formWindow)
        form.draw(on: &canvas)
        for (y, line) in canvas.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let range = line.firstRange(of: text) else { continue }
            let x = line.distance(from: line.startIndex, to: range.lowerBound)
            return canvas.cell(x: x, y: y).emphasis.contains(.selected)
        }
        return false
    }

    @Test(arguments: [
        ("number", "1042", "1042"), ("minutes", "45", "45"), ("day", "mon", "2026-11-16"), ("time", "1430", "14:30"),
    ])
    func typingAndAPasteTakeThePlaceOfWhatWasOffered(id: String, typed: String, value: String) throws {
        var form = try offering()
        form.focus(on: id)
        form.type(typed)
        #expect(form.value(of: id) == value)
        form = try offering()
        form.focus(on: id)
        #expect(form.paste(typed) == .changed)
        #expect(form.value(of: id) == value)
    }

    @Test(arguments: [
        ("Left 5", "10651"), ("Home 5", "51061"), ("End 5", "10615"), ("Right 5", "10615"), ("Bksp 5", "1065"),
        ("7 8", "78"), ("^U 5", "5"),
    ])
    func otherKeysBeginToEdit(keys: String, value: String) throws {
        var form = try offering()
        try form.press(keys)
        #expect(form.value(of: "number") == value)
    }

    @Test func textOfSeveralLinesGoesOn() throws {
        var form = try offering()
        form.focus(on: "note")
        form.type(".")
        #expect(form.value(of: "note") == "came late.")
    }

    @Test func onlyTheFieldWithTheFocusIsShownSelectedAndOnlyUntilItIsEdited() throws {
        var form = try offering()
        #expect(isShownSelected("1061", in: form))
        #expect(!isShownSelected("90", in: form))
        try form.press("Tab S-Tab")
        #expect(isShownSelected("1061", in: form))
        try form.press("Left")
        #expect(!isShownSelected("1061", in: form))
    }

    @Test func whatAPersonTypedGoesOnWhereItWasLeft() throws {
        var form = try offering()
        form.type("10")
        try form.press("Tab S-Tab 4")
        #expect(form.value(of: "number") == "104")
        var again = try offering()
        again.restore(form.typed)
        try again.press("2")
        #expect(again.value(of: "number") == "1042")
        try again.press("Tab 5")
        #expect(again.value(of: "minutes") == "5")
    }

    @Test func nothingIsLostForAPasteOfNothing() throws {
        var form = try offering()
        #expect(form.paste("\u{1B}") == .handled)
        #expect(form.value(of: "number") == "1061")
    }
}
