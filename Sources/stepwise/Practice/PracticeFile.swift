import CareModel
import CaseStore
import Foundation
import PracticeProgramme

/// The file that holds practice data, made new for each day.
struct PracticeFile {
    private let path: String
    private let clock: CaseClock

    init(path: String?, clock: CaseClock) {
        self.path = path ?? DataFolder.path + "/practice.stepwise"
        self.clock = clock
    }

    /// Opens today's practice data, made anew where it isn't there yet.
    ///
    /// - Parameter fresh: Whether what was practised today is thrown away.
    /// - Returns: The case file.
    /// - Throws: ``CaseFileError`` when the file holds anything but practice data, or can't be written.
    func open(fresh: Bool) throws -> CaseFile {
        if FileManager.default.fileExists(atPath: path) {
            if let practised = try openForToday(), !fresh { return practised }
            try remove()
        }
        return try makeNew()
    }

    /// The file as it was left, where it was made today.
    private func openForToday() throws -> CaseFile? {
        let caseFile = try CaseFile.open(at: path, creation: .never, clock: clock)
        guard try caseFile.isPractice() || caseFile.recordCount() == 0 else {
            throw CaseFileError.practice("The file \(path) holds real records; practice data never goes into it.")
        }
        return try caseFile.practiceDay() == caseFile.moment.today ? caseFile : nil
    }

    private func remove() throws {
        for suffix in ["", "-wal", "-shm", ".lock"] {
            let file = path + suffix
            if FileManager.default.fileExists(atPath: file) { try FileManager.default.removeItem(atPath: file) }
        }
    }

    /// Tells the story in the time zone of this machine, so that its sessions are on while somebody practises.
    private func makeNew() throws -> CaseFile {
        let zone = ProgrammeZone(name: TimeZone.current.identifier) ?? .utc
        let story = PracticeStory(today: clock.moment(in: zone).today, timeZone: zone.name)
        let caseFile = try CaseFile.open(at: path, creation: .ifMissing, clock: clock)
        try caseFile.take(story)
        return caseFile
    }
}
