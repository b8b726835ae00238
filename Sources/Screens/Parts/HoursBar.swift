import CareModel
import TerminalUI

/// The hours of a week against what it requires: attended, still ahead, out of reach.
enum HoursBar {
    /// The bar in so many columns; a full one means enough, whatever the level of care.
    static func runs(
        credited: Minutes,
        ahead: Minutes,
        required: Minutes,
        cells: Int,
        _ glyphs: Glyphs
    ) -> [TextRun] {
        guard required > .zero else { return [TextRun(String(repeating: " ", count: cells))] }
        let done = min(credited, required)
        return Bar(
            done: Double(done.count),
            ahead: Double(min(ahead, required - done).count),
            total: Double(required.count)
        ).runs(cells: cells, glyphs: glyphs)
    }
}
