public import CareModel

/// Takes back the mark of a client, so that the place is not marked again.
public struct ClearMark: Codable, Sendable {
    /// The session.
    public var session: Session.ID
    /// The client.
    public var client: Client.ID

    /// Creates a change that clears a mark.
    public init(session: Session.ID, client: Client.ID) {
        self.session = session
        self.client = client
    }
}

extension ClearMark: Effect {
    static let kind = "attendance"

    func apply(to ledger: Ledger) throws -> String {
        let sheet = try SheetOnFile(session, in: ledger)
        try sheet.requireUnsigned()
        guard let before = try sheet.mark(of: client)?.words else {
            throw ChangeRefused("This client is not marked.")
        }
        let number = try ledger.references.number(of: client)
        try ledger.remove(
            RecordKey(
                table: AttendanceTable.table,
                columns: AttendanceTable.key,
                values: [cell(sheet.number), cell(number)]
            )
        )
        try MarkWriter(sheet: sheet, ledger: ledger).clear(client)
        try SharedMinutes.settle(client, around: sheet.day, in: ledger)
        ledger.concerns(number)
        return "\(sheet.title): \(before) → not marked"
    }
}
