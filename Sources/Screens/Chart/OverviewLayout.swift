import TerminalUI

/// Where the parts of the chart's first page stand.
struct OverviewLayout {
    let middle: Int
    let facts: Rect
    let alerts: Rect
    /// The row of the rule above the hours and the timeline.
    let hoursRule: Int
    let hours: Rect
    let timeline: Rect
    /// The row of the rule above what is next.
    let nextRule: Int
    let next: Rect

    init(size: Size) {
        middle = size.width < 100 ? 39 : size.width * 2 / 5
        let right = size.width - middle - 2
        facts = Rect(x: 0, y: 2, width: middle, height: 6)
        alerts = Rect(x: middle + 2, y: 2, width: right, height: 6)
        hoursRule = 8
        // A high window has room for a whole week ahead.
        let nextRows = size.height < 30 ? 2 : 4
        nextRule = size.height - nextRows - 1
        hours = Rect(x: 0, y: 9, width: middle, height: nextRule - 9)
        timeline = Rect(x: middle + 1, y: 9, width: right + 1, height: nextRule - 9)
        next = Rect(x: 0, y: nextRule + 1, width: size.width, height: nextRows)
    }
}
