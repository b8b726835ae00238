import CareModel
import CaseStore
import TerminalUI

extension SetUpScreen {
    /// What tells the lines of the table of codes apart.
    struct CodePlace: Hashable, Sendable {
        let code: String
        let from: Day
    }

    static let codeKeys: [KeyBinding<Action>] = [
        .key("o", .commonCodes, "Common codes", "Add the common codes, to be changed.", .hidden),
        .key("n", .units, "Units", "Count the units of a month.", .hidden),
        .key("V", .voidCode, "Void", "Void the selected code, with the reason.", .hidden),
    ]

    /// The keys of this page that the key bar shows.
    static let codeHints = [KeyHint("o", "Common codes"), KeyHint("n", "Units"), KeyHint("V", "Void")]

    /// Does what a key of the page of codes wants, and turns to it.
    mutating func performOnCodes(_ action: Action, at desk: Desk) throws -> Step {
        page = .codes
        switch action {
        case .units: return .open(UnitsScreen())
        case .voidCode where codeList.selection != nil: voidingCode = TextField(maximumLength: 80)
        case .commonCodes:
            let (year, _, _) = desk.today.parts
            let codes = try desk.commonCodes(Day(year: year, month: 1, day: 1) ?? desk.today)
            guard !codes.isEmpty else { return .warn("The shipped list of codes isn't installed; a adds your own.") }
            let receipt = try desk.caseFile.perform(.addBillingCodes(AddBillingCodes(codes)), by: desk.actor)
            try reload(at: desk)
            return .say("\(receipt.sentence). Change them as your payers say; u undoes.")
        default: break
        }
        return .stay
    }

    mutating func answerVoidingCode(_ key: Key, at desk: Desk) throws -> Step {
        switch key {
        case .escape:
            voidingCode = nil
            return .say("Nothing was voided.")
        case .enter:
            guard let place = codeList.selection, let reason = voidingCode?.text.trimmed, !reason.isEmpty else {
                return .warn("Type the reason, or press Esc to leave it.")
            }
            voidingCode = nil
            let subject = VoidRecord.Subject.billingCode(code: place.code, from: place.from)
            let receipt = try desk.caseFile.perform(.voidRecord(VoidRecord(subject, reason: reason)), by: desk.actor)
            try reload(at: desk)
            return .say("\(receipt.sentence). u undoes.")
        default: return voidingCode?.handle(key) == .ignored ? .ignored : .stay
        }
    }

    /// The rows of the list of codes: the line below it says how the selected one counts.
    static func codesHeight(_ desk: Desk) -> Int { max(1, desk.size.height - 2 - codeFootHeight) }
    private static let codeFootHeight = 4

    func drawCodes(_ canvas: inout Canvas, _ desk: Desk) {
        let (size, foot) = (canvas.size, canvas.size.height - Self.codeFootHeight)
        canvas.within(Rect(x: 0, y: 0, width: size.width, height: foot)) { canvas in
            Self.codeTable.draw(on: &canvas, list: codeList) { Self.row(codes[$0], desk) }
        }
        canvas.rule(y: foot, heading: "How it counts")
        if let code = codes.first(where: { $0.place == codeList.selection }) {
            let texts = [CodeWords.rule(of: code)] + (code.basis.map { ["Stands on: \($0)."] } ?? [])
            let lines = texts.flatMap { canvas.metrics.wrapped($0, columns: size.width - 4) }
            for (y, line) in lines.prefix(Self.codeFootHeight - 1).enumerated() {
                canvas.put(line, x: 2, y: foot + 1 + y)
            }
        } else {
            let hint = "Codes are the programme's own: what counts is said by its payers."
            canvas.put(hint, x: 2, y: foot + 1, role: .dim)
        }
        guard let voidingCode else { return }
        canvas.fill(Rect(x: 0, y: size.height - 2, width: size.width, height: 2))
        canvas.put("It stays on file and counts for nothing. Void because:", x: 2, y: size.height - 2, role: .info)
        canvas.within(Rect(x: 2, y: size.height - 1, width: 60, height: 1)) { voidingCode.draw(on: &$0) }
    }

    private static let codeTable = Table(
        [
            .fixed("Code", width: 8), .text("Called", minimum: 14, weight: 2), .fixed("Unit", width: 12),
            .text("Services", minimum: 14, weight: 2), .fixed("From", width: 11), .fixed("To", width: 11),
            .text("Levels", minimum: 8, priority: 3),
        ],
        emptySentence: "No codes yet. o adds the common ones to be changed, a adds one."
    )

    private static func row(_ code: BillingCode, _ desk: Desk) -> TableRow<CodePlace> {
        let role: Role = code.to.map { $0 < desk.today } == true ? .dim : .text
        return TableRow(
            id: code.place,
            cells: [
                TableCell(code.code, role: role), TableCell(code.label, role: role),
                TableCell(code.unit.name, role: role), TableCell(CodeWords.services(code.services), role: role),
                TableCell(code.from.withYear, role: role), TableCell(code.to?.withYear ?? "goes on", role: role),
                TableCell(code.levels.map(\.rawValue).joined(separator: ", "), role: role),
            ]
        )
    }
}

extension BillingCode {
    /// What tells the line apart from the others of the table.
    var place: SetUpScreen.CodePlace { SetUpScreen.CodePlace(code: code, from: from) }
}
