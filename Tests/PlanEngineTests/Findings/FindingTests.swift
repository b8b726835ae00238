import CareModel
import CareTesting
import PlanEngine
import Testing

struct FindingTests {
    @Test("is made by every rule in a record that has something of everything")
    func gallery() throws {
        let found = try RecordSketch.gallery().findings()
        #expect(Set(found.map(\.rule)) == Set(RuleID.allCases))
    }

    @Test("carries all that a counselor needs to judge it", arguments: RuleID.allCases)
    func complete(rule: RuleID) throws {
        let found = try RecordSketch.gallery().findings(rule)
        #expect(!found.isEmpty)
        for finding in found {
            #expect(finding.client == RecordSketch.client)
            #expect(finding.ruleVersion == 1)
            for text in [finding.key, finding.summary, finding.measured, finding.threshold, finding.clearsWhen] {
                #expect(!text.isEmpty)
            }
            #expect(finding.summary.hasSuffix("."))
            #expect(finding.clearsWhen.hasSuffix("."))
        }
    }

    @Test("rests on rows of the record, none of them empty", arguments: RuleID.allCases)
    func evidence(rule: RuleID) throws {
        for finding in try RecordSketch.gallery().findings(rule) {
            // A week in which nobody even marked an absence has no row to show.
            #expect(rule == .weeklyHours || !finding.evidence.isEmpty)
            #expect(finding.evidence.allSatisfy { !$0.id.isEmpty && !$0.says.isEmpty })
            #expect(finding.evidence.allSatisfy { $0.date <= .today })
        }
    }

    @Test("names no client", arguments: RuleID.allCases)
    func privacy(rule: RuleID) throws {
        for finding in try RecordSketch.gallery().findings(rule) {
            let texts = [finding.key, finding.summary, finding.measured, finding.threshold, finding.clearsWhen]
            #expect(texts.allSatisfy { !$0.contains(RecordSketch.client.text) })
            #expect(finding.evidence.allSatisfy { !$0.says.contains(RecordSketch.client.text) })
        }
    }

    @Test("suggests what the rule is for")
    func actions() throws {
        let found = try RecordSketch.gallery().findings()
        let actions = Dictionary(grouping: found, by: \.rule).mapValues { Set($0.map(\.action)) }
        let expected: [RuleID: Set<SuggestedAction>] = [
            .presumptivePositive: [.holdForResult], .definitivePositive: [.stepUpReview],
            .repeatedPositive: [.stepUpReview], .highLethality: [.safety], .missedTest: [.outreach],
            .refusedTest: [.planChange], .unableToProvide: [.planChange], .diluteSpecimen: [.holdForResult],
            .tamperedSpecimen: [.stepUpReview], .medicationAbsent: [.planChange], .testGap: [.programme],
            .underTested: [.programme], .consecutiveNoShows: [.stepUpReview], .weeklyHours: [.stepUpReview],
            .rollingHours: [.stepUpReview], .projectedShortfall: [.planChange], .latenessPattern: [.planChange],
            .absenceLimit: [.planChange], .noContact: [.outreach], .individualMissing: [.planChange],
            .familyMissing: [.planChange], .sentHome: [.safety], .unrecorded: [.administrative],
            .planReviewOverdue: [.administrative], .ratingRise: [.stepUpReview], .suicideItem: [.safety],
            .depressionAnxiety: [.planChange], .bamBalance: [.planChange], .consentExpiring: [.administrative],
            .excusedLoad: [.planChange], .billingDay: [.administrative], .overIntensity: [.stepUpReview],
            .authorisationLow: [.administrative],
        ]
        #expect(actions == expected)
    }

    @Test("is made of nobody who isn't enrolled")
    func enrolled() throws {
        let all = try RecordSketch.gallery().findings()
        #expect(try RecordSketch.gallery(discharged: .today).findings() == all)
        #expect(try RecordSketch.gallery(discharged: .today - 1).findings() == [])
        #expect(try RecordSketch.gallery(admitted: .today + 1).findings() == [])
        #expect(try RecordSketch.gallery(admitted: .today + 1, discharged: .today + 9).findings() == [])
    }
}
