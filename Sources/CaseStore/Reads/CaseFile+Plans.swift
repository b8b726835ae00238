import CareModel
import GRDB

extension CaseFile {
    /// The plans in force of the enrolled clients, those due for review first.
    public func plans(scope: Scope) throws -> [PlanListLine] {
        let today = moment.today.number
        return try read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT c.id, c.family_name, c.given_name, p.effective_on,
                        coalesce(p.mon + p.tue + p.wed + p.thu + p.fri + p.sat + p.sun, 0), p.tests_per_week,
                        p.n IS NOT NULL AND p.client_signed_on IS NULL AND p.refusal_reason IS NULL,
                        p.n IS NOT NULL AND p.counselor_signed_on IS NULL,
                        p.n IS NOT NULL AND p.supervisor_signed_on IS NULL, s.review_due
                    FROM standing s JOIN client c ON c.n = s.client
                    LEFT JOIN plan p ON p.n = (
                        SELECT q.n FROM plan q JOIN episode e ON e.n = q.episode
                        WHERE e.client = c.n AND e.admitted_on <= ?2 AND coalesce(e.discharged_on, 9999999) >= ?2
                            AND q.effective_on <= ?2 AND q.voided IS NULL
                        ORDER BY e.admitted_on DESC, q.effective_on DESC, q.id DESC LIMIT 1)
                    WHERE s.is_enrolled = 1 AND \(scope.condition(counselor: "s.counselor"))
                    ORDER BY p.n IS NOT NULL, s.review_due, s.sort_name
                    """,
                arguments: [scope.counselor?.text, today]
            )
            return try Array(rows.map(Self.planLine))
        }
    }

    private static func planLine(_ row: Row) throws -> PlanListLine {
        var columns = Columns(row)
        let client = try columns.clientName()
        let effectiveOn = columns.optionalDay()
        let weekly = try columns.minutes()
        let tests = columns.optionalText()
        let missing = try ["client", "counselor", "superv."].filter { _ in try columns.flag() }
        return PlanListLine(
            client: client,
            effectiveOn: effectiveOn,
            weekly: weekly,
            testsPerWeek: tests,
            missingSignatures: missing,
            reviewDue: columns.optionalDay()
        )
    }
}
