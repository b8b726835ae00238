import CareTesting
import PlanEngine
import Testing

struct SeverityTests {
    @Test("is in order of urgency, good news first")
    func order() {
        let expected: [Severity] = [.positive, .low, .medium, .high, .critical]
        #expect(Severity.allCases.shuffled().sorted() == expected)
        #expect(expected.map(\.urgency) == [0, 1, 2, 3, 4])
        #expect(expected.allSatisfy { !($0 < $0) })
        #expect([Severity.low, .critical, .high].max() == .critical)
    }
}
