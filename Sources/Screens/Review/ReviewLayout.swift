import TerminalUI

/// Where the parts of the review stand.
struct ReviewLayout {
    let middle: Int
    let queue: Rect
    let person: Rect
    /// The row of the rule above the decision.
    let decideRule: Int
    let decide: Rect

    init(size: Size) {
        middle = size.width < 100 ? 27 : 38
        decideRule = size.height - 7
        queue = Rect(x: 0, y: 2, width: middle, height: size.height - 3)
        person = Rect(x: middle + 1, y: 2, width: size.width - middle - 1, height: decideRule - 2)
        decide = Rect(x: middle + 1, y: decideRule + 1, width: size.width - middle - 1, height: 5)
    }
}
