import TerminalUI
import Testing

@Suite struct FormChoiceTests {
    @Test func spaceAndArrowsGoRound() throws {
        var form = try specimenForm()
        try form.press("Space")
        #expect(form.value(of: "type") == "cup")
        try form.press("Right Space Right")
        #expect(form.value(of: "type") == "breath")
        try form.press("Right")
        #expect(form.value(of: "type") == "cup")
        try form.press("Left")
        #expect(form.value(of: "type") == "breath")
        try form.press("Bksp")
        #expect(form.value(of: "type") == "")
    }

    @Test func lettersAddUpWithoutAClock() throws {
        var form = try specimenForm()
        form.type("s")
        #expect(form.value(of: "type") == "saliva")
        form.type("h")
        #expect(form.value(of: "type") == "hair")
        form.type("zz")
        #expect(form.value(of: "type") == "hair")
        form.type("br")
        #expect(form.value(of: "type") == "breath")
    }

    @Test func aLongChoiceOpensAsAList() throws {
        var form = try specimenForm()
        try form.press("Down")
        var canvas = Canvas(size: formWindow)
        form.draw(on: &canvas)
        #expect(canvas.text.contains("4 of 4"))
        form.type("hai")
        #expect(try form.press("Enter") == .changed)
        #expect(form.value(of: "type") == "hair")
        #expect(form.focusedField?.id == "type")
        try form.press("Up")
        #expect(try form.press("Esc") == .handled)
        #expect(form.value(of: "type") == "hair")
        #expect(try form.press("Esc") == .leave)
    }

    @Test(arguments: [30, 34, 40, 79, 100, 120])
    func noAnswerIsCutOffWhereThereIsRoomForAList(width: Int) throws {
        let answers: [FormOption] = ["not recorded", "yes", "no"]
        let form = Form(
            [FormField("seen", label: "Observed", kind: .choice(answers), initial: "not recorded")],
            today: try #require(CivilDate(iso: "2026-11-19")),
            now: try #require(ClockTime(hour: 13, minute: 22))
        )
        var canvas = Canvas(size: Size(width: width, height: 6))
        form.draw(on: &canvas)
        #expect(!canvas.text.contains("…"))
        #expect(canvas.text.contains("(*) not recorded  ( ) yes  ( ) no") || canvas.text.contains("[not recorded"))
    }

    @Test func aDayIsSaidInTheWordsThatFit() throws {
        let form = Form(
            [FormField("day", label: "Collected on", kind: .date(.back), initial: "2026-11-18")],
            today: try #require(CivilDate(iso: "2026-11-19")),
            now: try #require(ClockTime(hour: 13, minute: 22))
        )
        for (width, words) in [(34, "]"), (38, "] Wed"), (45, "] Wed 18 Nov"), (60, "] Wed 18 Nov, yesterday")] {
            var canvas = Canvas(size: Size(width: width, height: 6))
            form.draw(on: &canvas)
            #expect(canvas.line(0).hasSuffix(words), "\(canvas.line(0))")
        }
    }

    @Test func yesAndNoAreLetters() throws {
        var form = try specimenForm()
        form.focus(on: "observed")
        #expect(try form.press("n") == .changed)
        #expect(form.isYes("observed") == false)
        try form.press("Space")
        #expect(form.isYes("observed") == true)
        try form.press("Down")
        #expect(form.focusedField?.id == "note")
    }
}
