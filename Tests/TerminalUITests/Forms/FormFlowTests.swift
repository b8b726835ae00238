import TerminalUI
import Testing

@Suite struct FormFlowTests {
    @Test func aWholeFormByKeys() throws {
        var form = try specimenForm()
        form.type("s")
        try form.press("Enter")
        form.type("88213")
        try form.press("Tab ^A ^K")
        form.type("mon")
        try form.press("Enter")
        form.type("110p")
        try form.press("Enter")
        form.type("94.5")
        try form.press("Tab y Tab")
        form.type("used Saturday")
        try form.press("Enter")
        form.type("told counselor")
        try form.press("Tab")
        #expect(form.isOnSaveButton)
        #expect(try form.press("Enter") == .save)
        #expect(
            form.values == [
                "type": "saliva", "lot": "88213", "day": "2026-11-16", "time": "13:10", "temperature": "94.5",
                "observed": "yes", "note": "used Saturday\ntold counselor",
            ]
        )
        #expect(form.date("day") == CivilDate(iso: "2026-11-16"))
        #expect(form.time("time") == ClockTime(hour: 13, minute: 10))
        #expect(form.number("temperature") == 94.5)
        #expect(form.isYes("observed") == true)
        #expect(form.isYes("lot") == nil)
    }

    @Test func tabGoesRoundInBothDirections() throws {
        var form = try specimenForm()
        try form.press("S-Tab")
        #expect(form.isOnSaveButton)
        try form.press("Tab")
        #expect(form.focusedField?.id == "type")
        for _ in 0..<7 { try form.press("Tab") }
        #expect(form.isOnSaveButton)
    }

    @Test func enterOnTheLastFieldGoesToTheButtonAndSavesNothing() throws {
        let today = try #require(CivilDate(iso: "2026-11-19"))
        let now = try #require(ClockTime(hour: 9, minute: 0))
        var form = Form([FormField("name", label: "Name", kind: .text())], today: today, now: now)
        #expect(try form.press("a Enter") == .handled)
        #expect(form.isOnSaveButton)
        #expect(try form.press("Space") == .save)
    }

    @Test func verticalArrowsMoveBetweenFields() throws {
        var form = try specimenForm()
        form.focus(on: "lot")
        try form.press("Up")
        #expect(form.focusedField?.id == "type")
        form.focus(on: "observed")
        try form.press("Down Down Down")
        #expect(form.isOnSaveButton)
        try form.press("Up")
        #expect(form.focusedField?.id == "note")
    }

    @Test func arrowsChangeDaysAndTimes() throws {
        var form = try specimenForm()
        form.focus(on: "day")
        try form.press("Up")
        #expect(form.value(of: "day") == "2026-11-19")
        try form.press("Down Down S-Down")
        #expect(form.value(of: "day") == "2026-11-10")
        try form.press("^U Up")
        #expect(form.value(of: "day") == "2026-11-19")
        form.focus(on: "time")
        try form.press("Down")
        #expect(form.value(of: "time") == "13:22")
        try form.press("Down")
        #expect(form.value(of: "time") == "13:17")
    }

    @Test func aFieldIsCheckedWhenItIsLeft() throws {
        var form = try specimenForm()
        form.focus(on: "temperature")
        form.type("88")
        #expect(form.errors.isEmpty)
        try form.press("Tab")
        #expect(form.errors.map(\.sentence) == ["88 is not 90 to 100 °F."])
        // Once it has been said, it goes as soon as it is mended.
        try form.press("S-Tab Bksp")
        form.type("9")
        try form.press("^U")
        form.type("98.6")
        #expect(form.errors.isEmpty)
    }

    @Test(arguments: [
        ("temperature", "12x", "12x is not a number."),
        ("temperature", "94.55", "Type at most one digit after the point."),
        ("temperature", "1e2", "1e2 is not a number."), ("temperature", "-", "- is not a number."),
        ("lot", "7", "A lot begins with 8."), ("time", "25", "There is no such time."),
        ("day", "soon", "Type a date such as t, y, mon, 11/20 or 2026-11-20."), ("lot", " ", "This is needed."),
    ])
    func errorsAreWords(id: String, text: String, sentence: String) throws {
        var form = try specimenForm()
        form.focus(on: id)
        try form.press("^U")
        form.type(text)
        try form.press("Tab")
        #expect(form.errors.map(\.sentence) == [sentence])
        #expect(form.errors.first?.field.id == id)
        #expect(form.value(of: id) == text)
        try form.press("S-Tab")
        #expect(form.message == sentence)
    }

    @Test func savingIsRefusedInWordsAndGoesToTheFirstError() throws {
        var form = try specimenForm()
        form.focus(on: "temperature")
        form.type("88")
        #expect(try form.press("^S") == .refused("Fix 2 errors to save: Lot: This is needed."))
        #expect(form.focusedField?.id == "lot")
        form.type("88213")
        #expect(try form.press("^S") == .refused("Fix 1 error to save: Temperature: 88 is not 90 to 100 °F."))
        #expect(form.focusedField?.id == "temperature")
        try form.press("^U 9 4")
        #expect(try form.press("^S") == .save)
    }

    @Test func f8GoesToTheNextError() throws {
        var form = try specimenForm()
        form.focus(on: "temperature")
        form.type("88")
        try form.press("^S")
        #expect(form.focusedField?.id == "lot")
        try form.press("F8")
        #expect(form.focusedField?.id == "temperature")
        try form.press("F8")
        #expect(form.focusedField?.id == "lot")
        form.type("8")
        form.focus(on: "temperature")
        try form.press("^U F8")
        #expect(form.focusedField?.id == "temperature")
        #expect(form.errors.isEmpty)
    }

    @Test func theOwnerMaySayWhatIsWrong() throws {
        var form = try specimenForm()
        form.setMessage("Lot 88213 is used up.", for: "lot")
        #expect(form.errors.map(\.sentence) == ["Lot 88213 is used up."])
        form.focus(on: "lot")
        form.type("8")
        #expect(form.errors.isEmpty)
    }

    @Test func aDayIsWrittenInFullBeforeItCanMeanAnother() throws {
        var form = try specimenForm()
        form.focus(on: "day")
        try form.press("^U t")
        #expect(form.typed["day"] == "2026-11-19")
        try form.press("Tab n o w Tab")
        form.today = try #require(CivilDate(iso: "2026-11-20"))
        form.now = try #require(ClockTime(hour: 8, minute: 0))
        #expect(form.value(of: "day") == "2026-11-19")
        #expect(form.value(of: "time") == "13:22")
    }

    @Test func arrowsLeaveAloneWhatTheyDoNotUnderstand() throws {
        var form = try specimenForm()
        form.focus(on: "day")
        try form.press("^U s o o n Up")
        #expect(form.value(of: "day") == "soon")
        #expect(form.focusedField?.id == "day")
    }

    @Test func escapeLeavesAndNothingTypedIsLost() throws {
        var form = try specimenForm()
        #expect(!form.isDirty)
        form.focus(on: "lot")
        form.type("88")
        #expect(form.isDirty)
        #expect(try form.press("Esc") == .leave)
        #expect(form.value(of: "lot") == "88")
        var again = try specimenForm()
        again.restore(form.typed)
        #expect(again.typed == form.typed)
        #expect(again.isDirty)
    }

    @Test func aPasteGoesIntoTheFieldAndNeverActs() throws {
        var form = try specimenForm()
        form.focus(on: "lot")
        #expect(form.paste("88\n\u{13}\u{1B}q\n") == .changed)
        #expect(form.typed["lot"] == "88 q ")
        #expect(form.focusedField?.id == "lot")
        form.focus(on: "note")
        _ = form.paste("one\ntwo")
        #expect(form.value(of: "note") == "one\ntwo")
        form.focus(on: "observed")
        #expect(form.paste("yes") == .handled)
        #expect(form.isYes("observed") == nil)
    }

    @Test func theMouseFindsFieldsAndTheButton() throws {
        var form = try specimenForm()
        #expect(form.click(at: Point(x: 20, y: 4), size: formWindow) == .handled)
        #expect(form.focusedField?.id == "temperature")
        #expect(form.click(at: Point(x: 2, y: 19), size: formWindow) == .ignored)
        guard case .refused = form.click(at: Point(x: 17, y: 10), size: formWindow) else {
            Issue.record("the button does nothing")
            return
        }
    }
}
