import CareModel
import Foundation
import GRDB
import PlanEngine

/// Keeps a client's flags in step with the findings.
///
/// A finding opens one flag, for good, with the evidence of that day. When the finding goes, the flag stays and says since
/// when it no longer holds; when it comes back, it holds again. A flag that was decided is open again when the finding becomes
/// more urgent, or when it still holds on the day on which a hold ends. A day before the one on which the client was looked
/// at last opens flags of its own, and leaves those that are there alone.
struct FlagDesk {
    let db: Database
    let moment: Moment

    private struct OnFile {
        let rule: String
        let key: String
        let severity: Severity
        let state: FlagState
        let lapsedOn: Int?
        let holdUntil: Int?
    }

    /// Brings the flags of a client in step; what changed is journaled in the engine's name.
    /// - Returns: What became of each flag that changed.
    func reconcile(_ findings: [Finding], client: Int64) throws -> [FlagChange] {
        let onFile = try flags(of: client)
        let isLookingBack = try isLookingBack(at: client)
        let ledger = Ledger(db, moment: moment, actor: .planEngine)
        var changes: [FlagChange] = []
        for finding in findings {
            let name = finding.rule.rawValue
            if let flag = onFile.first(where: { $0.rule == name && $0.key == finding.key }) {
                if !isLookingBack, let change = try renew(flag, finding, client, ledger) { changes.append(change) }
            } else {
                try ledger.insert(key(client, name, finding.key), columns: Self.columns(of: finding, on: moment.today))
                changes.append(FlagChange(rule: name, severity: finding.severity, event: .opened))
            }
        }
        for flag in isLookingBack ? [] : onFile where flag.lapsedOn == nil {
            guard !findings.contains(where: { $0.rule.rawValue == flag.rule && $0.key == flag.key }) else { continue }
            try ledger.update(key(client, flag.rule, flag.key), set: [("lapsed_on", cell(moment.today))])
            changes.append(FlagChange(rule: flag.rule, severity: flag.severity, event: .lapsed))
        }
        guard !changes.isEmpty else { return [] }
        let entry = JournalWriter.Entry(
            operation: OperationID(),
            moment: moment,
            actor: Actor.planEngine.journalName,
            kind: "flags",
            sentence: FlagChange.sentence(of: changes)
        )
        try JournalWriter(db: db).append(entry, images: ledger.images, clients: [client])
        return changes
    }

    /// Whether the client was looked at on a later day already; then that day's flags stay as they are.
    ///
    /// Where a day before the true one is only pretended, the journal tells too which later day the flags are from, however
    /// often somebody works on the earlier one. On the true day the flags of a pretended day ahead go their way.
    private func isLookingBack(at client: Int64) throws -> Bool {
        let looked = try db.cachedStatement(sql: "SELECT evaluated_on FROM standing WHERE client = ?")
        if let day = try Int.fetchOne(looked, arguments: [client]), day > moment.today.number { return true }
        guard moment.today < References(db).zone.localTime(at: moment.instant).day else { return false }
        let changed = try db.cachedStatement(
            sql: """
                SELECT max(j.day) FROM journal_client jc JOIN journal j ON j.seq = jc.seq
                WHERE jc.client = ? AND j.actor = ?
                """
        )
        let day = try Int.fetchOne(changed, arguments: [client, Actor.planEngine.journalName])
        return day.map { $0 > moment.today.number } ?? false
    }

    private func flags(of client: Int64) throws -> [OnFile] {
        let statement = try db.cachedStatement(
            sql: "SELECT rule, key, severity, state, lapsed_on, hold_until FROM flag WHERE client = ?"
        )
        return try Row.fetchAll(statement, arguments: [client]).map { row in
            var columns = Columns(row)
            return OnFile(
                rule: try columns.text(),
                key: try columns.text(),
                severity: try columns.code(),
                state: try columns.code(),
                lapsedOn: columns.optionalInt(),
                holdUntil: columns.optionalInt()
            )
        }
    }

    /// Brings a flag in step with its finding, which holds.
    private func renew(_ flag: OnFile, _ finding: Finding, _ client: Int64, _ ledger: Ledger) throws -> FlagChange? {
        let isHoldOver = flag.state == .reviewed && flag.holdUntil.map { $0 <= moment.today.number } ?? false
        guard flag.lapsedOn != nil || flag.severity != finding.severity || isHoldOver else { return nil }
        var columns: [(String, DatabaseValue)] = [
            ("lapsed_on", .null),
            ("severity", cell(finding.severity)),
            ("urgency", cell(finding.severity.urgency)),
            ("summary", cell(finding.summary)),
            ("measured", cell(finding.measured)),
            ("clears_when", cell(finding.clearsWhen)),
            ("action", cell(finding.action)),
        ]
        let isWorse = finding.severity > flag.severity
        let isOpenAgain = !flag.state.isWaiting && (isWorse || isHoldOver)
        if isOpenAgain { columns.append(("state", cell(FlagState.open))) }
        try ledger.update(key(client, flag.rule, flag.key), set: columns)
        let event: FlagChange.Event =
            isHoldOver
            ? .holdEnded
            : flag.severity == finding.severity
                ? .returned : .moved(from: flag.severity, isOpenAgain: isOpenAgain)
        return FlagChange(rule: flag.rule, severity: finding.severity, event: event)
    }

    private func key(_ client: Int64, _ rule: String, _ key: String) -> RecordKey {
        RecordKey(table: "flag", columns: ["client", "rule", "key"], values: [cell(client), cell(rule), cell(key)])
    }

    private static func columns(of finding: Finding, on day: Day) throws -> [(String, DatabaseValue)] {
        [
            ("rule_version", cell(finding.ruleVersion)),
            ("severity", cell(finding.severity)),
            ("urgency", cell(finding.severity.urgency)),
            ("state", cell(FlagState.open)),
            ("opened_on", cell(day)),
            ("summary", cell(finding.summary)),
            ("measured", cell(finding.measured)),
            ("threshold", cell(finding.threshold)),
            ("evidence", cell(try StoredJSON.text(of: finding.evidence))),
            ("clears_when", cell(finding.clearsWhen)),
            ("action", cell(finding.action)),
        ]
    }
}
