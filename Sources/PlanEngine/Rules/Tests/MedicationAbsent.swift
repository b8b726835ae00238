import CareModel

/// A medication that a test should find isn't there.
///
/// Finding: a valid specimen was tested for an analyte that an active medication should leave, and reads negative.
///
/// Remedy: call the prescriber, with consent; talk about taking it without accusing.
///
/// Source: none confirms the severities; the classes follow a toxicology product in use.
struct MedicationAbsent: Rule {
    static let id = RuleID.medicationAbsent
    static let version = 1
    static let basis = Basis.proposal("result classes in use in toxicology reporting; the severities are proposed")

    let settings: TestSettings

    var firesWhen: String {
        "a valid specimen of the last \(settings.windowDays) days reads negative for what an active medication should "
            + "leave: high for a critical medication, else medium"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        record.tests(inLast: settings.windowDays).filter(\.test.isValid).compactMap { test in
            let absent = test.absentMedications
            guard !absent.isEmpty else { return nil }
            let names = absent.map(\.name).joined(separator: ", ")
            let expected = absent.reduce(into: AnalyteSet()) { $0.formUnion($1.expects.analytes) }
            return finding(
                in: record,
                key: test.id.text,
                absent.contains { $0.isCritical == true } ? .high : .medium,
                "\(names) not found in the valid specimen of \(test.day.weekdayAndDate).",
                measured: "negative: \(expected.intersection(test.measured).names)",
                threshold: "what an active medication should leave reads positive",
                evidence: [Evidence(test)],
                clearsWhen: "The reading is corrected, or the medication wasn't active on \(test.day.dayAndMonth).",
                action: .planChange
            )
        }
    }
}
