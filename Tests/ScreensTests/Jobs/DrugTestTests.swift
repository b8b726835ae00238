import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Entering a drug test's result.
struct DrugTestTests {
    /// The twelve, one of whom has a specimen of today to enter.
    private static var clinic: Clinic {
        var clinic = Clinic.ofTwelve
        var old = DrugTest(id: "t0", client: Clinic.client(2), selectedOn: "2026-11-17", reason: .random)
        old.outcome = .collected
        old.collectedAt = "2026-11-17T08:00"
        clinic.records.append(.test(old))
        for analyte in [Analyte.cocaine, .fentanyl, .cannabinoids] {
            clinic.records.append(
                .result(
                    TestResult(
                        test: "t0",
                        analyte: analyte,
                        method: .presumptive,
                        reading: .negative,
                        reportedOn: "2026-11-17"
                    )
                )
            )
        }
        clinic.records.append(
            .test(DrugTest(id: "t1", client: Clinic.client(2), selectedOn: "2026-11-20", reason: .random))
        )
        return clinic
    }

    @Test("A specimen that reads negative takes six keys")
    func negative() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g d Enter N ^S")
        let test = try #require(try work.caseFile.test("t1"))
        #expect(test.test.record.outcome == .collected)
        for analyte in [Analyte.cocaine, .fentanyl, .cannabinoids] {
            #expect(test.reading(analyte, .presumptive)?.reading == .negative)
        }
        #expect(try work.caseFile.flags(FlagQuery(client: Clinic.client(2))).isEmpty)
    }

    @Test("What the laboratory says nothing about isn't negative")
    func laboratoryRest() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g d Enter D")
        let before = work.lines
        try work.press("N")
        #expect(work.status.contains("N reads the screen"))
        #expect(work.lines.dropLast(2) == before.dropLast(2))
    }

    @Test("A specimen that isn't read in full says how much is missing")
    func unread() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g d Enter b ^S")
        #expect(work.status.contains("Flag opened: Presumptive positive. 2 of 3 not read yet. u undoes."), "\(work)")
        try work.press("g d Enter N ^S")
        #expect(!work.status.contains("not read yet"))
    }

    @Test("An unexpected positive opens a flag at once, and the screen says so")
    func positive() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g d Enter N b ^S")
        let flags = try work.caseFile.flags(FlagQuery(client: Clinic.client(2)))
        #expect(flags.map(\.rule) == ["presumptive-positive"])
        #expect(work.status.contains("Presumptive positive"))
    }

    @Test("What was entered stays as a draft when one leaves, and does not count")
    func draft() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g d Enter N b Esc")
        #expect(work.status.contains("kept as a draft"))
        #expect(try work.caseFile.test("t1")?.test.record.outcome == .pending)
        try work.press("Enter ^S")
        #expect(try work.caseFile.test("t1")?.reading(.cocaine, .presumptive)?.reading == .positive)
    }

    @Test("A draft outlives the program")
    func draftAfterRestart() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g d Enter N b")
        var later = try Workplace(work.caseFile)
        try later.press("g d Enter ^S")
        #expect(try later.caseFile.test("t1")?.reading(.cocaine, .presumptive)?.reading == .positive)
    }

    @Test("Pasted text never gives a reading or a command")
    func pasted() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g d Enter")
        work.send(.paste("Nb\u{13}\r"))
        try work.press("Esc")
        #expect(try work.caseFile.test("t1")?.test.record.outcome == .pending)
        #expect(!work.status.contains("draft"))
    }
}
