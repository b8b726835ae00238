import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// The hours of the week, how they come about, and what can still be done.
struct HoursTests {
    /// The twelve on their Friday; the second one missed two days, and one of them asks for Friday too.
    private static var clinic: Clinic {
        var clinic = Clinic.ofTwelve
        clinic.records = clinic.records.map { record in
            guard case .attendance(var mark) = record, mark.client == Clinic.client(2) else { return record }
            if mark.session == "x1" || mark.session == "x2" { mark.status = .noShow }
            return .attendance(mark)
        }
        var group = TreatmentGroup(id: "g2", name: "Evening skills", service: .skills)
        group.weekday = .friday
        var session = Session(
            id: "evening",
            service: .skills,
            startsAt: "2026-11-20T18:00",
            endsAt: "2026-11-20T20:00"
        )
        session.group = "g2"
        clinic.records += [.group(group), .session(session)]
        return clinic
    }

    @Test("Those who miss most stand first, with the sessions that would do")
    func order() throws {
        var work = try Workplace(Self.clinic)
        try work.press("9")
        #expect(work.title.contains("Hours"))
        let first = try #require(work.lines.first { $0.contains("►") })
        #expect(first.contains("Brandt"), "\(work)")
        #expect(first.contains("░░ 0.0"))
        #expect(first.contains("+1.5"))
        #expect(first.contains("4.5!"))
        #expect(work.shows("90 min short; enough with Fri 18:00"))
        #expect(work.shows("Evening skills."))
        #expect(work.status.contains("1 of 12 are short."))
        #expect(work.status.contains("row 1 of 12"))
    }

    @Test("f leaves those who are short, v says the same in words, and H hides who they are")
    func views() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g w f")
        #expect(work.status.contains("row 1 of 1"))
        try work.press("v")
        #expect(work.shows("can still meet"))
        try work.press("H")
        #expect(!work.shows("Brandt"))
        #expect(work.shows("c2"))
        try work.press("f v f")
        #expect(work.status.contains("row 1 of 1"))
    }

    @Test("The cell cursor walks the days, and Enter opens the sheet of that day's session")
    func cells() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g w")
        #expect(work.shows("[  +1.5]"))
        try work.press("Left Left Left Left Left Left")
        #expect(work.shows("[░░ 0.0]"))
        #expect(work.status.contains("Mon 16 Nov: 0.0 of 1.5 h"))
        try work.press("Enter")
        #expect(work.title.contains("Relapse prevention"), "\(work)")
        try work.press("Esc Right Right Right Right Right Right Enter")
        #expect(work.title.contains("Clients"), "no session on Sunday: the chart")
    }

    @Test("Weeks before and after are worked out beside the screen, and the current one comes back")
    func weeks() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g w [")
        #expect(work.shows("Mon 09 Nov to Sun 15 Nov 2026"))
        #expect(work.shows("Nobody is enrolled here."))
        try work.press("] ]")
        #expect(work.shows("Mon 23 Nov to Sun 29 Nov 2026"))
        #expect(work.shows("0.0 of 6.0 h, 0.0 ahead: out of reach by 360 min"))
        try work.press("[ Home")
        #expect(work.shows("90 min short"))
    }

    @Test(
        "= shows how the hours come about, from wherever a figure of hours stands",
        arguments: ["g w =", "g c Down =", "g c Down Enter =", "g p Down =", "g h Tab Tab =", "g s Enter 2 =", "g r ="]
    )
    func arithmetic(keys: String) throws {
        var work = try Workplace(Self.clinic, size: Size(width: 80, height: 80))
        try work.press(keys)
        #expect(work.title.contains("Hours › "), "\(work)")
        #expect(work.shows("Sum Mon 16 Nov to Sun 22 Nov"))
        if !keys.hasPrefix("g r") { #expect(work.shows("180 of 360 minutes are 50 %: 3.0 of 6.0 hours."), "\(work)") }
        #expect(work.shows("Clinical week: "))
        #expect(work.shows("TEDS class 6: "))
        try work.press("Esc")
        #expect(!work.title.contains("Hours › B"))
    }

    @Test("The arithmetic scrolls to its last line in a small window, turns weeks, and opens a session's sheet")
    func scrolling() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g w =")
        #expect(!work.shows("TEDS"))
        try work.press("End")
        #expect(work.shows("TEDS class 6: 2 days, asks for 3 days of 120 min") || work.shows("TEDS class 6: 0 days"))
        try work.press("Home Down Down Enter")
        #expect(work.title.contains("Relapse prevention"), "\(work)")
        try work.press("Esc ]")
        #expect(work.shows("Mon 23 Nov to 29 Nov 2026"))
        try work.press("[ [")
        #expect(work.shows("not enrolled"))
    }

    @Test("An empty programme has a page that says so")
    func empty() throws {
        var work = try Workplace(.empty)
        try work.press("g w")
        #expect(work.shows("Nobody is enrolled here."))
        try work.press("v Enter = Left f c")
        #expect(work.shows("Nobody wants a call"))
    }

    @Test("Hundreds of people with long and wide names stay in their columns", arguments: [80, 120, 200])
    func many(width: Int) throws {
        var clinic = Clinic.empty
        for number in 1...300 {
            let name = number.isMultiple(of: 2) ? "王小明的很长很长很长的名字" : "Featherstonehaugh-Cholmondeley"
            clinic.admit(name, "Wilhelmina", number: number)
        }
        var work = try Workplace(clinic, size: Size(width: width, height: 24))
        try work.press("g w End")
        #expect(work.status.contains("row 300 of 300"))
        let ends = work.lines[3..<17].map { TextMetrics.builtin.columns(of: $0) }
        #expect(Set(ends).count == 1, "\(work)")
    }
}
