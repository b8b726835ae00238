import CareModel
import CareTesting
import Testing

struct DischargeReasonTests {
    @Test("has the numbers of the federal data set")
    func numbers() {
        let reasons: [DischargeReason] = [
            .completed, .leftAgainstAdvice, .terminatedByFacility, .transferred, .incarcerated, .died, .other,
        ]
        #expect(reasons.map(\.rawValue) == Array(1...7))
        #expect(DischargeReason.allCases == reasons)
        #expect(Set(reasons.map(\.name)).count == 7)
    }
}
