public import CareModel
import GRDB

/// Opens a signed attendance sheet again, with the reason.
public struct ReopenSheet: Codable, Sendable {
    /// The session.
    public var session: Session.ID
    /// Why a mark has to change.
    public var reason: String

    /// Creates a change that reopens a sheet.
    public init(session: Session.ID, reason: String) {
        self.session = session
        self.reason = reason
    }
}

extension ReopenSheet: Effect {
    static let kind = "attendance"

    func apply(to ledger: Ledger) throws -> String {
        let sheet = try SheetOnFile(session, in: ledger)
        guard let signedBy = sheet.signedBy else { throw ChangeRefused("This sheet is not signed.") }
        guard !reason.allSatisfy(\.isWhitespace) else {
            throw ChangeRefused("Reopening a signed sheet needs a reason.")
        }
        try ledger.update(sheet.key, set: [("signed_by", .null)])
        for client in try sheet.marked() { ledger.concerns(client) }
        return "\(sheet.title): sheet signed by \(signedBy) reopened (\(reason))"
    }
}
