public import CareModel
import GRDB

/// Writes down what a client has agreed to about absences, or changes it.
public struct SaveContract: Codable, Sendable {
    /// The contract as it should be.
    public var contract: AttendanceContract
    /// The version that somebody had before them, of the record or of the whole file.
    public var basedOn: RecordVersion?

    /// Creates a change of a contract.
    public init(_ contract: AttendanceContract, basedOn: RecordVersion?) {
        self.contract = contract
        self.basedOn = basedOn
    }
}

extension SaveContract: Effect {
    static let kind = "contract"

    func apply(to ledger: Ledger) throws -> String {
        if let to = contract.to, to < contract.from { throw ChangeRefused("The contract ends before it begins.") }
        guard AttendanceContract.limits.contains(contract.limit) else {
            throw ChangeRefused("A contract allows 1 to 99 absences.")
        }
        guard AttendanceContract.windows.contains(contract.days) else {
            throw ChangeRefused("A contract counts absences over 1 to 366 days.")
        }
        try ledger.requireUnchanged(contract, in: ContractTable.self, since: basedOn)
        let words = try ledger.putDescribing(contract, in: ContractTable.self)
        ledger.concerns(try ledger.references.number(of: contract.client))
        return "attendance contract: \(words)"
    }
}
