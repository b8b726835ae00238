import CareModel
import CareTesting
import CaseStore
import PlanEngine
import Testing

/// Authorisations burn down by the units of their code, and raise a flag when little is left.
struct AuthorisationTests {
    private func flags(_ file: CaseFile) throws -> [String] {
        try file.flags(FlagQuery(client: "1001")).filter { $0.lapsedOn == nil && $0.rule == "authorisation-low" }
            .map(\.severity.rawValue)
    }

    @Test("count the units on their days, up to today")
    func used() throws {
        let file = try CaseFile.quiet()
        try file.saveAuthorisation()
        let line = try #require(try file.authorisations(of: "1001")?.lines.first)
        #expect(line.used == 14)
        #expect(line.left == 10)
        #expect(line.daysLeft == 38)
        #expect(try file.authorisations(of: "1002")?.lines.isEmpty == true)
        #expect(try file.authorisations(of: "9999") == nil)
        #expect(try flags(file) == [])
    }

    @Test("raise a flag with the mark that uses the last unit but a few, and clear it when it is taken back")
    func flag() throws {
        let file = try CaseFile.quiet()
        var small = Quiet.authorisation
        small.units = 18
        try file.saveAuthorisation(small)
        #expect(try flags(file) == [])
        let mark = MarkAttendance(session: Quiet.session(.today), marks: [.init(client: "1001", status: .present)])
        let receipt = try file.perform(.markAttendance(mark), by: .reyes)
        #expect(try flags(file) == ["medium"])
        #expect(receipt.flagNews.contains { $0.client == "1001" })
        _ = try file.undo(by: .reyes)
        #expect(try flags(file) == [])
    }

    @Test("look again when the code changes what it counts, and when that is undone")
    func code() throws {
        let file = try CaseFile.quiet()
        var small = Quiet.authorisation
        small.units = 14
        try file.saveAuthorisation(small)
        #expect(try flags(file) == ["high"])
        var strict = Quiet.code
        strict.leastMinutes = 181
        try file.perform(.saveBillingCode(SaveBillingCode(strict, basedOn: nil)), by: .ortiz)
        #expect(try flags(file) == [])
        _ = try file.undo(by: .ortiz)
        #expect(try flags(file) == ["high"])
        let subject = VoidRecord.Subject.billingCode(code: "H0015", from: "2026-01-01")
        try file.perform(.voidRecord(VoidRecord(subject, reason: "wrong payer")), by: .ortiz)
        #expect(try flags(file) == [])
    }

    @Test("find nothing where there is no authorisation")
    func none() throws {
        let file = try CaseFile.quiet()
        try file.saveCode()
        var rules: Set<RuleID> = []
        try file.findings(on: .today, client: nil) { rules.insert($0.rule) }
        #expect(!rules.contains(.authorisationLow))
    }

    @Test("of two payers both burn down by the same day")
    func twoPayers() throws {
        let file = try CaseFile.quiet()
        try file.saveAuthorisation()
        var second = Quiet.authorisation
        second.id = "a2"
        second.payer = "Lakeside"
        try file.saveAuthorisation(second)
        #expect(try file.authorisations(of: "1001")?.lines.map(\.used) == [14, 14])
    }
}
