import CareModel
import CaseStore
import PracticeProgramme

extension CaseFile {
    /// Fills an empty file with the records of a story, and does the counselor's work on them.
    func take(_ story: PracticeStory) throws {
        try fillWithPractice(story.records)
        let counselor = try Actor(practisingIn: self, account: "practice")
        for work in story.work {
            for change in try work.changes(in: self) { try perform(change, by: counselor) }
        }
    }
}
