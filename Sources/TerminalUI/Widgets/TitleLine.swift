/// The first line of the screen: where one is at the left, who and when at the right.
public struct TitleLine: Equatable, Sendable {
    /// The places that lead here, the first one in capitals.
    public let crumbs: [String]
    /// Who works here and when, in a few words.
    public let facts: String
    /// The facts in fewer words, for when the last two places don't fit beside all of them.
    public let shortFacts: String

    /// Creates a line; without short facts, the facts stay as they are.
    public init(_ crumbs: [String], facts: String = "", shortFacts: String? = nil) {
        self.crumbs = crumbs
        self.facts = facts
        self.shortFacts = shortFacts ?? facts
    }

    /// Draws the line over the first row of the window; the facts stay whole, and of the places the first ones leave before
    /// the last one is cut.
    public func draw(on canvas: inout Canvas) {
        let width = canvas.size.width
        let lastPlaces = crumbs.suffix(2).joined(separator: " \(canvas.glyphs.crumb) ")
        let needed = canvas.metrics.columns(of: lastPlaces) + canvas.metrics.columns(of: facts) + 4
        let facts = needed <= width ? facts : shortFacts
        let columns = canvas.metrics.columns(of: facts)
        let hasRoom = columns + 12 <= width
        let room = hasRoom ? width - columns - 4 : width - 2
        let places = crumbs.indices
            .map { crumbs[$0...].joined(separator: " \(canvas.glyphs.crumb) ") }
            .first { canvas.metrics.columns(of: $0) <= room }
        canvas.put(places ?? crumbs.last ?? "", x: 1, y: 0, role: .title, width: room)
        if hasRoom { canvas.put(facts, x: width - columns - 1, y: 0, role: .title) }
    }
}
