import CaseStore
import TerminalUI

/// Where the parts of a flag's screen stand.
struct FlagLayout {
    let middle: Int
    let head: Rect
    let evidence: Rect
    /// The row of the rule above the pattern.
    let patternRule: Int
    let pattern: Rect
    let others: Rect
    /// The row of the rule above the decision.
    let decideRule: Int
    let decide: Rect

    /// The rows of evidence that the sentences leave in the smallest window.
    private static let leastEvidence = 3

    init(size: Size, lines: FlagLines) {
        middle = size.width / 2 - 1
        // Three rules, and the three rows of the pattern.
        let room = size.height - 6 - Self.leastEvidence
        let decideRows = min(max(5, lines.decided.count), room - 4)
        let headRows = min(max(4, lines.head.count), room - decideRows)
        decideRule = size.height - decideRows - 1
        patternRule = decideRule - 4
        head = Rect(x: 0, y: 0, width: size.width, height: headRows)
        evidence = Rect(x: 0, y: headRows + 1, width: size.width, height: patternRule - headRows - 1)
        pattern = Rect(x: 0, y: patternRule + 1, width: middle, height: 3)
        others = Rect(x: middle + 1, y: patternRule + 1, width: size.width - middle - 1, height: 3)
        decide = Rect(x: 0, y: decideRule + 1, width: size.width, height: decideRows)
    }
}
