import PlanEngine

/// The flags of a list in their order, ready to be narrowed letter by letter; the rows on the screen are read when they
/// are drawn.
public struct FlagDirectory: Sendable {
    /// The flags that match, in order.
    public private(set) var matches: [Flag.ID]
    /// How many of those that match are high or critical, and hold.
    public private(set) var urgent = 0
    /// How many flags the list has without a filter.
    public var total: Int { lines.count }

    private let lines: [Line]

    /// What searching and counting need of a flag.
    struct Line: Sendable {
        let id: Flag.ID
        let isUrgent: Bool
        /// Whose flag it is, the rule and the severity, as they are searched.
        let text: String
    }

    init(_ lines: [Line]) {
        self.lines = lines
        matches = []
        narrow(to: "")
    }

    /// Narrows the list to the flags in whose client, rule or severity every word is found.
    public mutating func narrow(to filter: String) {
        let words = SearchWords(filter)
        let found = words.isEmpty ? lines : lines.filter { words.areAll(in: $0.text) }
        matches = found.map(\.id)
        urgent = found.count(where: \.isUrgent)
    }

    /// The rule's name and title, as they are searched.
    static func searchText(ofRule rule: String) -> String {
        let title = RuleID(rawValue: rule)?.title ?? ""
        return SearchText.folded(title.isEmpty ? rule : "\(rule) \(title)")
    }
}
