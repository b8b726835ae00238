import CareModel
import CaseStore
import PracticeProgramme

extension Actor {
    /// The counselor as whom people practise.
    init(practisingIn caseFile: CaseFile, account: String) throws {
        let counselor = try caseFile.staff().first { $0.id == PracticeStory.counselor }
        self = counselor.map { Actor(account: account, staff: $0) } ?? Actor(account: account)
    }
}
