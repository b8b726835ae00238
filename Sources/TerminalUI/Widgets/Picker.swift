/// A list that gets shorter as a person types: the command palette, a choice among many, a place to go.
///
/// ```swift
/// switch picker.handle(key, height: 10) {
/// case .picked(let id): open(id)
/// case .cancelled: close()
/// case .handled, .ignored: break
/// }
/// ```
public struct Picker<ID: Hashable & Sendable>: Sendable {
    /// What stands before the search field.
    public let prompt: String
    /// Everything that can be picked, in the order shown while nothing is typed.
    public let entries: [PickerEntry<ID>]
    /// What was typed so far.
    public private(set) var search: TextField

    /// The places in ``entries`` that answer the search, best first.
    private(set) var matches: [Int]
    private(set) var list = ListState<Int>()
    /// Whether the last key moved the selection, so that the hardware cursor belongs there.
    private(set) var isInList = false
    private let titles: [[Unicode.Scalar]]

    /// Creates a picker, with the entry `selecting` under the cursor if there is one.
    public init(_ entries: [PickerEntry<ID>], prompt: String = "Search:", selecting id: ID? = nil) {
        self.entries = entries
        self.prompt = prompt
        search = TextField()
        titles = entries.map { Array(SearchForm.of($0.title).unicodeScalars) }
        matches = Array(entries.indices)
        list = ListState(selecting: entries.firstIndex { $0.id == id })
        list.reconcile(with: matches)
    }

    /// The entries that answer the search, best first.
    public var found: [PickerEntry<ID>] { matches.map { entries[$0] } }

    /// The entry that Enter would pick.
    public var selected: PickerEntry<ID>? { list.selection.map { entries[$0] } }

    /// Does what a key does; `height` is the number of rows that the picker is drawn with.
    public mutating func handle(_ key: Key, height: Int = 10) -> PickerResponse<ID> {
        isInList = false
        switch key {
        case .escape:
            return .cancelled
        case .enter:
            return selected.map { .picked($0.id) } ?? .handled
        case .up, .down, .pageUp, .pageDown:
            list.handle(key, height: entriesShown(inHeight: height)) { matches[$0] }
            isInList = true
            return .handled
        default:
            switch search.handle(key) {
            case .ignored: return .ignored
            case .handled: break
            case .changed: findMatches()
            }
            return .handled
        }
    }

    /// Writes a pasted text into the search.
    public mutating func paste(_ text: String) {
        if search.paste(text) == .changed { findMatches() }
    }

    /// The rows of the window that one entry takes.
    var rowsPerEntry: Int { entries.contains { !$0.detail.isEmpty } ? 2 : 1 }

    func entriesShown(inHeight height: Int) -> Int {
        max(1, (height - 1) / rowsPerEntry)
    }

    private mutating func findMatches() {
        let pattern = FuzzyPattern(search.text)
        if pattern.isEmpty {
            matches = Array(entries.indices)
        } else {
            let scored = entries.indices.compactMap { index in pattern.score(titles[index]).map { (index, $0) } }
            matches = scored.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
        }
        list = ListState(selecting: matches.first)
        list.reconcile(with: matches)
    }
}
