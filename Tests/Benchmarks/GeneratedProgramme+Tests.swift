import CareModel

extension GeneratedProgramme {
    /// The analytes of every screen.
    private static let panel: [Analyte] = [
        .amphetamine, .benzodiazepines, .buprenorphine, .cannabinoids, .cocaine, .etg, .fentanyl, .methadone, .opiates,
        .oxycodone,
    ]

    func tests(_ take: (CareRecord) throws -> Void) rethrows {
        try forEachTest { test, _ in try take(.test(test)) }
    }

    /// Ten readings by the screen, and one by the laboratory of what was positive.
    func results(_ take: (CareRecord) throws -> Void) rethrows {
        var dice = Dice(seed: 2)
        try forEachTest { test, isRead in
            guard test.outcome == .collected, isRead else { return }
            for analyte in Self.panel {
                let isPositive = dice.falls(percent: 2)
                try take(.result(reading(analyte, .presumptive, isPositive, of: test)))
                if isPositive { try take(.result(reading(analyte, .definitive, dice.falls(percent: 80), of: test))) }
            }
        }
    }

    func measures(_ take: (CareRecord) throws -> Void) rethrows {
        var dice = Dice(seed: 3)
        var number = 0
        for week in stride(from: 0, to: size.weeks, by: 4) {
            for place in 0..<size.enrolled {
                let client = stay(inPlace: place, week: week).client
                for instrument in [Instrument.phq9, .gad7] {
                    number += 1
                    let answers = (0..<(instrument.itemCount ?? 0)).map { _ in
                        dice.falls(percent: 70) ? 0 : Int.random(in: 1...2, using: &dice)
                    }
                    let id = Measure.ID("m" + Stay.digits(number))
                    let day = monday(ofWeek: week)
                    try take(
                        .measure(
                            Measure(id: id, client: client, instrument: instrument, givenOn: day, answers: answers)
                        )
                    )
                }
            }
        }
    }

    /// A test a week and place, each on its weekday; those of the last days are pending or without readings.
    private func forEachTest(_ take: (DrugTest, Bool) throws -> Void) rethrows {
        var dice = Dice(seed: 4)
        for week in 0..<size.weeks {
            for place in 0..<size.enrolled {
                let day = monday(ofWeek: week).advanced(by: place % 5)
                let id = DrugTest.ID("t\(Stay.digits(week * 20_000 + place))")
                var test = DrugTest(
                    id: id,
                    client: stay(inPlace: place, week: week).client,
                    selectedOn: day,
                    reason: .random
                )
                let misses = dice.falls(percent: 4)
                if day == Self.today, place % 3 == 0 {
                    test.outcome = .pending
                } else if misses {
                    test.outcome = .missed
                } else {
                    test.outcome = .collected
                    test.collectedAt = LocalTime(minutes: day.number * 1440 + 8 * 60 + place % 120)
                    test.matrix = .urine
                    test.observed = true
                    test.specimen.creatinine = MeasuredNumber("95.0")
                    test.specimen.temperature = MeasuredNumber("94")
                }
                try take(test, day < Self.today)
            }
        }
    }

    private func reading(
        _ analyte: Analyte,
        _ method: TestResult.Method,
        _ isPositive: Bool,
        of test: DrugTest
    ) -> TestResult {
        var result = TestResult(
            test: test.id,
            analyte: analyte,
            method: method,
            reading: isPositive ? .positive : .negative,
            reportedOn: test.day
        )
        result.unit = "ng/mL"
        result.cutoff = MeasuredNumber("300")
        result.laboratory = method == .definitive ? "Reference Laboratory" : nil
        return result
    }
}
