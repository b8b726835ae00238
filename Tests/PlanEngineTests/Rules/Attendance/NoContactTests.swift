import CareModel
import CareTesting
import PlanEngine
import Testing

struct NoContactTests {
    @Test(
        "finds seven days without contact, and fourteen are high",
        arguments: [
            (0, nil, .outreach), (6, nil, .outreach), (7, .medium, .outreach), (13, .medium, .outreach),
            (14, .high, .outreach), (29, .high, .outreach), (30, .high, .administrative), (90, .high, .administrative),
        ] as [(Int, Severity?, SuggestedAction)]
    )
    func days(days: Int, severity: Severity?, action: SuggestedAction) throws {
        var sketch = RecordSketch()
        sketch.mark("2026-08-03", .present)
        let day: Day = "2026-08-03" + days
        #expect(sketch.fires(.noContact, on: day) == (severity.map { ["2026-08-03": $0] } ?? [:]))
        guard severity != nil else { return }
        let finding = try sketch.finding(.noContact, on: day)
        #expect(finding.action == action)
        #expect(finding.summary.contains("administrative-discharge review") == (action == .administrative))
        #expect(finding.measured == "\(days) days")
    }

    @Test("counts a session at which the client was there", arguments: AttendanceStatus.allCases)
    func status(status: AttendanceStatus) {
        var sketch = RecordSketch(admitted: .today - 20)
        sketch.mark(.today - 7, status)
        let isContact = status == .present || status == .makeup
        #expect(sketch.fires(.noContact) == (isContact ? ["2026-11-13": .medium] : ["2026-10-31": .high]))
    }

    @Test(
        "counts any credited minute",
        arguments: [
            (.late, 1, true), (.late, 0, false), (.leftEarly, 1, true), (.sentHome, 1, true), (.sentHome, 0, false),
        ]
            as [(AttendanceStatus, Minutes, Bool)]
    )
    func minutes(status: AttendanceStatus, minutes: Minutes, isContact: Bool) {
        var sketch = RecordSketch(admitted: .today - 20)
        sketch.mark(.today - 7, status, minutes)
        #expect(sketch.fires(.noContact) == (isContact ? ["2026-11-13": .medium] : ["2026-10-31": .high]))
    }

    @Test(
        "says how often somebody tried since, which changes neither key nor severity",
        arguments: [(0, ""), (1, "; 1 attempt logged"), (3, "; 3 attempts logged")]
    )
    func attempts(count: Int, words: String) throws {
        var sketch = RecordSketch()
        sketch.mark(.today - 8, .present)
        // On the day of the last contact, and ahead of the day: neither is one since.
        sketch.attempt(LocalTime(.today - 8, "15:00"))
        sketch.attempt(LocalTime(.today + 1, "09:00"))
        for number in 0..<count { sketch.attempt(LocalTime(.today - number, "10:00")) }
        #expect(sketch.fires(.noContact) == ["2026-11-12": .medium])
        let finding = try sketch.finding(.noContact)
        #expect(finding.summary == "8 days without an attended session or two-way contact, since Thu 12 Nov\(words).")
        #expect(finding.evidence.count { $0.kind == .contact } == count)
    }

    @Test("counts held sessions only", arguments: [Session.Held.no, .planned])
    func held(held: Session.Held) {
        var sketch = RecordSketch(admitted: .today - 20)
        sketch.mark(.today - 7, .present, held: held)
        #expect(sketch.fires(.noContact) == ["2026-10-31": .high])
    }

    @Test(
        "takes the later of a session and a two-way contact",
        arguments: [
            (8, 9, "2026-11-12", ["2026-11-12"]), (9, 8, "2026-11-12", ["C-7f3a"]),
            (8, 8, "2026-11-12", ["2026-11-12", "C-7f3a"]),
        ]
    )
    func latest(attended: Int, spoken: Int, key: String, rows: [String]) throws {
        var sketch = RecordSketch()
        sketch.mark(.today - attended, .present)
        sketch.contact(.today - spoken)
        sketch.contact(.today - 15)
        #expect(sketch.fires(.noContact) == [key: .medium])
        #expect(try sketch.finding(.noContact).rows == rows)
    }

    @Test("counts nothing from before the admission and nothing after the day")
    func otherDays() throws {
        var sketch = RecordSketch(admitted: .today - 7)
        sketch.contact(.today - 8)
        sketch.mark(.today - 8, .present)
        sketch.contact(.today + 1)
        sketch.mark(.today + 1, .present)
        #expect(sketch.fires(.noContact) == ["2026-11-13": .medium])
        #expect(try sketch.finding(.noContact).evidence.map(\.kind) == [.admission])
        #expect(sketch.fires(.noContact, on: .today + 1) == [:])
    }

    @Test("counts a contact from the day of the admission to the day itself")
    func edges() throws {
        var sketch = RecordSketch(admitted: .today - 7)
        sketch.contact(.today - 7)
        #expect(try sketch.finding(.noContact).evidence.map(\.kind) == [.contact])
        sketch.contact(.today)
        #expect(sketch.fires(.noContact) == [:])
    }

    @Test(
        "counts the admission as a contact",
        arguments: [(6, [:]), (7, ["2026-11-13": .medium])] as [(Int, [String: Severity])]
    )
    func admission(days: Int, found: [String: Severity]) {
        #expect(RecordSketch(admitted: .today - days).fires(.noContact) == found)
    }

    @Test(
        "goes by its settings",
        arguments: [(1, nil, false), (2, .medium, false), (3, .high, false), (4, .high, true)]
            as [(Int, Severity?, Bool)]
    )
    func settings(days: Int, severity: Severity?, isReview: Bool) {
        var sketch = RecordSketch(admitted: .today - days)
        sketch.settings.attendance.noContactDays = 2
        sketch.settings.attendance.noContactHighDays = 3
        sketch.settings.attendance.noContactDischargeDays = 4
        let found = sketch.findings(.noContact)
        #expect(found.first?.severity == severity)
        #expect(found.contains { $0.action == .administrative } == isReview)
    }
}
