public import CareModel

/// Writes a medication, or changes one.
public struct SaveMedication: Codable, Sendable {
    /// The medication as it should be.
    public var medication: Medication
    /// The version that somebody had before them, of the record or of the whole file.
    public var basedOn: RecordVersion?

    /// Creates a change of a medication.
    public init(_ medication: Medication, basedOn: RecordVersion?) {
        self.medication = medication
        self.basedOn = basedOn
    }
}

extension SaveMedication: Effect {
    static let kind = "medication"

    func apply(to ledger: Ledger) throws -> String {
        guard !medication.name.isEmpty else { throw ChangeRefused("A medication needs a name.") }
        if let to = medication.to, to < medication.from {
            throw ChangeRefused("The medication ends before it begins.")
        }
        try ledger.requireUnchanged(medication, in: MedicationTable.self, since: basedOn)
        let words = try ledger.putDescribing(medication, in: MedicationTable.self)
        ledger.concerns(try ledger.references.number(of: medication.client))
        return "medication \(medication.name): \(words)"
    }
}
