import CareModel
import CareTesting
import Testing

struct DrugTestTests {
    private let selected = DrugTest(id: "t1", client: "c1", selectedOn: "2026-11-18", reason: .random)

    @Test func waitsForItsOutcomeAtFirst() {
        #expect(selected.outcome == .pending)
        #expect(selected.specimen == Specimen())
    }

    @Test("belongs to the day of the collection, else to that of the selection")
    func day() {
        var test = selected
        #expect(test.day == "2026-11-18")
        test.collectedAt = "2026-11-20T00:00"
        #expect(test.day == "2026-11-20")
        test.collectedAt = "2026-11-19T23:59"
        #expect(test.day == "2026-11-19")
    }

    @Test(
        "judges the specimen when it is urine, or when nobody wrote what it is",
        arguments: [
            (nil, .substituted), (.urine, .substituted), (.oralFluid, .valid), (.breath, .valid), (.hair, .valid),
            (.blood, .valid),
        ] as [(DrugTest.Matrix?, SpecimenValidity)]
    )
    func validity(matrix: DrugTest.Matrix?, validity: SpecimenValidity) {
        var test = selected
        test.matrix = matrix
        test.specimen.creatinine = "1.5"
        test.specimen.specificGravity = "1.0005"
        #expect(test.validity == validity)
        #expect(test.specimen.validity(in: matrix) == validity)
    }

    @Test(
        "knows the codes of a bundle",
        arguments: [
            (
                DrugTest.Reason.allCases.map(\.rawValue),
                ["admission", "follow_up", "for_cause", "random", "random_interval"]
            ),
            (
                DrugTest.Outcome.allCases.map(\.rawValue),
                ["collected", "excused", "missed", "not_collected", "pending", "refused", "unable"]
            ),
            (DrugTest.Matrix.allCases.map(\.rawValue), ["blood", "breath", "hair", "oral_fluid", "urine"]),
            (TestResult.Method.allCases.map(\.rawValue), ["definitive", "presumptive"]),
            (TestResult.Reading.allCases.map(\.rawValue), ["negative", "positive"]),
        ]
    )
    func codes(codes: [String], expected: [String]) {
        #expect(codes.sorted() == expected)
    }

    @Test("says every code in words, without an underscore")
    func names() {
        let names =
            DrugTest.Reason.allCases.map(\.name) + DrugTest.Outcome.allCases.map(\.name)
            + DrugTest.Matrix.allCases.map(\.name)
        #expect(names.allSatisfy { !$0.isEmpty && !$0.contains("_") })
        #expect(Set(DrugTest.Outcome.allCases.map(\.name)).count == 7)
        #expect(Set(DrugTest.Reason.allCases.map(\.name)).count == 5)
        #expect(Set(DrugTest.Matrix.allCases.map(\.name)).count == 5)
    }
}
