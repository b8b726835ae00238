import CareModel
import CareTesting
import Testing

struct AttendanceStatusTests {
    /// What the specification says of one status.
    struct Facts: Sendable {
        let code: String
        var needsMinutes = false
        var creditsWholeSession = false
        var isUnexcused = false
        var isExpected = true
    }

    @Test(
        "means what the specification says",
        arguments: [
            Facts(code: "present", creditsWholeSession: true),
            Facts(code: "late", needsMinutes: true),
            Facts(code: "left_early", needsMinutes: true),
            Facts(code: "sent_home", needsMinutes: true),
            Facts(code: "no_show", isUnexcused: true),
            Facts(code: "cancelled_late", isUnexcused: true),
            Facts(code: "excused", isExpected: false),
            Facts(code: "makeup", creditsWholeSession: true, isExpected: false),
            Facts(code: "programme_cancelled", isExpected: false),
        ]
    )
    func meaning(facts: Facts) throws {
        let status = try #require(AttendanceStatus(rawValue: facts.code))
        #expect(status.needsMinutes == facts.needsMinutes)
        #expect(status.creditsWholeSession == facts.creditsWholeSession)
        #expect(status.isUnexcused == facts.isUnexcused)
        #expect(status.isExpected == facts.isExpected)
    }

    @Test func isOneOfNineWithANameOfItsOwn() {
        #expect(AttendanceStatus.allCases.count == 9)
        #expect(Set(AttendanceStatus.allCases.map(\.name)).count == 9)
        #expect(AttendanceStatus.allCases.allSatisfy { !$0.name.contains("_") })
    }
}
