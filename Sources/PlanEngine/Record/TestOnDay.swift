public import CareModel

/// A drug test as it read at the end of a day, held against the medications of the day of its collection.
public struct TestOnDay: Sendable {
    /// The test with everything on file.
    public let test: TestRecord
    /// What the screen found, by the latest report.
    public let presumptivePositive: AnalyteSet
    /// What the screen looked for.
    public let presumptive: AnalyteSet
    /// What was identified, by the latest report.
    public let definitivePositive: AnalyteSet
    /// What was looked for definitively.
    public let definitive: AnalyteSet
    /// What the client's medications expect or explain.
    public let explained: AnalyteSet
    /// The medications that were active on the day of the collection.
    public let medications: [Medication]

    /// Looks at a test on a day; of the medications those count that were active on the day of the collection.
    public init(_ test: TestRecord, on day: Day, medications: [Medication]) {
        self.test = test
        self.medications = medications.filter { $0.isActive(on: test.day) }
        explained = self.medications.reduce(into: AnalyteSet()) { covered, medication in
            covered.formUnion(medication.expects.analytes)
            covered.formUnion(medication.explains.analytes)
        }
        var screen = Readings()
        var laboratory = Readings()
        for reading in test.readings where reading.reportedOn <= day {
            switch reading.method {
            case .presumptive: screen.take(reading)
            case .definitive: laboratory.take(reading)
            }
        }
        presumptive = screen.measured
        presumptivePositive = screen.positive
        definitive = laboratory.measured
        definitivePositive = laboratory.positive
    }

    /// The readings of one method; a later report of an analyte replaces an earlier one.
    private struct Readings {
        var measured = AnalyteSet()
        var positive = AnalyteSet()

        mutating func take(_ reading: TestRecord.Reading) {
            let analyte = AnalyteSet(reading.analyte)
            measured.formUnion(analyte)
            if reading.isPositive {
                positive.formUnion(analyte)
            } else {
                positive.subtract(analyte)
            }
        }
    }

    /// The test's number.
    public var id: DrugTest.ID { test.id }

    /// The day that counts for the test.
    public var day: Day { test.day }

    /// The screen's findings that no definitive reading has confirmed or refuted yet.
    public var unsettled: AnalyteSet {
        guard !presumptivePositive.isEmpty, !definitive.isEmpty else { return presumptivePositive }
        return AnalyteSet(presumptivePositive.analytes.filter { $0.settledBy.isDisjoint(with: definitive) })
    }

    /// The screen's unsettled findings for which no medication accounts.
    public var unexplainedPresumptive: AnalyteSet {
        test.isCollected ? unsettled.subtracting(explained) : []
    }

    /// The identified substances for which no medication accounts.
    public var unexplainedDefinitive: AnalyteSet {
        test.isCollected ? definitivePositive.subtracting(explained) : []
    }

    /// Everything that reads positive and for which no medication accounts: the definitive reading where there is one,
    /// else the screen's.
    public var unexplained: AnalyteSet {
        unexplainedPresumptive.union(unexplainedDefinitive)
    }

    /// Everything that reads positive.
    public var positive: AnalyteSet {
        definitivePositive.union(unsettled)
    }

    /// Everything that reads positive, and the screen's classes that a definitive reading of a member confirms.
    public var found: AnalyteSet {
        guard !definitivePositive.isEmpty else { return positive }
        let confirmed = presumptive.subtracting(definitive).analytes.filter {
            !$0.settledBy.isDisjoint(with: definitivePositive)
        }
        return positive.union(AnalyteSet(confirmed))
    }

    /// The medications of which the specimen should show something that was looked for and not found; a class is there when
    /// one member is.
    public var absentMedications: [Medication] {
        medications.filter { medication in
            medication.expects.groups.contains { !$0.isDisjoint(with: measured) && $0.isDisjoint(with: found) }
        }
    }

    /// Everything that was looked for.
    public var measured: AnalyteSet {
        presumptive.union(definitive)
    }
}
