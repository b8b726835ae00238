import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Working through the flags.
struct FlagTests {
    private static var clinic: Clinic {
        var clinic = Clinic.ofTwelve
        for (number, day) in [(3, "2026-11-17"), (9, "2026-11-19")] as [(Int, Day)] {
            var missed = DrugTest(
                id: DrugTest.ID("t\(number)"),
                client: Clinic.client(number),
                selectedOn: day,
                reason: .random
            )
            missed.outcome = .missed
            clinic.records.append(.test(missed))
        }
        return clinic
    }

    @Test("A flag shows its evidence and what would clear it, and takes a decision with a reason")
    func decided() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g f Enter")
        #expect(work.shows("Missed test"))
        #expect(work.shows("Clears when"))
        try work.press("5 6 Enter Enter")
        let flag = try #require(try work.caseFile.flags(FlagQuery(client: Clinic.client(3), states: [])).first)
        #expect(flag.state == .reviewed)
        #expect(flag.decision?.decision == .hold)
        #expect(flag.decision?.holdUntil == "2026-11-27")
    }

    @Test("What was typed as a reason comes back after Esc, for the same decision about the same flag only")
    func keptReason() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g f Enter 3")
        work.type("seen twice")
        try work.press("Esc")
        #expect(work.status.contains("your words are kept"))
        try work.press("4")
        #expect(!work.shows("seen twice"))
        try work.press("Esc ] 3")
        #expect(!work.shows("seen twice"))
        var later = try Workplace(work.caseFile)
        try later.press("g f Enter 3")
        #expect(later.shows("seen twice"))
        try later.press("Enter")
        let flag = try #require(try later.caseFile.flags(FlagQuery(client: Clinic.client(3), states: [])).first)
        #expect(flag.decision?.rationale == "seen twice")
        try later.press("u y 3")
        #expect(!later.shows("seen twice"))
    }

    @Test("The end of a hold comes back too, and a digit writes another reason over one that a digit wrote")
    func keptHold() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g f Enter 5 6 Enter")
        work.type("5")
        try work.press("Esc 5 1 Enter")
        #expect(work.shows("+75"))
        #expect(work.shows("progress"))
        #expect(!work.shows("waiting for a result"))
    }

    @Test(
        "A long reason is read to its end, in any window",
        arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)]
    )
    func longReason(size: Size) throws {
        let words = (1...40).map { "w\($0)" }
        var work = try Workplace(Self.clinic, size: size)
        try work.press("g f Enter 3")
        work.type(words.joined(separator: " "))
        try work.press("Enter")
        for word in words { #expect(work.shows(word)) }
        #expect(work.shows("signature is missing"))
        #expect(work.shows("Threshold"))
        #expect(work.shows("Evidence"))
    }

    @Test("A row of evidence that is longer than the window goes on below")
    func longEvidence() throws {
        var clinic = Clinic.ofTwelve
        clinic.records +=
            [.test(Self.positive)]
            + Self.analytes.map { analyte in
                .result(
                    TestResult(
                        test: "t1",
                        analyte: analyte,
                        method: .presumptive,
                        reading: .positive,
                        reportedOn: "2026-11-19"
                    )
                )
            }
        var work = try Workplace(clinic)
        try work.press("g f Enter")
        #expect(work.shows("valid; presumptive positive"))
        for analyte in Self.analytes { #expect(work.lines[7...9].contains { $0.contains(analyte.name) }) }
    }

    private static let analytes: [Analyte] = [.methamphetamine, .benzodiazepines, .fentanyl]

    private static var positive: DrugTest {
        var test = DrugTest(id: "t1", client: Clinic.client(3), selectedOn: "2026-11-19", reason: .random)
        test.outcome = .collected
        test.matrix = .urine
        return test
    }

    @Test("The list says how far people are with a flag, in a narrow window too")
    func states() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g f")
        #expect(work.lines[2].contains("State"))
        #expect(work.lines[3].hasSuffix("open"))
        try work.press("a")
        #expect(work.lines[3].hasSuffix("seen"))
    }

    @Test("The brackets walk through the flags of the list")
    func walked() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g f Enter")
        #expect(work.title.contains("Dupré"))
        try work.press("]")
        #expect(work.title.contains("Kim"))
        try work.press("]")
        #expect(work.status.contains("no flag further"))
        try work.press("[")
        #expect(work.title.contains("Dupré"))
    }

    @Test("Seen and decided flags can be taken back by undo")
    func undone() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g f Enter a u 1 1 Enter u y")
        let flag = try #require(try work.caseFile.flags(FlagQuery(client: Clinic.client(3))).first)
        #expect(flag.state == .open)
        #expect(flag.acknowledgedBy == nil)
    }

    @Test("A flag that was decided stays on its client's chart, below those that wait, and isn't counted any more")
    func decidedOnTheChart() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g f Enter c 5")
        let count = try Self.waiting(work)
        #expect(work.shows("[5 Flags (\(count))]"))
        try work.press("Esc 2 1 Enter c 5")
        #expect(try Self.waiting(work) == count - 1)
        #expect(work.shows(count == 1 ? "[5 Flags]" : "[5 Flags (\(count - 1))]"))
        let row = try #require(work.lines.first { $0.contains("continue with change, 20 Nov") })
        #expect(row.contains("Missed test"))
        #expect(row.hasSuffix("decided"))
        try work.press("End Enter")
        #expect(work.shows("M. Okafor: continue with change"))
    }

    @Test("A flag that no longer holds stands on the chart and isn't counted")
    func lapsedOnTheChart() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g f Enter c 5")
        let count = try Self.waiting(work)
        try work.press("4 V")
        work.type("another specimen\r")
        try work.press("5")
        #expect(try Self.waiting(work) == count - 1)
        #expect(work.shows(count == 1 ? "[5 Flags]" : "[5 Flags (\(count - 1))]"))
        #expect(work.lines.contains { $0.contains("Missed test") && $0.hasSuffix("lapsed") })
    }

    private static func waiting(_ work: Workplace) throws -> Int {
        try work.caseFile.flags(FlagQuery(client: Clinic.client(3), includesLapsed: false)).count
    }

    @Test(
        "A decision that changes nothing by itself says what is still to do",
        arguments: [
            ("3", "A supervisor still signs. l on the chart"), ("4", "A supervisor still signs. l on the chart"),
            ("6", "stays open until x on the chart"), ("8", "stays open until x on the chart"),
            ("9", "stays open until x on the chart"),
        ]
    )
    func afterwards(digit: String, sentence: String) throws {
        var work = try Workplace(Self.clinic)
        try work.press("g f Enter \(digit) 1 Enter")
        #expect(work.status.contains(sentence))
        #expect(work.status.contains("u undoes."))
    }
}
