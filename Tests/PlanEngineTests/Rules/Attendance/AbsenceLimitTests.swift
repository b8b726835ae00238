import CareModel
import CareTesting
import PlanEngine
import Testing

struct AbsenceLimitTests {
    @Test(
        "is medium one short of six, and high from six on",
        arguments: [(4, nil), (5, .medium), (6, .high), (7, .high)] as [(Int, Severity?)]
    )
    func count(count: Int, severity: Severity?) {
        var sketch = RecordSketch()
        for number in 0..<count { sketch.mark("2026-10-01" + number, number == 1 ? .cancelledLate : .noShow) }
        let key = "84d:\("2026-10-01" + (count - 1) as Day)"
        #expect(sketch.fires(.absenceLimit) == (severity.map { [key: $0] } ?? [:]))
    }

    /// A record with four absences that lie well inside the window.
    private func fourAbsences(admitted: Day = "2026-01-05") -> RecordSketch {
        var sketch = RecordSketch(admitted: admitted)
        for number in 1...4 { sketch.mark(.today - number, .noShow) }
        return sketch
    }

    @Test(
        "counts in the last 84 days",
        arguments: [(0, "2026-11-20"), (83, "2026-11-19"), (84, nil), (-1, nil)] as [(Int, String?)]
    )
    func window(daysAgo: Int, latest: String?) {
        var sketch = fourAbsences()
        sketch.mark(.today - daysAgo, .noShow)
        #expect(sketch.fires(.absenceLimit) == (latest.map { ["84d:\($0)": .medium] } ?? [:]))
    }

    @Test("counts unexcused absences only", arguments: AttendanceStatus.allCases)
    func status(status: AttendanceStatus) {
        var sketch = fourAbsences()
        sketch.mark(.today, status)
        let isFound = status == .noShow || status == .cancelledLate
        #expect(sketch.fires(.absenceLimit) == (isFound ? ["84d:2026-11-20": .medium] : [:]))
    }

    @Test(
        "counts held sessions only",
        arguments: [(Session.Held.yes, true), (nil, true), (.no, false), (.planned, false)] as [(Session.Held?, Bool)]
    )
    func held(held: Session.Held?, isFound: Bool) {
        var sketch = fourAbsences()
        sketch.mark(.today, .noShow, held: held)
        #expect(sketch.fires(.absenceLimit) == (isFound ? ["84d:2026-11-20": .medium] : [:]))
    }

    @Test("counts nothing from before the admission", arguments: [(10, true), (9, false)])
    func admission(daysAgo: Int, isFound: Bool) {
        var sketch = fourAbsences(admitted: .today - daysAgo)
        sketch.mark(.today - 10, .noShow)
        #expect(sketch.fires(.absenceLimit) == (isFound ? ["84d:2026-11-19": .medium] : [:]))
    }

    @Test("says how many absences are too many", arguments: [(5, "1 absence"), (6, "2 absences"), (8, "4 absences")])
    func sentences(count: Int, tooMany: String) throws {
        var sketch = RecordSketch()
        for number in 1...count { sketch.mark(.today - number, .noShow) }
        let finding = try sketch.finding(.absenceLimit)
        #expect(finding.clearsWhen == "\(tooMany) excused or out of the 84 days.")
        #expect(finding.evidence.count == count)
        #expect(finding.action == (count < 6 ? .planChange : .stepUpReview))
    }

    @Test(
        "goes by the contract that is in force on the day",
        arguments: [
            ("2026-11-01", nil, .high), ("2026-11-20", "2026-11-20", .high), ("2026-11-21", nil, nil),
            ("2026-11-01", "2026-11-19", nil),
        ] as [(Day, Day?, Severity?)]
    )
    func contract(from: Day, to: Day?, severity: Severity?) throws {
        var sketch = RecordSketch()
        sketch.contract(from, to: to, limit: 2, days: 7)
        sketch.mark(.today - 7, .noShow)
        sketch.mark(.today - 6, .noShow)
        sketch.mark(.today, .noShow)
        #expect(sketch.fires(.absenceLimit) == (severity.map { ["7d:2026-11-20": $0] } ?? [:]))
        guard severity != nil else { return }
        #expect(
            try sketch.finding(.absenceLimit).summary.contains(
                "the limit of the contract from \(from.weekdayAndDate) is 2"
            )
        )
    }

    @Test("takes the contract that began last", arguments: [(3, nil), (1, .high)] as [(Int, Severity?)])
    func latestContract(limit: Int, severity: Severity?) {
        var sketch = RecordSketch()
        sketch.contract("2026-11-01", limit: 4 - limit, days: 7)
        sketch.contract("2026-11-02", limit: limit, days: 7)
        sketch.mark(.today, .noShow)
        #expect(sketch.fires(.absenceLimit) == (severity.map { ["7d:2026-11-20": $0] } ?? [:]))
    }

    @Test("goes by its settings", arguments: [(1, nil), (2, .medium), (3, .high)] as [(Int, Severity?)])
    func settings(count: Int, severity: Severity?) {
        var sketch = RecordSketch()
        sketch.settings.attendance.absenceLimit = 3
        sketch.settings.attendance.absenceDays = 10
        sketch.mark(.today - 10, .noShow)
        for number in 0..<count { sketch.mark(.today - 9 + number, .noShow) }
        let key = "10d:\(.today - 10 + count as Day)"
        #expect(sketch.fires(.absenceLimit) == (severity.map { [key: $0] } ?? [:]))
    }
}
