import CareTesting
import Foundation
import PlanEngine
import Testing

struct RuleSettingsTests {
    @Test("comes back from its text")
    func coding() throws {
        var settings = RuleSettings()
        settings.tests.gaps = [.init(testsPerWeek: 3, days: 4)]
        settings.tests.presumptiveCounts = true
        settings.attendance.absenceLimit = 9
        settings.progress.bamRisk = 11
        let copy = try JSONDecoder().decode(RuleSettings.self, from: JSONEncoder().encode(settings))
        #expect(copy == settings)
        #expect(copy != RuleSettings())
    }

    @Test(
        "gives the longest gap of a frequency",
        arguments: [(7, 5), (2, 5), (1.5, 9), (1, 9), (0.5, 21), (0.4, 40), (0, 40)] as [(Double, Int)]
    )
    func longestGap(testsPerWeek: Double, days: Int) {
        #expect(TestSettings().longestGap(testsPerWeek: testsPerWeek) == days)
    }

    @Test("has no longest gap below the least frequency")
    func noGap() {
        var settings = TestSettings()
        settings.gaps = [.init(testsPerWeek: 1, days: 9)]
        #expect(settings.longestGap(testsPerWeek: 0.99) == nil)
        #expect(settings.longestGap(testsPerWeek: 1) == 9)
    }
}
