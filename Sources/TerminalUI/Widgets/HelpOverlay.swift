/// The keys of a screen, written from its key tables, over the screen that stays behind.
///
/// Typing a word or pressing a key finds it; Enter runs the highlighted one; `?` and Esc close.
///
/// ```swift
/// var help = HelpOverlay(title: "Attendance sheet", sections: Sheet.keys.helpSections + Everywhere.keys.helpSections)
/// if case .run(let key) = help.handle(key, size: size) { close(); handle(key) }
/// ```
public struct HelpOverlay: Sendable {
    /// The name of the screen.
    public let title: String
    /// Everything there is to read.
    public let sections: [HelpSection]

    /// What was typed to find something.
    private(set) var search = TextField()
    /// A key that was pressed to find it, other than a character.
    private(set) var pressed: Key?
    /// The place of the highlighted entry among those shown.
    private(set) var highlighted = 0
    /// Whether the last key moved the highlight, so that the hardware cursor belongs there.
    private(set) var isInList = false

    /// Creates the help of a screen.
    public init(title: String, sections: [HelpSection]) {
        self.title = title
        self.sections = sections
    }

    /// How many keys there are and how many are shown, as a sentence for the status line.
    public var summary: String {
        let all = sections.reduce(0) { $0 + $1.entries.count }
        return "Help for: \(title). \(all) keys, \(shownEntries.count) shown."
    }

    /// The sections with the entries that answer the search.
    var shownSections: [HelpSection] {
        sections.compactMap { section in
            let entries = section.entries.filter(answersSearch)
            return entries.isEmpty ? nil : HelpSection(heading: section.heading, entries: entries)
        }
    }

    var shownEntries: [HelpEntry] { shownSections.flatMap(\.entries) }

    var highlightedEntry: HelpEntry? {
        let entries = shownEntries
        return entries.indices.contains(highlighted) ? entries[highlighted] : nil
    }

    /// Does what a key does; `size` is the window that the help is drawn in.
    public mutating func handle(_ key: Key, size: Size) -> HelpResponse {
        isInList = false
        switch key {
        case .escape, .character("?"), .function(1):
            return .close
        case .enter:
            return highlightedEntry?.keys.first.map { .run($0) } ?? .handled
        case .up: highlight(highlighted - 1)
        case .down: highlight(highlighted + 1)
        case .pageUp: highlight(firstEntry(ofPageBy: -1, size: size))
        case .pageDown: highlight(firstEntry(ofPageBy: 1, size: size))
        case .character, .backspace: type(key)
        default: find(key)
        }
        return .handled
    }

    private mutating func highlight(_ index: Int) {
        highlighted = min(max(0, index), max(0, shownEntries.count - 1))
        isInList = true
    }

    private mutating func type(_ key: Key) {
        if pressed != nil { search.replace(with: "") }
        pressed = nil
        _ = search.handle(key)
        highlighted = shownEntries.firstIndex { $0.keys.contains { $0.label == search.text } } ?? 0
    }

    private mutating func find(_ key: Key) {
        pressed = key
        search.replace(with: key.label)
        highlighted = 0
    }

    private func answersSearch(_ entry: HelpEntry) -> Bool {
        if let pressed { return entry.keys.contains(pressed) }
        if entry.keys.contains(where: { $0.label == search.text }) { return true }
        let text = SearchForm.of("\(entry.keyText) \(entry.label) \(entry.help)")
        return SearchForm.of(search.text).split(separator: " ").allSatisfy { text.contains($0) }
    }

    /// Returns the first entry of the page some pages after the highlighted one.
    private func firstEntry(ofPageBy pages: Int, size: Size) -> Int {
        let layout = HelpLayout(shownSections, size: size)
        let page = min(max(0, layout.page(of: highlighted) + pages), layout.pages.count - 1)
        return layout.firstEntry(ofPage: page) ?? highlighted
    }
}
