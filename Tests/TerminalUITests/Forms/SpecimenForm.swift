import TerminalUI
import Testing

/// A form with a field of every kind, on Thursday 19 November 2026 at 13:22.
func specimenForm() throws -> Form {
    Form(
        [
            FormField(
                "type",
                label: "Type",
                kind: .choice([
                    FormOption("cup", label: "Urine cup, 12 panel"),
                    FormOption("saliva", label: "Saliva swab, 6 panel"),
                    FormOption("hair", label: "Hair, ninety days"),
                    FormOption("breath", label: "Breath test for alcohol"),
                ])
            ),
            FormField("lot", label: "Lot", kind: .text(maximumLength: 20), isRequired: true) { lot in
                lot.hasPrefix("8") ? nil : "A lot begins with 8."
            },
            FormField("day", label: "Collected", kind: .date(.back), isRequired: true, initial: "2026-11-18"),
            FormField("time", label: "At", kind: .time),
            FormField("temperature", label: "Temperature", kind: .number(in: 90...100, unit: "°F", decimals: 1)),
            FormField("observed", label: "Observed", kind: .yesNo, hint: "by the same sex"),
            FormField("note", label: "Client says", kind: .multiline(rows: 3)),
        ],
        today: try #require(CivilDate(iso: "2026-11-19")),
        now: try #require(ClockTime(hour: 13, minute: 22))
    )
}

/// The window the tests fill forms in.
let formWindow = Size(width: 80, height: 20)

extension Form {
    /// Presses keys named by their labels, such as `a b Tab ^S`.
    @discardableResult
    mutating func press(_ labels: String) throws -> FormResponse {
        var response = FormResponse.ignored
        for label in labels.split(separator: " ") {
            response = handle(try #require(Key(label: String(label)), "\(label)"), size: formWindow)
        }
        return response
    }

    /// Types a text letter by letter.
    mutating func type(_ text: String) {
        for character in text { _ = handle(.character(character), size: formWindow) }
    }
}
