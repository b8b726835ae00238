import CareModel
import CaseStore
import PracticeProgramme

extension PracticeWork {
    /// The work as the changes that a case file takes.
    func changes(in caseFile: CaseFile) throws -> [Change] {
        switch self {
        case .signed(let session):
            return [.signSheet(SignSheet(session: session))]
        case .decided(let client, let decision, let rationale):
            let week = Week(containing: caseFile.moment.today, startingOn: .monday)
            return [
                .decideReview(
                    DecideReview(client: client, week: week.firstDay, decision: decision, rationale: rationale)
                )
            ]
        case .acknowledged(let client):
            let flags = try caseFile.flags(FlagQuery(client: client, states: [.open]))
            return flags.isEmpty ? [] : [.acknowledgeFlags(AcknowledgeFlags(flags.map(\.id)))]
        }
    }
}
