import CareModel
import CaseStore
import TerminalUI

/// Writes a code of the programme's own table, or changes one.
struct BillingCodeForm: RecordForm {
    private let known: BillingCode?
    private let basedOn: RecordVersion

    init(_ code: BillingCode? = nil, basedOn version: RecordVersion) {
        known = code
        basedOn = version
    }

    var title: String { known == nil ? "New code" : "Code" }
    var draftPlace: String { "code/\(known.map { "\($0.code)/\($0.from)" } ?? "new")" }

    func fields(at desk: Desk) throws -> [FormField] {
        identity(at: desk) + counting + scope + [
            FormField(
                "modifier",
                label: "By telehealth",
                kind: .text(maximumLength: 12),
                initial: known?.telehealthModifier ?? "",
                hint: "what is written beside the code"
            ),
            FormField(
                "basis",
                label: "Stands on",
                kind: .text(maximumLength: 400),
                initial: known?.basis ?? "",
                hint: "the payer's manual and page"
            ),
        ]
    }

    private func identity(at desk: Desk) -> [FormField] {
        [
            FormField(
                "code",
                label: "Code",
                kind: .text(maximumLength: 20),
                isRequired: true,
                initial: known?.code ?? "",
                hint: "as the payer writes it"
            ),
            FormField(
                "label",
                label: "Called",
                kind: .text(maximumLength: 60),
                isRequired: true,
                initial: known?.label ?? "",
                hint: "your own words"
            ),
            FormField(
                "from",
                label: "From",
                kind: .date(.back),
                isRequired: true,
                initial: (known?.from ?? desk.today.month.lowerBound).description
            ),
            FormField(
                "to",
                label: "To",
                kind: .date(.forward),
                initial: known?.to?.description ?? "",
                hint: "empty while it is in force"
            ),
        ]
    }

    private var counting: [FormField] {
        [
            .choice("unit", label: "Unit", of: BillingUnit.self, initial: known?.unit ?? .day, name: \.name),
            .choice(
                "rounding",
                label: "Of minutes",
                of: UnitRounding.self,
                initial: known?.rounding ?? .whole,
                name: \.name
            ),
            FormField(
                "least",
                label: "At least",
                kind: .number(in: 1...1440, unit: "min"),
                initial: known?.leastMinutes.map { "\($0.count)" } ?? "",
                hint: "a day, or a session where that is the unit"
            ),
            FormField(
                "most",
                label: "At most",
                kind: .number(in: 1...999, unit: "units"),
                initial: known?.mostUnits.map { "\($0)" } ?? "",
                hint: "a day"
            ),
        ]
    }

    private var scope: [FormField] {
        [
            FormField(
                "services",
                label: "Services",
                kind: .text(maximumLength: 200),
                isRequired: true,
                initial: known.map { CodeWords.services($0.services) } ?? "group, education, skills",
                hint: "with commas",
                check: { CodeWords.problem(inServices: $0) }
            ),
            FormField(
                "levels",
                label: "Levels",
                kind: .text(maximumLength: 100),
                initial: known.map { $0.levels.map(\.rawValue).joined(separator: ", ") } ?? "",
                hint: "such as 2.1, 2.5; empty for every level",
                check: { CodeWords.problem(inLevels: $0) }
            ),
            .choice(
                "audio",
                label: "Audio only",
                of: AudioOnly.self,
                initial: known?.countsAudioOnly == true ? .counts : .not,
                name: \.name
            ),
        ]
    }

    /// Whether a session by voice alone counts.
    private enum AudioOnly: String, CaseIterable {
        case not = "no"
        case counts = "yes"

        var name: String { self == .counts ? "counts" : "doesn't count" }
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let code = form.text("code"), let label = form.text("label"), let from = form.day("from"),
            let unit = BillingUnit(rawValue: form.value(of: "unit")),
            let rounding = UnitRounding(rawValue: form.value(of: "rounding"))
        else { throw FieldProblem(field: "code", sentence: "A code needs its letters, your words and a first day.") }
        if let known, known.code != code || known.from != from {
            throw FieldProblem(
                field: "from",
                sentence: "Code and first day tell lines apart; give this one its last day and add another."
            )
        }
        var record = BillingCode(
            code: code,
            label: label,
            from: from,
            unit: unit,
            services: CodeWords.services(form.value(of: "services")) ?? []
        )
        record.to = form.day("to")
        record.rounding = rounding
        record.leastMinutes = form.whole("least").flatMap { Minutes($0) }
        record.mostUnits = form.whole("most")
        record.levels = CodeWords.levels(form.value(of: "levels")) ?? []
        record.countsAudioOnly = form.value(of: "audio") == AudioOnly.counts.rawValue
        record.telehealthModifier = form.text("modifier")
        record.basis = form.text("basis")
        return .saveBillingCode(SaveBillingCode(record, basedOn: basedOn))
    }

    func doubt(about form: Form, at desk: Desk) -> String? {
        guard form.value(of: "rounding") == UnitRounding.eightMinutes.rawValue else { return nil }
        return "The 8-minute rule is Medicare's; Medicaid plans differ. ^S once more if your payer says so."
    }
}
