public import CareModel

/// Puts a client on several rosters at once, such as those of one track on all its weekdays, or changes until when.
public struct SaveMemberships: Codable, Sendable {
    /// The memberships as they should be.
    public var memberships: [Membership]
    /// The version that somebody had before them, of the records or of the whole file.
    public var basedOn: RecordVersion?

    /// Creates a change of several memberships.
    public init(_ memberships: [Membership], basedOn: RecordVersion?) {
        self.memberships = memberships
        self.basedOn = basedOn
    }
}

extension SaveMemberships: Effect {
    static let kind = "membership"

    func apply(to ledger: Ledger) throws -> String {
        guard !memberships.isEmpty else { throw ChangeRefused("There is no group to put anybody in.") }
        var sentences: [(text: String, count: Int)] = []
        for membership in memberships {
            let text = try SaveMembership(membership, basedOn: basedOn).apply(to: ledger)
            // The weekdays of a track have one name, and so one sentence.
            if let place = sentences.firstIndex(where: { $0.text == text }) {
                sentences[place].count += 1
            } else {
                sentences.append((text, 1))
            }
        }
        return sentences.map { $0.count == 1 ? $0.text : "\($0.count) weekdays \($0.text)" }.joined(separator: "; ")
    }
}
