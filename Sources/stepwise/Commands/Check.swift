import ArgumentParser
import CaseStore

/// Checks the case file from end to end.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the case file from end to end.",
        discussion: """
            It reads every page, follows every reference, recomputes the journal's chain of hashes, and compares every row that \
            the journal pictures with its last picture. Exit code 0 when nothing is wrong, 1 otherwise.
            """
    )

    @OptionGroup var options: CaseFileOptions

    func run() throws {
        try Exit.explaining {
            let caseFile = try options.open()
            let report = try caseFile.check()
            for problem in report.problems { Standard.error(problem) }
            let head = try caseFile.journalHead().map { ", last hash \($0.hash)" } ?? ""
            Standard.line(
                "\(report.isSound ? "Sound" : "NOT SOUND"): \(report.journalEntries) journal entries\(head), "
                    + "\(report.images) rows compared, SQLite \(report.sqliteVersion)."
            )
            guard report.isSound else { throw ExitCode.failure }
        }
    }
}
