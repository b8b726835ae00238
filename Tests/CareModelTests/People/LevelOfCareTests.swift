import CareModel
import CareTesting
import Testing

struct LevelOfCareTests {
    @Test func hasTheNumbersOfABundleInOrder() {
        let numbers = ["0.5", "1", "1.5", "1.7", "2.1", "2.5", "2.7", "3.1", "3.3", "3.5", "3.7", "4"]
        #expect(LevelOfCare.allCases.map(\.rawValue) == numbers)
    }

    @Test func hasANameOfItsOwn() {
        #expect(Set(LevelOfCare.allCases.map(\.name)).count == 12)
        #expect(LevelOfCare(rawValue: "2.1")?.name == "intensive outpatient")
    }

    @Test("is recommended where it is given, until somebody says otherwise")
    func placement() {
        let placement = LevelPlacement(episode: "e1", from: "2026-09-07", level: .intensiveOutpatient)
        #expect(placement.recommended == .intensiveOutpatient)
        #expect(placement.discrepancyReason == nil)
    }
}
