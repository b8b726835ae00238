import TerminalUI
import Testing

@Suite struct FormHintTests {
    private func form(_ fields: [FormField]) throws -> Form {
        Form(
            fields,
            today: try #require(CivilDate(iso: "2026-11-19")),
            now: try #require(ClockTime(hour: 13, minute: 22))
        )
    }

    @Test(arguments: [
        ("with credentials, as signed", true), ("such as buprenorphine, or opioids", true), ("why", true),
    ])
    func aLongFieldLeavesRoomForItsHint(hint: String, isShown: Bool) throws {
        let form = try form([FormField("name", label: "Name", kind: .text(), hint: hint)])
        for width in [72, 80, 99] {
            var canvas = Canvas(size: Size(width: width, height: 6))
            form.draw(on: &canvas)
            #expect(canvas.text.contains("] \(hint)"))
        }
    }

    @Test(arguments: 20..<60)
    func aHintIsShownWholeOrNotAtAll(width: Int) throws {
        let hint = "with credentials, as signed"
        let form = try form([FormField("name", label: "Name", kind: .text(), hint: hint)])
        var canvas = Canvas(size: Size(width: width, height: 6))
        form.draw(on: &canvas)
        let line = canvas.line(0)
        #expect(line.hasSuffix("]") || line.hasSuffix(hint), "\(line)")
        #expect(canvas.cursor != nil)
    }

    @Test func answersInWideLettersFitTheirField() throws {
        let name = "長谷川さくら心理相談員"
        let options = [FormOption("a", label: name), FormOption("b", label: String(repeating: "x", count: 40))]
        let form = try form([FormField("who", label: "Led by", kind: .choice(options), initial: "a")])
        var canvas = Canvas(size: Size(width: 80, height: 6))
        form.draw(on: &canvas)
        #expect(canvas.text.contains(name))
        let alone = try self.form([
            FormField(
                "who",
                label: "Led by",
                kind: .choice([options[0]] + (0..<9).map { FormOption("\($0)") }),
                initial: "a"
            )
        ])
        alone.draw(on: &canvas)
        #expect(canvas.text.contains(name))
    }

    @Test func aFieldSaysWhetherItHasAList() throws {
        let many = (0..<9).map { FormOption("answer \($0)") }
        var form = try form([
            FormField("many", label: "Many", kind: .choice(many)), FormField("few", label: "Few", kind: .yesNo),
            FormField("text", label: "Text", kind: .text()),
        ])
        #expect(form.hasList(size: formWindow))
        for _ in 0..<3 {
            try form.press("Tab")
            #expect(!form.hasList(size: formWindow))
        }
    }
}
