import CareModel
import CaseStore
import Foundation

@testable import stepwise

/// A folder of its own for a practice file, which is gone when the test is over.
final class PracticeFolder {
    let folder: String
    let today: Day

    init(today: Day) throws {
        self.today = today
        folder = FileManager.default.temporaryDirectory.appending(path: "practice-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Where the practice file is.
    var path: String { folder + "/practice.stepwise" }

    /// The time zone of this machine, in which the story is told.
    var zone: String { TimeZone.current.identifier }

    /// A clock that stands at ten in the morning of the day.
    var clock: CaseClock { Self.clock(on: today) }

    /// Opens the practice file as the program does.
    func open(on day: Day? = nil, fresh: Bool = false) throws -> CaseFile {
        try PracticeFile(path: path, clock: Self.clock(on: day ?? today)).open(fresh: fresh)
    }

    private static func clock(on day: Day) -> CaseClock {
        CaseClock { Instant(milliseconds: 1_790_000_000_000) }.pretending(day, at: TimeOfDay(minutes: 600))
    }
}
