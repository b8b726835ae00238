import CareModel
import CaseStore
import PlanEngine
import TerminalUI

extension ArithmeticScreen {
    /// The page: the arithmetic, its share, and the three verdicts.
    static func lines(of explained: ExplainedWeek) -> [Line] {
        let sums = explained.arithmetic.lines.map { line in
            Line(
                text: ArithmeticLine.indent(line.kind) + line.text,
                required: line.required,
                credited: line.credited,
                isChange: line.kind == .item,
                role: line.kind == .day ? .header : line.kind == .remark ? .dim : .text,
                emphasis: line.kind == .sum ? .bold : [],
                session: line.session
            )
        }
        return sums + [Line(text: explained.arithmetic.share), Line(text: "")] + verdicts(explained.verdicts)
    }

    private static func verdicts(_ verdicts: [WeekVerdict]) -> [Line] {
        verdicts.flatMap { verdict in
            let basis = "\(verdict.basis.isConfirmed ? "" : "not confirmed: ")\(verdict.basis.text)"
            let first = Line(
                text: "\(verdict.measure.name): \(verdict.found), asks for \(verdict.asked): \(verdict.state.rawValue)",
                role: verdict.state == .notMet ? .warning : verdict.state == .met ? .ok : .text
            )
            // The narrowest window has 80 columns, and the page doesn't change with it.
            let rest = TextMetrics.builtin.wrapped(basis, columns: 72)
            return [first] + rest.map { Line(text: "    \($0)", role: .dim) }
        }
    }
}
