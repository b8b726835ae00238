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
    /// What is searched of the people, the name and the number, and of the kinds, the rule and the severity; ten thousand
    /// flags share a few of them.
    private let people: [String]
    private let kinds: [String]

    /// What counting needs of a flag, and where its words are.
    struct Line: Sendable {
        let id: Flag.ID
        let isUrgent: Bool
        let person: Int
        let kind: Int
    }

    init(_ lines: [Line], people: [String], kinds: [String]) {
        self.lines = lines
        self.people = people
        self.kinds = kinds
        matches = []
        narrow(to: "")
    }

    /// Narrows the list to the flags in whose client, rule or severity every word is found.
    public mutating func narrow(to filter: String) {
        let words = SearchWords(filter)
        var found = lines
        if !words.isEmpty {
            let (people, kinds) = (people.map(words.found), kinds.map(words.found))
            found = lines.filter { people[$0.person].union(kinds[$0.kind]) == words.all }
        }
        matches = found.map(\.id)
        urgent = found.count(where: \.isUrgent)
    }

    /// The rule's name and title, as they are searched.
    static func searchText(ofRule rule: String) -> String {
        let title = RuleID(rawValue: rule)?.title ?? ""
        return SearchText.folded(title.isEmpty ? rule : "\(rule) \(title)")
    }
}
