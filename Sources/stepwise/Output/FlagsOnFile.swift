import CareModel
import CaseStore
import PlanEngine

/// The flags of the file by what they are about.
struct FlagsOnFile {
    private struct Key: Hashable {
        let rule: String
        let client: Client.ID
        let key: String
    }

    private let flags: [Key: CaseStore.Flag]

    init(_ flags: [CaseStore.Flag]) {
        self.flags = Dictionary(
            flags.map { (Key(rule: $0.rule, client: $0.client.id, key: $0.key), $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func flag(for finding: Finding) -> CaseStore.Flag? {
        flags[Key(rule: finding.rule.rawValue, client: finding.client, key: finding.key)]
    }
}
