import PlanEngine

extension FlagDirectory {
    /// Gathers the flags of a list client by client, and puts them in order at the end: those that hold first, then by
    /// urgency, age and name.
    struct Reading {
        /// The client whose flags are being added.
        private(set) var client: Int64?
        private var names: [String] = []
        private var people: [String] = []
        private var kinds: [String] = []
        private var known: [String: [String: Int]] = [:]
        private var flags: [(place: Place, line: Line)] = []

        /// Where a flag stands in the list; the client's name comes into it at the end.
        private struct Place {
            let isLapsed: Bool
            let urgency: Int
            let openedOn: Int
        }

        /// Goes on to the next client.
        mutating func begin(_ client: Int64, sortName: String, text: String) {
            self.client = client
            names.append(sortName)
            people.append(text)
        }

        /// Adds a flag of the client.
        mutating func add(_ id: Flag.ID, urgency: Int, lapsedOn: Int?, openedOn: Int, rule: String, severity: String) {
            let line = Line(
                id: id,
                isUrgent: urgency >= Severity.high.urgency && lapsedOn == nil,
                person: people.count - 1,
                kind: kind(rule, severity)
            )
            flags.append((Place(isLapsed: lapsedOn != nil, urgency: urgency, openedOn: openedOn), line))
        }

        private mutating func kind(_ rule: String, _ severity: String) -> Int {
            if let known = known[rule]?[severity] { return known }
            known[rule, default: [:]][severity] = kinds.count
            kinds.append("\(FlagDirectory.searchText(ofRule: rule)) \(severity)")
            return kinds.count - 1
        }

        /// The list.
        var directory: FlagDirectory {
            // Names are compared once a client, not once a flag.
            var ranks = [Int](repeating: 0, count: names.count)
            for (rank, person) in names.indices.sorted(by: { names[$0] < names[$1] }).enumerated() {
                ranks[person] = rank
            }
            let order = flags.sorted { left, right in
                let (first, second) = (left.place, right.place)
                if first.isLapsed != second.isLapsed { return second.isLapsed }
                if first.urgency != second.urgency { return first.urgency > second.urgency }
                if first.openedOn != second.openedOn { return first.openedOn < second.openedOn }
                let (name, other) = (ranks[left.line.person], ranks[right.line.person])
                return name == other ? left.line.id.number < right.line.id.number : name < other
            }
            return FlagDirectory(order.map(\.line), people: people, kinds: kinds)
        }
    }
}
