/// What one kind of change does: its check, its effect and its sentence for the journal.
///
/// The inverse needs no code of its own: the ledger keeps every row that an effect touches as it was before.
protocol Effect: Codable, Sendable {
    /// The kind's name in the journal.
    static var kind: String { get }

    /// Checks the change against the file and applies it.
    /// - Returns: What was done, in clinical words and without a name.
    /// - Throws: ``ChangeRefused`` with the reason when the file doesn't take it.
    func apply(to ledger: Ledger) throws -> String
}
