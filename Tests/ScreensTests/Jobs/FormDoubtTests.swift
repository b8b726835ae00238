import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// What a form asks, refuses and says before and after it saves.
struct FormDoubtTests {
    @Test("An admission at a level of hours with a plan of none is asked about once")
    func noHours() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g c a Tab")
        work.type("Zander\rZoe")
        try work.press("^S")
        #expect(work.status.contains("The plan asks for 0 hours a week; ^S again saves it so."))
        // Whatever is typed in between, the next ^S is about what stands there then.
        work.type("y")
        try work.press("^S")
        #expect(work.status.contains("^S again saves it so."))
        try work.press("^S")
        #expect(work.status.contains("Saved"))
    }

    @Test("A level of care that differs in nothing is refused, and one that began earlier is not")
    func sameLevel() throws {
        var work = try Workplace(.ofTwelve)
        let count = try work.caseFile.journal(limit: 1).first?.id
        try work.press("g c Enter l ^S")
        #expect(work.status.contains("Nothing differs from what is on file."))
        #expect(try work.caseFile.journal(limit: 1).first?.id == count)
        try work.press("Tab Tab")
        work.type("2026-11-15")
        try work.press("^S")
        #expect(work.status.contains("Saved"))
    }

    @Test("Whether a client was reached must be answered")
    func reached() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g c Enter c ^S")
        #expect(work.status.contains("Reached: This is needed."))
        try work.press("y ^S")
        #expect(work.status.contains("Saved"))
    }

    @Test("A form that makes flags lapse says so")
    func lapse() throws {
        var clinic = Clinic.ofTwelve
        var test = DrugTest(id: "t1", client: Clinic.client(1), selectedOn: "2026-11-19", reason: .random)
        test.outcome = .collected
        test.collectedAt = "2026-11-19T08:00"
        clinic.records.append(.test(test))
        clinic.records.append(
            .result(
                TestResult(
                    test: "t1",
                    analyte: .buprenorphine,
                    method: .presumptive,
                    reading: .positive,
                    reportedOn: "2026-11-19"
                )
            )
        )
        var work = try Workplace(clinic)
        #expect(try !work.caseFile.flags(FlagQuery(client: Clinic.client(1))).isEmpty)
        try work.press("g c Enter m")
        work.type("Suboxone\r2026-11-16\r\rbuprenorphine")
        try work.press("^S")
        #expect(work.status.contains("Saved. Flag lapsed: Presumptive positive. u undoes."), "\(work)")
    }
}
