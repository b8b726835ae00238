public import CareModel
import GRDB

/// Signs a session's attendance sheet, after which no mark changes without a reason.
public struct SignSheet: Codable, Sendable {
    /// The session.
    public var session: Session.ID

    /// Creates a change that signs a sheet.
    public init(session: Session.ID) {
        self.session = session
    }
}

extension SignSheet: Effect {
    static let kind = "attendance"

    func apply(to ledger: Ledger) throws -> String {
        let sheet = try SheetOnFile(session, in: ledger)
        try sheet.requireUnsigned()
        guard sheet.startsAt <= ledger.moment.local else {
            let start = "\(sheet.startsAt.time) on \(sheet.day.weekdayAndDate)"
            throw ChangeRefused("The session starts at \(start); its sheet can be signed from then on.")
        }
        let unmarked = try sheet.unmarkedCount()
        guard unmarked == 0 else {
            throw ChangeRefused("Cannot sign: \(unmarked) \(unmarked == 1 ? "row is" : "rows are") not marked.")
        }
        try ledger.update(sheet.key, set: [("signed_by", cell(ledger.actor.name))])
        for client in try sheet.marked() { ledger.concerns(client) }
        return "\(sheet.title): sheet signed"
    }
}
