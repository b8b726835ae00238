import CareModel

/// Writes a test and its readings as records.
struct TestWriter {
    let script: Script

    /// The records of a test, which is the client's `number`th, counted from 1.
    func records(of tale: TestTale, number: Int, dice: inout Dice) -> (test: DrugTest, results: [TestResult]) {
        let id = DrugTest.ID("\(script.person.number)-T\(number < 10 ? "0" : "")\(number)")
        var test = DrugTest(id: id, client: script.person.id, selectedOn: tale.day, reason: tale.reason)
        test.outcome = tale.outcome
        test.notifiedAt = tale.reason == .admission ? nil : DrawOfTheDay.notified.on(tale.day)
        test.note = tale.note ?? tale.specimen.note
        guard tale.outcome == .collected else { return (test, []) }
        test.collectedAt = tale.at.on(tale.day)
        test.matrix = .urine
        test.observed = tale.isObserved
        test.collector = Staff.webb.id
        test.specimen = specimen(tale.specimen.measured, dice: &dice)
        return (test, cup(id, tale) + laboratory(id, tale))
    }

    private func specimen(_ measured: SpecimenTale.Measured, dice: inout Dice) -> Specimen {
        var specimen = Specimen()
        let isDilute = measured == .dilute
        specimen.temperature = MeasuredNumber("\(measured == .cold ? 84 : dice.roll(92...97))")
        specimen.creatinine = MeasuredNumber("\(isDilute ? dice.roll(9...17) : dice.roll(48...210))")
        specimen.specificGravity = MeasuredNumber(
            isDilute ? "1.00\(dice.roll(15...26))" : "1.0\(dice.roll(10...26))"
        )
        specimen.ph = MeasuredNumber("\(dice.roll(5...6)).\(dice.roll(0...9))")
        return specimen
    }

    /// What the cup found, read at once.
    private func cup(_ id: DrugTest.ID, _ tale: TestTale) -> [TestResult] {
        let taken = script.person.prescriptions.flatMap { $0.expects + $0.explains }
        let positive = AnalyteSet(taken).subtracting(AnalyteSet(tale.specimen.absent))
            .union(AnalyteSet(tale.specimen.found))
        return Panel.strips.map { strip in
            var result = TestResult(
                test: id,
                analyte: strip.analyte,
                method: .presumptive,
                reading: positive.contains(strip.analyte) ? .positive : .negative,
                reportedOn: tale.day
            )
            result.unit = "ng/mL"
            result.cutoff = strip.cutoff
            return result
        }
    }

    /// What the laboratory said, as far as it has answered.
    private func laboratory(_ id: DrugTest.ID, _ tale: TestTale) -> [TestResult] {
        tale.specimen.confirmations.compactMap { confirmation in
            let day = tale.day.advanced(by: confirmation.daysLater)
            guard day <= script.calendar.today else { return nil }
            var result = TestResult(
                test: id,
                analyte: confirmation.analyte,
                method: .definitive,
                reading: confirmation.isPositive ? .positive : .negative,
                reportedOn: day
            )
            result.value = MeasuredNumber("\(confirmation.value)")
            result.unit = "ng/mL"
            result.cutoff = Panel.laboratoryCutoff(confirmation.analyte)
            result.laboratory = "Prairie Toxicology"
            return result
        }
    }
}
