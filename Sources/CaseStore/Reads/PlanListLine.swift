public import CareModel

/// An enrolled client's plan on a list.
public struct PlanListLine: Identifiable, Hashable, Sendable {
    /// The client.
    public let client: ClientName
    /// The first day on which the plan in force is; `nil` when there is none.
    public let effectiveOn: Day?
    /// The minutes a week that it prescribes.
    public let weekly: Minutes
    /// Drug tests a week, as the plan has it.
    public let testsPerWeek: String?
    /// Who has not signed: client, counselor, supervisor.
    public let missingSignatures: [String]
    /// The day by which the plan should be reviewed.
    public let reviewDue: Day?

    /// The client.
    public var id: Client.ID { client.id }
}
