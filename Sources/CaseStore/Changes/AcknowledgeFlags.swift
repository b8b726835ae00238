import CareModel
import GRDB

/// Says that somebody has seen some flags.
public struct AcknowledgeFlags: Codable, Sendable {
    /// The flags.
    public var flags: [Flag.ID]

    /// Creates a change that acknowledges flags.
    public init(_ flags: [Flag.ID]) {
        self.flags = flags
    }
}

extension AcknowledgeFlags: Effect {
    static let kind = "flag"

    func apply(to ledger: Ledger) throws -> String {
        var names: [String] = []
        for id in flags {
            let flag = try FlagOnFile(id, in: ledger.db)
            guard flag.state == .open else { continue }
            try ledger.update(
                flag.rowKey,
                set: [
                    ("state", cell(FlagState.acknowledged)),
                    ("acknowledged_by", cell(ledger.actor.journalName)),
                    ("acknowledged_on", cell(ledger.moment.today)),
                ]
            )
            ledger.concerns(flag.client)
            names.append(flag.title)
        }
        guard !names.isEmpty else { throw ChangeRefused("Somebody has acknowledged this already.") }
        return "acknowledged: \(names.joined(separator: ", "))"
    }
}
