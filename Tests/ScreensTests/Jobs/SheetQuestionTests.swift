import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// What the sheet asks before it makes a mark.
struct SheetQuestionTests {
    @Test("The legend names every mark's key")
    func legend() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter")
        for mark in [
            "p Present", "l Late", "e Left early", "n No-show", "x Excused", "c Cancelled late", "m Make-up",
            "r Sent home", "d Programme cancelled",
        ] {
            #expect(work.shows(mark))
        }
    }

    @Test("The example of lateness is a time of the session, and so is that of an early leave")
    func examples() throws {
        var work = try Workplace(.ofTwelve, at: "2026-11-20T15:00")
        try work.press("Enter l")
        #expect(work.shows("the time they came (09:20)"))
        try work.press("Esc e")
        #expect(work.shows("before the end (20) or the time (10:10)"))
    }

    @Test("Three digits that are no time of a long session are refused with what to type")
    func longSession() throws {
        var work = try Workplace(Self.long, at: "2026-11-20T15:00")
        try work.press("Enter l")
        work.type("125\r")
        #expect(work.status.contains("Type a time from 09:00 to 12:00, or minutes such as 20."))
        try work.press("^U")
        work.type("1105\r")
        #expect(try work.caseFile.sheet(of: Clinic.session)?.rows.first?.minutes == 55)
    }

    /// The twelve, whose session today takes three hours.
    private static var long: Clinic {
        var clinic = Clinic.ofTwelve
        clinic.records = clinic.records.map { record in
            guard case .session(var session) = record, session.id == Clinic.session else { return record }
            session.endsAt = "2026-11-20T12:00"
            return .session(session)
        }
        return clinic
    }

    @Test("An excuse may be in one's own words, which the prompt says beside them")
    func ownWords() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter x")
        #expect(work.shows("Why the absence is excused:"))
        #expect(work.shows("First letters choose: illness, medical appointment"))
        work.type("funeral of a friend")
        #expect(work.shows("in your own words"))
        try work.press("Enter")
        #expect(try work.caseFile.sheet(of: Clinic.session)?.rows.first?.reason == "funeral of a friend")
    }

    @Test("The choices can be read on a sheet that is too long for a legend")
    func manyRows() throws {
        var clinic = Clinic.ofTwelve
        for number in 13...30 {
            clinic.admit("Zander\(number)", "Given", number: number)
            let place = Membership(group: "g1", client: Clinic.client(number), from: "2026-11-16")
            clinic.records.append(.membership(place))
        }
        var work = try Workplace(clinic)
        try work.press("Enter x")
        for reason in ["illness", "court", "other provider"] { #expect(work.shows(reason)) }
    }

    @Test("Words that were left are there when the same thing is asked again, and for nobody else")
    func keptWords() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter x")
        work.type("her bus")
        try work.press("Esc")
        #expect(work.status.contains("Nothing was marked; what you typed is kept."))
        try work.press("Down x")
        #expect(!work.shows("her bus"))
        try work.press("Esc")
        var later = try Workplace(work.caseFile)
        try later.press("Enter x")
        #expect(later.shows("her bus"))
        try later.press("Enter x")
        #expect(!later.lines.contains { $0.contains("Why the absence is excused: her bus") })
    }

    @Test("The reason for opening a signed sheet again is kept, too")
    func keptReopening() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter P S Enter A")
        work.type("came late after all")
        try work.press("Esc")
        #expect(work.status.contains("The sheet stays signed"))
        try work.press("A Enter")
        #expect(try work.caseFile.sheet(of: Clinic.session)?.line.signedBy == nil)
    }

    @Test("A make-up asks which missed session it stands for, the latest first, and each is made up for once")
    func madeUp() throws {
        var clinic = Clinic.ofTwelve
        clinic.records = clinic.records.map { record in
            guard case .attendance(var mark) = record, mark.client == Clinic.client(1) else { return record }
            if mark.session == "x2" || mark.session == "x4" { mark.status = .noShow }
            return .attendance(mark)
        }
        var work = try Workplace(clinic)
        try work.press("Enter m")
        #expect(work.shows("What does it make up for?"))
        #expect(work.shows("► Thu 19 Nov 09:00  Relapse prevention, no-show"))
        try work.press("Down Enter")
        #expect(work.status.contains("Row 1 make-up for Tue 17 Nov"))
        let row = try #require(try work.caseFile.sheet(of: Clinic.session)?.rows.first)
        #expect(row.status == .makeup)
        #expect(row.madeUp == "2026-11-17")
        #expect(try work.caseFile.journal(limit: 1).first?.sentence.hasSuffix("make-up for Tue 17 Nov") == true)
        #expect(try work.caseFile.missedSessions(of: Clinic.client(1), before: "x4").isEmpty)
        #expect(
            try work.caseFile.missedSessions(of: Clinic.client(1), before: Clinic.session).map(\.id) == ["x4", "x2"]
        )
    }

    @Test("Where nothing was missed, a make-up is marked at once")
    func nothingMissed() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter m")
        #expect(work.status.contains("no missed session on file"))
        #expect(try work.caseFile.sheet(of: Clinic.session)?.rows.first?.status == .makeup)
    }

    @Test("A make-up is left with Esc, and none is marked")
    func leftMakeUp() throws {
        var clinic = Clinic.ofTwelve
        clinic.records = clinic.records.map { record in
            guard case .attendance(var mark) = record, mark.client == Clinic.client(1) else { return record }
            mark.status = .excused
            mark.reason = "court"
            return .attendance(mark)
        }
        var work = try Workplace(clinic)
        try work.press("Enter m Esc")
        #expect(work.status.contains("Nothing was marked"))
        #expect(try work.caseFile.sheet(of: Clinic.session)?.rows.first?.status == nil)
        try work.press("n")
        #expect(try work.caseFile.sheet(of: Clinic.session)?.rows.first?.status == .noShow)
    }
}
