import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Codes, units and authorisations at the keyboard.
struct UnitsTests {
    /// The twelve, with a code that counts their groups of 90 minutes.
    private static func clinic(codes: Bool = true) -> Clinic {
        var clinic = Clinic.ofTwelve
        if codes {
            var code = BillingCode(code: "H0015", label: "IOP day", from: "2026-01-01", unit: .day, services: [.group])
            code.leastMinutes = 90
            clinic.records.append(.billingCode(code))
        }
        return clinic
    }

    @Test("A code is written in Set up, and counts at once")
    func code() throws {
        var work = try Workplace(Self.clinic(codes: false))
        try work.press("g u 5")
        #expect(work.shows("No codes yet. o adds the common ones"))
        try work.press("a")
        work.type("H0015\rIOP day\r")
        try work.press("^S")
        #expect(work.status.contains("Saved: code H0015"), "\(work)")
        let code = try #require(try work.caseFile.billingCodes().codes.first)
        #expect(code.unit == .day)
        #expect(code.services == [.group, .education, .skills])
        #expect(code.from == "2026-11-01")
        try work.press("n")
        #expect(work.shows("H0015: 48 units of 12 clients, 4320 min"), "\(work)")
    }

    @Test("A service that isn't one is refused in its field")
    func service() throws {
        var work = try Workplace(Self.clinic(codes: false))
        try work.press("g u 5 a")
        work.type("H1\rTalks\r")
        try work.press("Tab Tab Tab Tab Tab Tab")
        work.type("talking")
        try work.press("^S")
        #expect(work.status.contains("Write some of group, education"), "\(work)")
        #expect(try work.caseFile.billingCodes().codes.isEmpty)
    }

    @Test("The 8-minute rule is saved only once its basis was said")
    func eightMinutes() throws {
        var work = try Workplace(Self.clinic(codes: false))
        try work.press("g u 5 a")
        work.type("H1\rTalks\r")
        try work.press("Tab Tab q Tab 8 ^S")
        #expect(work.status.contains("Medicare's; Medicaid plans differ"), "\(work)")
        try work.press("^S")
        #expect(try work.caseFile.billingCodes().codes.map(\.rounding) == [.eightMinutes], "\(work)")
    }

    @Test("The chart leads to authorisations, and a new one burns down")
    func authorisation() throws {
        var work = try Workplace(Self.clinic())
        try work.press("g c Enter b")
        #expect(work.shows("No authorisation yet. a adds one."), "\(work)")
        try work.press("a Tab")
        work.type("Medicaid\r\r5\r")
        work.type("2026-11-16\r2026-11-23")
        try work.press("^S")
        #expect(work.shows("From 16 Nov 2026 to 23 Nov 2026: 4 of 5 units used, 1 left, 4 days left."), "\(work)")
        #expect(work.status.contains("Authorisation low"), "\(work)")
        try work.press("V")
        work.type("wrong chart\r")
        #expect(work.shows("No authorisation yet."), "\(work)")
        try work.press("u")
        #expect(work.shows("4 of 5 units used"), "\(work)")
        try work.press("H")
        #expect(!work.shows("Abbott"), "\(work)")
    }

    @Test("Without a code no authorisation can be added, and it is said where codes are")
    func noCode() throws {
        var work = try Workplace(Self.clinic(codes: false))
        try work.press("g c Enter b a")
        #expect(work.status.contains("Set up (g u 5) adds one"), "\(work)")
    }

    @Test("Units go by month or by days that are typed, with their arithmetic")
    func days() throws {
        var work = try Workplace(Self.clinic())
        try work.press("g u 5 n Enter")
        #expect(work.shows("Mon 16 Nov H0015, 1 session: 90 of at least 90 minutes: 1 unit."), "\(work)")
        #expect(work.shows("H0015 IOP day: 4 units on 4 days, 360 min"), "\(work)")
        try work.press("[")
        #expect(work.shows("01 Oct 2026 to 31 Oct 2026"), "\(work)")
        try work.press("d")
        work.type("2026-11-17\r2026-11-16\r")
        #expect(work.status.contains("16 Nov 2026 lies before 17 Nov 2026"), "\(work)")
        for _ in 0..<10 { try work.press("Bksp") }
        work.type("2026-11-18\r")
        #expect(work.shows("H0015 IOP day: 2 units on 2 days"), "\(work)")
        try work.press("Esc d")
        work.type("mon\rtue\r")
        #expect(work.shows("H0015: 24 units of 12 clients, 2160 min"), "\(work)")
    }

    @Test("A file offered for export never has a client's name in it, and Tab asks for names")
    func export() throws {
        var work = try Workplace(Self.clinic())
        try work.press("g u 5 n Enter x")
        #expect(work.shows("File: units-c1-2026-11-01-to-2026-11-30.csv"), "\(work)")
        #expect(work.shows("Client numbers only; Tab adds names."))
        try work.press("Tab")
        #expect(work.shows("With clients' names; Tab leaves them out."))
        try work.press("Enter")
        #expect(work.status.contains("0 lines in units-c1"), "\(work)")
    }
}
