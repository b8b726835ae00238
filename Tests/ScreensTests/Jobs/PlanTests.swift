import CareTesting
import TerminalUI
import Testing

/// Writing a plan.
struct PlanTests {
    @Test("The form says what the weekdays come to, as one types")
    func sum() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g c Enter p")
        #expect(work.status.contains("6.0 hours a week"))
        try work.press("Tab ^U")
        work.type("180")
        #expect(work.status.contains("7.5 hours a week"))
    }

    @Test("The sessions of the weekly groups are planned with one key, and taken back with one")
    func sessions() throws {
        var clinic = Clinic.ofTwelve
        clinic.meetWeekly()
        var work = try Workplace(clinic)
        try work.press("g s }")
        #expect(work.shows("No sessions on this day"))
        try work.press("w")
        #expect(work.status.contains("4 group sessions planned"))
        #expect(work.shows("Relapse prevention"))
        try work.press("u")
        #expect(work.shows("No sessions on this day"))
    }
}
