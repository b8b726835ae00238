public import CareModel
public import CaseStore

/// Units that somebody wants in a file for spreadsheet programs.
public struct UnitsExport: Sendable {
    /// The file's path, as it was typed.
    public let path: String
    /// The days.
    public let days: ClosedRange<Day>
    /// The only client, or `nil` for everybody in the scope.
    public let client: Client.ID?
    /// Whose clients.
    public let scope: Scope
    /// Whether clients' names go with their numbers.
    public let namesClients: Bool

    /// Creates a wish.
    public init(path: String, days: ClosedRange<Day>, client: Client.ID?, scope: Scope, namesClients: Bool) {
        self.path = path
        self.days = days
        self.client = client
        self.scope = scope
        self.namesClients = namesClients
    }
}
