import CareModel
import Foundation
import GRDB
import PlanEngine

/// What the team saw of a client when it decided, frozen as text.
///
/// Later corrections don't rewrite it, and its hash stands in the journal beside the decision.
struct ReviewPacket: Codable, Sendable {
    /// The hours of one week.
    struct WeekHours: Codable, Sendable {
        let week: Day
        let requiredMinutes: Int
        let creditedMinutes: Int
    }

    /// One drug test.
    struct TestLine: Codable, Sendable {
        let id: String
        let day: Day
        let says: String
    }

    /// One flag that waited for a decision.
    struct FlagLine: Codable, Sendable {
        let rule: String
        let ruleVersion: Int
        let key: String
        let severity: Severity
        let openedOn: Day
        let summary: String
        let measured: String
        let threshold: String
        let evidence: [Evidence]
        let lapsedOn: Day?
    }

    let client: Client.ID
    let asOf: Day
    let hours: [WeekHours]
    let tests: [TestLine]
    let flags: [FlagLine]

    /// Puts together what is known of an enrolled client.
    init(of record: ClientRecord, flags: [Flag], on day: Day) {
        client = record.client
        asOf = day
        let current = Week(containing: day, startingOn: record.weekStartsOn)
        hours = (-7...0).map { offset in
            let week = current.advanced(by: offset)
            return WeekHours(
                week: week.firstDay,
                requiredMinutes: record.required(on: week.days).count,
                creditedMinutes: record.credited(on: week.days).count
            )
        }
        tests = record.tests.filter { $0.day <= day }.suffix(8).map { test in
            TestLine(id: test.id.text, day: test.day, says: TestLabel.text(for: test, in: record, on: day))
        }
        self.flags = flags.map { flag in
            FlagLine(
                rule: flag.rule,
                ruleVersion: flag.ruleVersion,
                key: flag.key,
                severity: flag.severity,
                openedOn: flag.openedOn,
                summary: flag.summary,
                measured: flag.measured,
                threshold: flag.threshold,
                evidence: flag.evidence,
                lapsedOn: flag.lapsedOn
            )
        }
    }
}
