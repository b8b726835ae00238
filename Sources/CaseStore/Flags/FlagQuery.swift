public import CareModel
import GRDB

/// Which flags are wanted.
public struct FlagQuery: Hashable, Sendable {
    /// The only client.
    public var client: Client.ID?
    /// The only counselor of record.
    public var counselor: StaffMember.ID?
    /// The states; empty for all.
    public var states: Set<FlagState>
    /// Whether flags that no longer hold are among them.
    public var includesLapsed: Bool

    /// Creates a query for the flags that wait for a decision.
    public init(
        client: Client.ID? = nil,
        counselor: StaffMember.ID? = nil,
        states: Set<FlagState> = [.open, .acknowledged],
        includesLapsed: Bool = true
    ) {
        self.client = client
        self.counselor = counselor
        self.states = states
        self.includesLapsed = includesLapsed
    }

    /// Whether only flags are wanted that wait for a decision.
    var waits: Bool { states == [.open, .acknowledged] }

    /// The query as a condition on a flag `f` of a client `c`.
    var condition: (sql: String, arguments: StatementArguments) {
        var conditions: [String] = []
        var arguments: [DatabaseValue] = []
        if let client {
            conditions.append("c.id = ?")
            arguments.append(cell(client.text))
        }
        if let counselor {
            conditions.append("c.counselor = (SELECT n FROM staff WHERE id = ?)")
            arguments.append(cell(counselor.text))
        }
        if !states.isEmpty {
            // In the order of the states, so that SQLite sees that it is the condition of an index.
            let names = FlagState.allCases.filter { states.contains($0) }.map { "'\($0.rawValue)'" }
            conditions.append("f.state IN (\(names.joined(separator: ", ")))")
        }
        if !includesLapsed { conditions.append("f.lapsed_on IS NULL") }
        let sql = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        return (sql, StatementArguments(arguments))
    }
}
