import CareModel
import CareTesting
import PlanEngine
import Testing

struct DeterminismTests {
    @Test("finds the same, in the same order, in the same record on the same day")
    func twice() throws {
        let first = try RecordSketch.gallery()
        let second = try RecordSketch.gallery()
        for daysLater in 0..<40 {
            let found = first.findings(on: .today + daysLater)
            #expect(first.findings(on: .today + daysLater) == found)
            #expect(second.findings(on: .today + daysLater) == found)
        }
    }

    @Test("gives no key twice within a rule, on any day of a stay")
    func keys() throws {
        let sketch = try RecordSketch.gallery()
        for daysAgo in 0..<120 {
            let keys = sketch.findings(on: .today + 60 - daysAgo).map { "\($0.rule.rawValue) \($0.key)" }
            #expect(Set(keys).count == keys.count)
        }
    }

    @Test("knows an event by one key for as long as it is found, and finds it in one stretch of days")
    func stretches() throws {
        let sketch = try RecordSketch.gallery()
        let events: Set<RuleID> = [
            .presumptivePositive, .definitivePositive, .highLethality, .missedTest, .refusedTest, .unableToProvide,
            .diluteSpecimen, .tamperedSpecimen, .medicationAbsent, .weeklyHours, .absenceLimit, .sentHome, .unrecorded,
            .planReviewOverdue, .suicideItem, .depressionAnxiety, .consentExpiring,
        ]
        var days: [String: [Day]] = [:]
        for day in ("2026-10-01" as Day)...("2027-02-01" as Day) {
            for finding in sketch.findings(on: day) where events.contains(finding.rule) {
                days["\(finding.rule.rawValue) \(finding.key)", default: []].append(day)
            }
        }
        for (event, days) in days {
            let first = try #require(days.first)
            let last = try #require(days.last)
            #expect(days.count == first.distance(to: last) + 1, "\(event)")
        }
        #expect(days["missed-test missed"]?.count == 28)
        #expect(days["sent-home 2026-11-15"]?.count == 7)
        #expect(days["suicide-item phq"]?.count == 14)
        #expect(days["consent-expiring court"]?.count == 31)
    }

    @Test("isn't changed by what happens after the day")
    func later() throws {
        let sketch = try RecordSketch.gallery()
        var longer = sketch
        longer.mark(.today + 1, .present)
        longer.mark(.today + 2, .noShow)
        longer.mark(.today + 1, .present, service: .family, id: "family")
        longer.contact(.today + 1)
        longer.test("late", .today + 1, outcome: .missed)
        longer.test("later", .today + 2, .laboratory(.fentanyl))
        longer.measure("m-late", .phq9, .today + 1, answers: [0, 0, 0, 0, 0, 0, 0, 0, 0])
        longer.measure("b-late", .bam, .today + 1, answers: RecordSketch.monitor(risk: 0, protective: 24))
        longer.rate(.today + 1, 4, 4, 4, 4, 4)
        longer.review(.today + 1)
        longer.consent("k-late", signed: .today + 1, expires: .today + 3)
        #expect(Set(longer.findings()).symmetricDifference(sketch.findings()) == [])
        #expect(longer.findings().map(\.key) == sketch.findings().map(\.key))
    }

    @Test("isn't changed by what happened before the admission")
    func history() throws {
        let admitted: Day = "2026-01-05"
        let sketch = try RecordSketch.gallery()
        var longer = sketch
        longer.mark(admitted - 1, .noShow)
        longer.mark(admitted - 2, .sentHome, 0, because: "impaired")
        longer.session(admitted - 1, held: .yes, id: "history")
        longer.contact(admitted - 1)
        longer.test("history", admitted - 1, .laboratory(.fentanyl))
        longer.measure("m-history", .phq9, admitted - 1, answers: [3, 3, 3, 3, 3, 3, 3, 3, 3])
        longer.measure("b-history", .bam, admitted - 1, answers: RecordSketch.monitor(risk: 24, protective: 0))
        longer.rate(admitted - 1, 0, 0, 0, 0, 0)
        longer.review(admitted - 1)
        for day in [admitted, admitted + 10, Day.today] {
            let (expected, found) = (sketch.findings(on: day), longer.findings(on: day))
            #expect(Set(found).symmetricDifference(expected) == [])
            #expect(found.map(\.key) == expected.map(\.key))
        }
    }
}
