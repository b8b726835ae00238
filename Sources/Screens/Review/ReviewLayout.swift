import TerminalUI

/// Where the parts of the review stand.
struct ReviewLayout {
    let middle: Int
    let queue: Rect
    let person: Rect
    /// The row of the rule above the decision.
    let decideRule: Int
    let decide: Rect

    /// The decision gets the rows that it needs, as long as the person keeps some.
    init(size: Size, decisionRows: Int = 5) {
        middle = Self.middle(size.width)
        let rows = min(max(5, decisionRows), size.height - 12)
        decideRule = size.height - rows - 2
        queue = Rect(x: 0, y: 2, width: middle, height: size.height - 3)
        person = Rect(x: middle + 1, y: 2, width: size.width - middle - 1, height: decideRule - 2)
        decide = Rect(x: middle + 1, y: decideRule + 1, width: size.width - middle - 1, height: rows)
    }

    /// The columns of a decision's text.
    static func decisionWidth(_ size: Size) -> Int { size.width - middle(size.width) - 3 }

    private static func middle(_ width: Int) -> Int { width < 100 ? 27 : 38 }
}
