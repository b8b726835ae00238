import CareModel
import CareTesting
import CaseStore
import Foundation

@testable import stepwise

/// A folder of its own for a practice file, which is gone when the test is over.
final class PracticeFolder {
    let path: String
    private let today: Day

    init(today: Day) throws {
        self.today = today
        path = FileManager.default.temporaryDirectory.appending(path: "practice-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Where the practice file is.
    var file: String { path + "/practice.stepwise" }

    /// A clock of the day.
    var clock: CaseClock { .morning(of: today) }

    /// Opens the practice file as the program does.
    func open(on day: Day? = nil, fresh: Bool = false) throws -> CaseFile {
        try PracticeFile(path: file, clock: .morning(of: day ?? today)).open(fresh: fresh)
    }
}

extension CaseClock {
    /// A clock that stands at ten in the morning of a day.
    static func morning(of day: Day) -> CaseClock {
        CaseClock { Instant(milliseconds: 1_790_000_000_000) }.pretending(day, at: TimeOfDay(minutes: 600))
    }
}
