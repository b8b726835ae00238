import CareModel
import GRDB

/// The table of plan reviews.
enum PlanReviewTable: RecordTable {
    static let kind = CareRecord.Kind.planReviews
    static let table = "plan_review"
    static let columns = [
        "episode", "reviewed_on", "decision", "rationale", "signed_by",
    ]
    static let key = ["episode", "reviewed_on"]
    static let selection = """
        SELECT e.id, r.reviewed_on, r.decision, r.rationale, s.id
        FROM plan_review r JOIN episode e ON e.n = r.episode LEFT JOIN staff s ON s.n = r.signed_by
        """
    static let order = "e.id, r.reviewed_on"

    static func values(of record: PlanReview, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.number(of: record.episode)), cell(record.reviewedOn), cell(record.decision),
            cell(record.rationale), cell(try references.number(of: record.signedBy, column: "signed_by")),
        ]
    }

    static func record(from columns: inout Columns) throws -> PlanReview {
        var review = PlanReview(
            episode: try columns.id(),
            reviewedOn: try columns.day(),
            decision: try columns.code()
        )
        review.rationale = columns.optionalText()
        review.signedBy = columns.optionalID()
        return review
    }

    static func careRecord(_ record: PlanReview) -> CareRecord { .planReview(record) }
}
