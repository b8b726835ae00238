import TerminalUI
import Testing

@Suite struct FormPictureTests {
    private func filled() throws -> Form {
        var form = try specimenForm()
        form.focus(on: "lot")
        form.type("88213")
        form.focus(on: "time")
        form.type("930")
        form.focus(on: "temperature")
        form.type("88")
        form.focus(on: "note")
        form.type("used Saturday, told counselor")
        form.focus(on: "day")
        return form
    }

    @Test func aFormWithAnError() throws {
        let form = try filled()
        try expectPicture("Form") { form.draw(on: &$0) }
    }

    @Test func aFormWithItsListOpen() throws {
        var form = try filled()
        form.focus(on: "type")
        try form.press("Down")
        try expectPicture("Form-list") { form.draw(on: &$0) }
    }

    @Test func aFormTallerThanItsWindowScrolls() throws {
        var form = try filled()
        for field in form.fields.map(\.id) {
            form.focus(on: field)
            var canvas = Canvas(size: Size(width: 80, height: 6))
            form.draw(on: &canvas)
            #expect(canvas.cursor != nil)
            #expect(canvas.text.contains("► \(form.focusedField?.label ?? "")"))
        }
        try form.press("Tab")
        var canvas = Canvas(size: Size(width: 80, height: 6))
        form.draw(on: &canvas)
        #expect(canvas.text.contains("►") && canvas.text.contains("[ Save ]"))
        #expect(canvas.line(0).hasSuffix("▲"))
    }

    @Test func everyWindowShowsTheCursor() throws {
        var form = try filled()
        for _ in 0..<8 {
            for width in [20, 40, 80, 99, 100, 160] {
                for height in [4, 10, 30] {
                    var canvas = Canvas(size: Size(width: width, height: height))
                    form.draw(on: &canvas)
                    #expect(canvas.cursor != nil, "\(width)x\(height) \(form.focusedField?.id ?? "save")")
                }
            }
            try form.press("Tab")
        }
    }
}
