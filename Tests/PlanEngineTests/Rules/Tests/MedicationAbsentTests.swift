import CareModel
import CareTesting
import PlanEngine
import Testing

struct MedicationAbsentTests {
    /// A record with one medication that should leave buprenorphine.
    private func prescribed(isCritical: Bool? = nil, from: Day = "2025-01-01", to: Day? = nil) throws -> RecordSketch {
        var sketch = RecordSketch()
        try sketch.medication("Suboxone", expects: ["buprenorphine"], isCritical: isCritical, from: from, to: to)
        return sketch
    }

    @Test(
        "is high for a critical medication",
        arguments: [(true, .high), (false, .medium), (nil, .medium)] as [(Bool?, Severity)]
    )
    func severity(isCritical: Bool?, severity: Severity) throws {
        var sketch = try prescribed(isCritical: isCritical)
        sketch.test("t1", .today, .screen(.buprenorphine, .negative))
        #expect(sketch.fires(.medicationAbsent) == ["t1": severity])
    }

    @Test("is high when one of several absent medications is critical")
    func severalMedications() throws {
        var sketch = try prescribed(isCritical: true)
        try sketch.medication("Clonazepam", expects: ["clonazepam"], isCritical: false)
        try sketch.medication("Gabapentin", expects: ["gabapentin"])
        sketch.test("t1", .today, .screen(.clonazepam, .negative), .screen(.buprenorphine), .screen(.gabapentin))
        sketch.test("t2", .today, .screen(.clonazepam, .negative), .screen(.buprenorphine, .negative))
        #expect(sketch.fires(.medicationAbsent) == ["t1": .medium, "t2": .high])
        let last = try #require(sketch.findings(.medicationAbsent).last)
        #expect(last.summary == "Suboxone, Clonazepam not found in the valid specimen of Fri 20 Nov.")
        #expect(last.measured == "negative: Clonazepam, Buprenorphine")
    }

    @Test(
        "finds what was looked for and reads negative",
        arguments: [
            (.screen(.buprenorphine, .negative), true), (.laboratory(.buprenorphine, .negative), true),
            (.screen(.buprenorphine), false), (.laboratory(.buprenorphine), false),
            (.screen(.norbuprenorphine, .negative), false), (.screen(.cocaine, .negative), false),
        ] as [(SketchedReading, Bool)]
    )
    func reading(reading: SketchedReading, isFound: Bool) throws {
        var sketch = try prescribed()
        sketch.test("t1", .today, reading)
        #expect(sketch.fires(.medicationAbsent) == (isFound ? ["t1": .medium] : [:]))
    }

    @Test("goes by the definitive reading from the day of its report on", arguments: [true, false])
    func definitive(isPositive: Bool) throws {
        var sketch = try prescribed()
        sketch.test(
            "t1",
            .today - 3,
            .screen(.buprenorphine, isPositive ? .negative : .positive),
            .laboratory(.buprenorphine, isPositive ? .positive : .negative, on: .today)
        )
        #expect(sketch.fires(.medicationAbsent, on: .today - 1) == (isPositive ? ["t1": .medium] : [:]))
        #expect(sketch.fires(.medicationAbsent) == (isPositive ? [:] : ["t1": .medium]))
    }

    @Test("judges every expected analyte for itself, and a class as one")
    func groups() throws {
        var each = RecordSketch()
        try each.medication(expects: ["buprenorphine", "norbuprenorphine"])
        each.test("t1", .today, .screen(.buprenorphine), .screen(.norbuprenorphine, .negative))
        each.test("t2", .today, .screen(.buprenorphine), .screen(.norbuprenorphine))
        #expect(each.fires(.medicationAbsent) == ["t1": .medium])
        each.test("t3", .today, .screen(.norbuprenorphine, .negative))
        #expect(each.fires(.medicationAbsent) == ["t1": .medium, "t3": .medium])
        #expect(each.findings(.medicationAbsent).last?.measured == "negative: Norbuprenorphine")

        var asOne = RecordSketch()
        try asOne.medication(expects: ["benzodiazepines"])
        asOne.test("t1", .today, .laboratory(.oxazepam), .laboratory(.alprazolam, .negative))
        asOne.test("t2", .today, .laboratory(.oxazepam, .negative), .laboratory(.alprazolam, .negative))
        asOne.test("t3", .today, .laboratory(.morphine, .negative))
        #expect(asOne.fires(.medicationAbsent) == ["t2": .medium])
    }

