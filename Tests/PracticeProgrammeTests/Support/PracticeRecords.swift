import CareModel
import CareTesting
import CaseStore
import PracticeProgramme
import Synchronization

@testable import stepwise

/// Case files with the story of a day, for tests that only read.
enum PracticeRecords {
    private static let filled = Mutex<[Day: CaseFile]>([:])

    /// The case file of a day, filled once for all tests.
    static func inMemory(_ today: Day) throws -> CaseFile {
        try filled.withLock { filled in
            if let caseFile = filled[today] { return caseFile }
            let caseFile = try CaseFile.inMemory(clock: .morning(of: today))
            try caseFile.take(PracticeStory(today: today))
            filled[today] = caseFile
            return caseFile
        }
    }
}
