import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// The team's review of the week.
struct ReviewTests {
    /// The twelve, one of whom missed a test and so has a flag.
    private static var clinic: Clinic {
        var clinic = Clinic.ofTwelve
        var missed = DrugTest(id: "t1", client: Clinic.client(9), selectedOn: "2026-11-19", reason: .random)
        missed.outcome = .missed
        clinic.records.append(.test(missed))
        return clinic
    }

    @Test("The flagged client comes first; a digit, a reason's digit and Enter decide and go on")
    func flagged() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g r")
        #expect(work.shows("► ! Kim, Given"))
        try work.press("2 2 Enter")
        let record = try #require(try work.caseFile.review(of: Clinic.client(9), week: "2026-11-16"))
        #expect(record.decision == .continueWithChange)
        #expect(record.rationale == "return to use")
        #expect(!work.shows("► ! Kim, Given"))
        #expect(work.status.contains("11 left of 12"))
    }

    @Test("Where nothing waits the reason stands there to be read, and nothing is decided before Enter")
    func unflagged() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g r z 1")
        #expect(work.shows("No flag waits; the plan stands."))
        #expect(try work.caseFile.reviews(week: "2026-11-16").isEmpty)
        try work.press("Enter")
        let decided = try work.caseFile.reviews(week: "2026-11-16")
        #expect(decided.map(\.decision) == [.continueCare])
        #expect(decided.first?.rationale == "No flag waits; the plan stands.")
        // The keys for a client with a flag do here, too: a digit replaces the reason.
        try work.press("1 1 Enter")
        #expect(try work.caseFile.reviews(week: "2026-11-16").contains { $0.rationale == "progress" })
        #expect(try work.caseFile.reviews(week: "2026-11-16").count == 2)
        #expect(decided.first?.client != Clinic.client(9))
    }

    @Test("Keeping a client who has a flag asks for the reason")
    func flaggedAndKept() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g r 1 Enter")
        #expect(try work.caseFile.reviews(week: "2026-11-16").isEmpty)
        #expect(work.status.contains("needs a reason"))
    }

    @Test("The week is signed off only when everybody is decided, and it resumes where it stopped")
    func signOff() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g r S")
        #expect(work.status.contains("12 of 12 not decided"))
        try work.press("2 2 Enter" + String(repeating: " 1 Enter", count: 5))
        var later = try Workplace(work.caseFile)
        try later.press("g r")
        #expect(later.status.contains("6 left of 12"))
        try later.press(String(repeating: "1 Enter ", count: 5) + "S")
        #expect(later.status.contains("1 of 12 not decided"))
        try later.press("1 Enter S Enter")
        #expect(
            try later.caseFile.reviewQueue(weekOf: "2026-11-20", scope: .caseload(Clinic.counselor)).signedOffBy != nil
        )
        try later.press("2")
        #expect(later.status.contains("signed off"))
    }

    @Test("A week that is signed off offers no decision any more")
    func afterSignOff() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g r")
        #expect(work.keyBar.contains("1-9 Decide"))
        #expect(work.keyBar.contains("z Later"))
        try work.press("2 2 Enter" + String(repeating: " 1 Enter", count: 11))
        #expect(!work.keyBar.contains("z Later"))
        try work.press("S Enter")
        #expect(work.status.contains("signed off"))
        for hint in ["Decide", "Later", "Sign off"] { #expect(!work.keyBar.contains(hint)) }
        #expect(!work.shows("decides anew"))
    }

    @Test("The reason is kept after Esc, and read to its end once it is decided")
    func longReason() throws {
        let words = (1...40).map { "w\($0)" }
        var work = try Workplace(Self.clinic)
        try work.press("g r 2")
        work.type(words.joined(separator: " "))
        try work.press("Esc 2 Enter End")
        for word in words { #expect(work.shows(word)) }
        #expect(work.shows("packet"))
    }

    @Test("The reason of the week before is read with the case, as far as there is room")
    func reasonBefore() throws {
        let caseFile = try CaseFile.inMemory(clock: .standing(at: "2026-11-27T09:00"))
        let records = Self.clinic.records
        try caseFile.importing(by: Actor(account: "test")) { intake in
            for record in records { _ = try intake.take(record) }
            return [ImportedFile(name: "clinic", rows: records.count, sha256: "")]
        }
        var work = try Workplace(caseFile)
        try work.press("g r [ 2")
        work.type("goes to the day groups from the next week on because the evening bus was cut")
        try work.press("Enter")
        var later = try Workplace(caseFile, size: Size(width: 80, height: 24))
        try later.press("g r")
        for _ in 1...12 where !later.shows("continue with change: goes") { try later.press("Down") }
        #expect(later.shows("bus was cut"))
    }

    @Test("Nobody enrolled is left out, whoever's caseload is looked at")
    func everybody() throws {
        var clinic = Self.clinic
        clinic.admit("Zaleski", "Ola", number: 13)
        guard case .client(var stray)? = clinic.records.first(where: { $0.isClient(13) }) else {
            Issue.record("the client is missing")
            return
        }
        stray.counselor = nil
        clinic.records.removeAll { $0.isClient(13) }
        clinic.records.insert(.client(stray), at: 3)
        let work = try Workplace(clinic)
        let all = try work.caseFile.reviewQueue(weekOf: "2026-11-20", scope: .programme)
        #expect(all.lines.count == 13)
    }

    @Test("A change of level waits for a supervisor's signature")
    func countersigned() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g r 3 2 Enter")
        #expect(work.status.contains("A supervisor still signs"))
        try work.press("K")
        #expect(try work.caseFile.review(of: Clinic.client(9), week: "2026-11-16")?.countersignedBy == nil)
    }

    @Test("A discharge that is decided says that the episode stays open")
    func discharge() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g r 9 2 Enter")
        #expect(work.status.contains("discharge incomplete. The episode stays open until x on the chart."))
    }

    @Test("The question before the sign-off names its own keys")
    func signOffKeys() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g r 2 2 Enter" + String(repeating: " 1 Enter", count: 11) + " S")
        #expect(work.keyBar.contains("Enter Sign off"))
        #expect(work.keyBar.contains("Esc Back"))
        for key in ["Chart", "Help"] { #expect(!work.keyBar.contains(key)) }
    }
}

extension CareRecord {
    /// Whether it is the client of that number.
    fileprivate func isClient(_ number: Int) -> Bool {
        if case .client(let client) = self { client.id == Clinic.client(number) } else { false }
    }
}
