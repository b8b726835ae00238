import CareModel
import CaseStore
import TerminalUI

/// What a flag says, and what was decided, broken into the lines of a window so that nothing is cut off.
struct FlagLines {
    /// One line with its role.
    typealias Line = (text: String, role: Role)

    /// Where the lines of the head begin; the severity stands before them.
    static let headColumn = 9

    /// What was found, against what, and what would clear it.
    let head: [Line]
    /// What was decided and why; empty while nothing is.
    let decided: [Line]

    init(_ flag: Flag, width: Int, metrics: TextMetrics) {
        func lines(_ text: String, _ role: Role, from x: Int) -> [Line] {
            metrics.wrapped(text, columns: width - x - 1).map { ($0, role) }
        }
        let end: (String, Role) =
            flag.lapsedOn.map { ("No longer holds since \($0.weekdayAndDate).", .ok) }
            ?? ("Clears when: \(flag.clearsWhen)", .text)
        head =
            lines(flag.summary, .text, from: Self.headColumn)
            + lines("Found \(flag.measured). Threshold: \(flag.threshold).", .dim, from: Self.headColumn)
            + lines(end.0, end.1, from: Self.headColumn)
        guard let decision = flag.decision else {
            decided = []
            return
        }
        let until = decision.holdUntil.map { ", on hold until \($0.weekdayAndDate)" } ?? ""
        let what = "\(decision.on.weekdayAndDate)  \(decision.by): \(decision.decision.name)\(until)"
        decided =
            lines(what, .text, from: 2) + lines(decision.rationale, .text, from: 2)
            + (decision.awaitsCountersignature ? [("A supervisor's signature is missing.", .warning)] : [])
    }
}
