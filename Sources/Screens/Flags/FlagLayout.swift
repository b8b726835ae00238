import TerminalUI

/// Where the parts of a flag's screen stand.
struct FlagLayout {
    let middle: Int
    let evidence: Rect
    /// The row of the rule above the pattern.
    let patternRule: Int
    let pattern: Rect
    let others: Rect
    /// The row of the rule above the decision.
    let decideRule: Int
    let decide: Rect

    init(size: Size) {
        middle = size.width / 2 - 1
        decideRule = size.height - 6
        patternRule = decideRule - 4
        evidence = Rect(x: 0, y: 5, width: size.width, height: patternRule - 5)
        pattern = Rect(x: 0, y: patternRule + 1, width: middle, height: 3)
        others = Rect(x: middle + 1, y: patternRule + 1, width: size.width - middle - 1, height: 3)
        decide = Rect(x: 0, y: decideRule + 1, width: size.width, height: 5)
    }
}
