import CareModel
import CareTesting
import PlanEngine
import Testing

struct PlanReviewOverdueTests {
    @Test(
        "is medium beyond 14 days without a signed review, and high beyond 30",
        arguments: [(0, nil), (14, nil), (15, .medium), (30, .medium), (31, .high)] as [(Int, Severity?)]
    )
    func days(days: Int, severity: Severity?) throws {
        let found: [String: Severity] = severity.map { ["2026-10-01": $0] } ?? [:]
        let new = RecordSketch(admitted: "2026-10-01")
        #expect(new.fires(.planReviewOverdue, on: "2026-10-01" + days) == found)

        var reviewed = RecordSketch(admitted: "2026-08-01")
        reviewed.review("2026-09-15")
        reviewed.review("2026-10-01")
        #expect(reviewed.fires(.planReviewOverdue, on: "2026-10-01" + days) == found)
        guard severity != nil else { return }
        #expect(try new.finding(.planReviewOverdue, on: "2026-10-01" + days).evidence.map(\.kind) == [.admission])
        let evidence = try reviewed.finding(.planReviewOverdue, on: "2026-10-01" + days).evidence
        #expect(evidence.map(\.kind) == [.review])
        #expect(evidence.map(\.date) == ["2026-10-01"])
    }

    @Test("counts no review from before the admission and none after the day")
    func otherDays() {
        var sketch = RecordSketch(admitted: .today - 15)
        sketch.review(.today - 16)
        sketch.review(.today + 1)
        #expect(sketch.fires(.planReviewOverdue) == ["2026-11-05": .medium])
        sketch.review(.today)
        #expect(sketch.fires(.planReviewOverdue) == [:])
    }

    @Test("counts a review on the day of the admission")
    func admission() throws {
        var sketch = RecordSketch(admitted: .today - 15)
        #expect(try sketch.finding(.planReviewOverdue).summary == "15 days since the admission (Thu 05 Nov).")
        sketch.review(.today - 15)
        #expect(try sketch.finding(.planReviewOverdue).summary == "15 days since the last signed review (Thu 05 Nov).")
        #expect(try sketch.finding(.planReviewOverdue).evidence.map(\.kind) == [.review])
    }

    @Test("goes by its settings", arguments: [(3, nil), (4, .medium), (5, .medium), (6, .high)] as [(Int, Severity?)])
    func settings(days: Int, severity: Severity?) {
        var sketch = RecordSketch(admitted: .today - days)
        sketch.settings.progress.reviewDays = 3
        sketch.settings.progress.reviewHighDays = 5
        #expect(sketch.findings(.planReviewOverdue).map(\.severity) == (severity.map { [$0] } ?? []))
    }
}
