import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// What one adds is selected where one comes back to.
struct AddingTests {
    /// The twelve, and more people than a window shows.
    private static var crowded: Clinic {
        var clinic = Clinic.ofTwelve
        for number in 13...40 { clinic.admit("Aaron\(number)", "Given", number: number) }
        return clinic
    }

    @Test("A client who was admitted is selected, also where a filter hid them")
    func client() throws {
        var work = try Workplace(Self.crowded)
        try work.press("g c /")
        work.type("Abbott\r")
        try work.press("a Tab")
        work.type("Zander\rZoe")
        // A plan without hours is asked about once.
        try work.press("^S ^S")
        #expect(work.shows("► Zander, Zoe"))
        #expect(work.status.contains("Saved"))
    }

    @Test("A session that was added is selected, on its own day and whoever leads it")
    func session() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g s a Tab")
        work.type("bra\r")
        try work.press("Tab ^U")
        work.type("+3\r1400\r1500")
        try work.press("Tab Tab Tab Left ^S")
        #expect(work.title.contains("Mon 23 Nov"))
        #expect(work.lines.contains { $0.contains("► 14:00-15:00") && $0.contains("Brandt") })
    }

    @Test("A session added from Today is selected there")
    func sessionToday() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("a Tab")
        work.type("bra\r")
        try work.press("Tab Tab")
        work.type("1400\r1500")
        try work.press("^S Enter")
        #expect(work.title.contains("Individual"))
    }

    @Test("A test that was added is selected below those to be entered")
    func test() throws {
        var clinic = Clinic.ofTwelve
        for number in 1...12 {
            clinic.records.append(
                .test(
                    DrugTest(
                        id: DrugTest.ID("t\(number)"),
                        client: Clinic.client(number),
                        selectedOn: "2026-11-20",
                        reason: .random
                    )
                )
            )
        }
        clinic.admit("Zander", "Given", number: 13)
        var work = try Workplace(clinic)
        try work.press("g d a")
        work.type("zan\r")
        try work.press("r ^S")
        #expect(work.lines.contains { $0.contains("►") && $0.contains("Zander") })
    }

    @Test("A test whose result was entered is selected, and those still to be entered stay in sight")
    func entered() throws {
        var clinic = Clinic.ofTwelve
        for number in 1...30 {
            var test = DrugTest(
                id: DrugTest.ID("t\(number)"),
                client: Clinic.client(number % 12 + 1),
                selectedOn: "2026-11-20",
                reason: .random
            )
            if number > 3 {
                test.selectedOn = "2026-11-18"
                test.outcome = .collected
                test.collectedAt = "2026-11-18T08:00"
            }
            clinic.records.append(.test(test))
            guard number > 3 else { continue }
            clinic.records.append(
                .result(
                    TestResult(
                        test: test.id,
                        analyte: .cocaine,
                        method: .presumptive,
                        reading: .negative,
                        reportedOn: "2026-11-18"
                    )
                )
            )
        }
        var work = try Workplace(clinic)
        try work.press("g d Enter N ^S")
        #expect(work.lines.count { $0.contains("! pending") } == 2)
        #expect(work.lines.contains { $0.contains("► Fri 20 Nov") && $0.contains("neg") })
    }

    @Test("A group and a member of staff who were added are selected")
    func setUp() throws {
        var work = try Workplace(.ofTwelve)
        for name in ["Zebra", "Aspen"] {
            try work.press("g u a")
            work.type("\(name)\r\r\r930\r1100")
            try work.press("^S")
            #expect(work.lines.contains { $0.contains("►") && $0.contains(name) })
        }
        for name in ["Zoe Zander", "Ann Aspen"] {
            try work.press("2 a Tab")
            work.type(name)
            try work.press("^S")
            #expect(work.lines.contains { $0.contains("►") && $0.contains(name) })
        }
    }

    @Test("A client who was put on a roster is selected there")
    func member() throws {
        var clinic = Clinic.ofTwelve
        clinic.meetWeekly()
        clinic.admit("Lane", "Given", number: 13)
        var work = try Workplace(clinic)
        try work.press("g u Enter a")
        work.type("lane\r")
        try work.press("^S")
        #expect(work.status.contains("The group takes 12 and would have 13"))
        try work.press("^S")
        #expect(work.lines.contains { $0.contains("►") && $0.contains("Lane") })
    }

    @Test("A new plan is selected on the page of the plan")
    func plan() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g c Enter 2 Down p ^S")
        #expect(work.lines.contains { $0.contains("►") && $0.contains("20 Nov") })
    }
}