    @Test(
        "takes a class for found when a definitive reading confirms one of its members",
        arguments: [(.morphine, .positive, false), (.morphine, .negative, true), (.cocaine, .positive, false)]
            as [(Analyte, TestResult.Reading, Bool)]
    )
    func confirmedClass(member: Analyte, reading: TestResult.Reading, isFound: Bool) throws {
        var sketch = RecordSketch()
        try sketch.medication(expects: ["opiates"])
        sketch.test("t1", .today, .screen(.opiates), .laboratory(member, reading))
        #expect(sketch.fires(.medicationAbsent) == (isFound ? ["t1": .medium] : [:]))
    }

    @Test("asks for nothing that a medication only explains")
    func explains() throws {
        var sketch = RecordSketch()
        try sketch.medication(explains: ["buprenorphine"])
        sketch.test("t1", .today, .screen(.buprenorphine, .negative))
        #expect(sketch.fires(.medicationAbsent) == [:])
    }

    @Test("judges valid specimens only", arguments: SpecimenValidity.allCases)
    func validity(validity: SpecimenValidity) throws {
        var sketch = try prescribed()
        sketch.test("t1", .today, .screen(.buprenorphine, .negative), validity: validity)
        #expect(sketch.fires(.medicationAbsent) == (validity == .valid ? ["t1": .medium] : [:]))
    }

    @Test("judges collected tests only", arguments: DrugTest.Outcome.allCases)
    func outcome(outcome: DrugTest.Outcome) throws {
        var sketch = try prescribed()
        sketch.test("t1", .today, .screen(.buprenorphine, .negative), outcome: outcome)
        #expect(sketch.fires(.medicationAbsent) == (outcome == .collected ? ["t1": .medium] : [:]))
    }

    @Test(
        "expects the medication on the days it was taken",
        arguments: [(11, false), (10, true), (5, true), (4, false)]
    )
    func medicationDays(daysAgo: Int, isFound: Bool) throws {
        var sketch = try prescribed(from: .today - 10, to: .today - 5)
        sketch.test("t1", .today - daysAgo, .screen(.buprenorphine, .negative))
        #expect(sketch.fires(.medicationAbsent) == (isFound ? ["t1": .medium] : [:]))
    }

    @Test("looks at the last 28 days", arguments: [(-1, false), (0, true), (27, true), (28, false)])
    func window(daysAgo: Int, isFound: Bool) throws {
        var sketch = try prescribed()
        sketch.test("t1", .today - daysAgo, .screen(.buprenorphine, .negative))
        #expect(sketch.fires(.medicationAbsent) == (isFound ? ["t1": .medium] : [:]))
    }

    @Test("counts nothing from before the admission", arguments: [(-1, false), (0, true)])
    func admission(days: Int, isFound: Bool) throws {
        var sketch = RecordSketch(admitted: .today - 10)
        try sketch.medication(expects: ["buprenorphine"])
        sketch.test("t1", .today - 10 + days, .screen(.buprenorphine, .negative))
        #expect(sketch.fires(.medicationAbsent) == (isFound ? ["t1": .medium] : [:]))
    }

    @Test func goesByItsSettings() throws {
        var sketch = try prescribed()
        sketch.settings.tests.windowDays = 3
        sketch.test("t1", .today - 2, .screen(.buprenorphine, .negative))
        sketch.test("t2", .today - 3, .screen(.buprenorphine, .negative))
        #expect(sketch.fires(.medicationAbsent) == ["t1": .medium])
    }
}
