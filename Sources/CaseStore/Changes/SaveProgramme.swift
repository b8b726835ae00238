public import CareModel
import GRDB

/// Names the programme, or changes what is known of it.
public struct SaveProgramme: Codable, Sendable {
    /// The programme as it should be.
    public var programme: Programme

    /// Creates a change of the programme.
    public init(_ programme: Programme) {
        self.programme = programme
    }
}

extension SaveProgramme: Effect {
    static let kind = "programme"

    func apply(to ledger: Ledger) throws -> String {
        guard !programme.name.isEmpty else { throw ChangeRefused("The programme needs a name.") }
        guard ProgrammeZone(name: programme.timeZone) != nil else {
            throw ChangeRefused("\(programme.timeZone) is not a time zone; write one such as America/Chicago.")
        }
        return "programme: \(try ledger.putDescribing(programme, in: ProgrammeTable.self))"
    }
}
