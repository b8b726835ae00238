import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// The fields of a drug test: why it was made, and when the laboratory reported.
struct TestFieldTests {
    @Test("A new test asks why, chooses nothing by itself, and isn't saved without an answer")
    func reason() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g d a")
        work.type("bra\r")
        #expect(work.status.contains("Why is the client tested?"))
        #expect(work.shows("reason not chosen"))
        try work.press("^S")
        #expect(work.status.contains("Why tested: This is needed."))
        try work.press("r ^S")
        #expect(try Self.tests(work).map(\.reason) == [.random])
    }

    @Test("The reasons are listed with the commonest first, in full in a narrow window")
    func reasons() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g d a")
        work.type("bra\r")
        try work.press("Down")
        let listed = ["random", "admission", "random, at the longest interval", "for cause", "follow-up"]
        for reason in listed { #expect(work.shows(reason)) }
        try work.press("Down Down Down Enter")
        #expect(work.shows("for cause"))
        try work.press("^S")
        #expect(try Self.tests(work).map(\.reason) == [.forCause])
    }

    private static func tests(_ work: Workplace) throws -> [ClientChart.TestLine] {
        try work.caseFile.chart(of: Clinic.client(2))?.tests ?? []
    }

    /// A test of Wednesday whose screen read positive for cocaine, and that the laboratory had on Thursday.
    private static func sent(reported: Bool = false) -> Clinic {
        var clinic = Clinic.ofTwelve
        var test = DrugTest(id: "t0", client: Clinic.client(2), selectedOn: "2026-11-18", reason: .random)
        test.outcome = .collected
        test.collectedAt = "2026-11-18T08:00"
        clinic.records.append(.test(test))
        for method in [TestResult.Method.presumptive, .definitive] where reported || method == .presumptive {
            clinic.records.append(
                .result(
                    TestResult(
                        test: "t0",
                        analyte: .cocaine,
                        method: method,
                        reading: .positive,
                        reportedOn: method == .presumptive ? "2026-11-18" : "2026-11-19"
                    )
                )
            )
        }
        return clinic
    }

    /// The keys from the panel to the field of the report's day, emptied.
    private static let toReportDay = "Tab" + String(repeating: " Tab", count: 12) + " ^U"

    @Test("The laboratory's readings are reported today, or on the day that is typed")
    func reportDay() throws {
        var work = try Workplace(Self.sent())
        try work.press("g d Enter D")
        #expect(work.shows("Panel: the laboratory, Fri 20 Nov"))
        try work.press("a")
        try work.press(Self.toReportDay)
        work.type("y")
        try work.press("^S")
        let reading = try work.caseFile.test("t0")?.reading(.cocaine, .definitive)
        #expect(reading?.reading == .positive)
        #expect(reading?.reportedOn == "2026-11-19")
    }

    @Test(
        "A report from tomorrow, from before the specimen or of no day at all isn't saved",
        arguments: [
            ("+1", "ahead of today"), ("-3", "before the specimen was collected"), ("soon", "Type a date"),
            ("", "This is needed"),
        ]
    )
    func impossibleDay(typed: String, sentence: String) throws {
        var work = try Workplace(Self.sent())
        try work.press("g d Enter D a")
        try work.press(Self.toReportDay)
        work.type(typed)
        try work.press("^S")
        #expect(work.title.contains("Drug test"))
        #expect(work.status.contains(sentence))
        #expect(try work.caseFile.test("t0")?.reading(.cocaine, .definitive) == nil)
    }

    @Test("A report from before the one on file would not count, and isn't taken in silence")
    func earlierReport() throws {
        var work = try Workplace(Self.sent(reported: true))
        try work.press("g d Enter D a")
        try work.press(Self.toReportDay)
        work.type("wed")
        try work.press("^S")
        #expect(work.status.contains("The laboratory reported on Thu 19 Nov already"))
        try work.press("^U")
        work.type("t")
        try work.press("^S")
        #expect(try work.caseFile.test("t0")?.reading(.cocaine, .definitive)?.reading == .negative)
    }

    @Test("A measurement that is no number is said and not dropped when one saves")
    func unreadable() throws {
        var work = try Workplace(Self.sent())
        try work.press("g d Enter Tab Tab Tab Tab Tab Tab")
        work.type("warm")
        try work.press("^S")
        #expect(work.status.contains("Temperature: warm is not a number."))
        #expect(work.title.contains("Drug test"))
    }

    @Test("A figure that was left is there when it is typed on")
    func figure() throws {
        var work = try Workplace(Self.sent())
        try work.press("g d Enter =")
        work.type("412")
        try work.press("Esc =")
        work.type(".5\r")
        #expect(work.shows("412.5"))
        try work.press("^S")
        #expect(try work.caseFile.test("t0")?.reading(.cocaine, .definitive)?.value == "412.5")
    }
}
