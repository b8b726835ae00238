import CareModel
import CaseStore
import TerminalUI

/// The fields of a test beside its readings: what came of it, how it was collected, what was measured on the specimen.
enum TestFields {
    static func fields(for test: DrugTest, isNew: Bool, at desk: Desk) throws -> [FormField] {
        let collected =
            test.collectedAt ?? (test.outcome == .pending ? LocalTime(desk.today, desk.moment.local.time) : nil)
        // A test that is opened to be entered is, nearly always, a specimen that was just collected.
        let outcome = test.outcome == .pending ? .collected : test.outcome
        var fields: [FormField] = [
            .choice("outcome", label: "Outcome", of: DrugTest.Outcome.self, initial: outcome, name: \.name),
            FormField("day", label: "Collected on", kind: .date(.back), initial: collected?.day.description ?? ""),
            FormField("time", label: "At", kind: .time, initial: collected?.time.description ?? ""),
            .choice(
                "matrix",
                label: "Specimen",
                of: DrugTest.Matrix.self,
                initial: test.matrix ?? .urine,
                name: \.name
            ),
            .yesNo("observed", label: "Observed", initial: test.observed),
        ]
        fields += specimen(test.specimen)
        if isNew {
            // Nobody but the person who adds the test knows why, so nothing is chosen for them.
            let reason = FormField.choice(
                "reason",
                label: "Why tested",
                of: DrugTest.Reason.self,
                initial: nil,
                name: \.name
            )
            fields.insert(reason, at: 0)
        }
        fields.append(reportDay(desk.today))
        fields.append(FormField("note", label: "Note", kind: .text(maximumLength: 300), initial: test.note ?? ""))
        return fields
    }

    /// The day of the laboratory's report, for the readings that are entered now.
    private static func reportDay(_ today: Day) -> FormField {
        FormField(
            "reported",
            label: "Lab report of",
            kind: .date(.back),
            isRequired: true,
            initial: today.description,
            check: { Day($0).map { $0 > today } == true ? "A report can't lie ahead of today." : nil }
        )
    }

    private static func specimen(_ specimen: Specimen) -> [FormField] {
        [
            number("temperature", "Temperature", specimen.temperature, 0...150, unit: "°F", decimals: 1),
            number("creatinine", "Creatinine", specimen.creatinine, 0...2_000, unit: "mg/dL", decimals: 1),
            number("gravity", "Specific gravity", specimen.specificGravity, 0.9...1.2, unit: "", decimals: 4),
            number("ph", "pH", specimen.ph, 0...14, unit: "", decimals: 1),
            number("nitrite", "Nitrite", specimen.nitrite, 0...100_000, unit: "µg/mL", decimals: 1),
            FormField(
                "adulterant",
                label: "Adulterant",
                kind: .text(maximumLength: 80),
                initial: specimen.adulterant ?? ""
            ),
            .yesNo("invalid", label: "Lab: invalid", initial: specimen.labInvalid),
        ]
    }

    private static func number(
        _ id: String,
        _ label: String,
        _ value: MeasuredNumber?,
        _ range: ClosedRange<Double>,
        unit: String,
        decimals: Int
    ) -> FormField {
        FormField(
            id,
            label: label,
            kind: .number(in: range, unit: unit, decimals: decimals),
            initial: value?.text ?? ""
        )
    }

    /// Puts what the fields say into a test.
    static func fill(_ test: inout DrugTest, from form: Form, collector: StaffMember.ID?) {
        test.outcome = DrugTest.Outcome(rawValue: form.value(of: "outcome")) ?? test.outcome
        if let reason = DrugTest.Reason(rawValue: form.value(of: "reason")) { test.reason = reason }
        test.note = form.text("note")
        let isCollected = test.outcome == .collected
        test.collectedAt = nil
        if isCollected, let day = form.day("day"), let time = form.timeOfDay("time") {
            test.collectedAt = LocalTime(day, time)
        }
        test.matrix = isCollected ? DrugTest.Matrix(rawValue: form.value(of: "matrix")) : test.matrix
        test.observed = form.answer("observed")
        test.collector = isCollected ? test.collector ?? collector : test.collector
        test.specimen = specimen(from: form)
    }

    static func specimen(from form: Form) -> Specimen {
        var specimen = Specimen()
        specimen.temperature = form.text("temperature").flatMap(MeasuredNumber.init)
        specimen.creatinine = form.text("creatinine").flatMap(MeasuredNumber.init)
        specimen.specificGravity = form.text("gravity").flatMap(MeasuredNumber.init)
        specimen.ph = form.text("ph").flatMap(MeasuredNumber.init)
        specimen.nitrite = form.text("nitrite").flatMap(MeasuredNumber.init)
        specimen.adulterant = form.text("adulterant")
        specimen.labInvalid = form.answer("invalid")
        return specimen
    }
}
