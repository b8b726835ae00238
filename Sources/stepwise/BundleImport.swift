import ArgumentParser
import CareModel
import CaseStore
import Interchange

/// Brings the rows of a bundle into a case file, and tells how far it is and what is wrong.
final class BundleImport {
    private let reader: BundleReader
    private let caseFile: CaseFile
    private let replacing: Bool
    private var problems = 0
    private var readBytes = 0
    private var notes: [String] = []
    /// More problems than anybody reads; the rest is counted.
    private static let shownProblems = 10_000

    init(reader: BundleReader, caseFile: CaseFile, replacing: Bool) {
        self.reader = reader
        self.caseFile = caseFile
        self.replacing = replacing
    }

    func run(by actor: Actor) throws {
        var reports: [FileReport] = []
        var changed = 0
        do {
            changed = try caseFile.importing(by: actor, replacing: replacing, evaluating: evaluating) { intake in
                reports = try reader.files.map { try take($0, into: intake) }
                guard problems == 0 else { throw CaseFile.ImportCalledOff() }
                return reports.map { ImportedFile(name: $0.file.name, rows: $0.rows, sha256: $0.sha256) }
            }
        } catch is CaseFile.ImportCalledOff {
            Standard.progress("")
            if problems > Self.shownProblems { Standard.error("and \(problems - Self.shownProblems) more") }
            Standard.error("\(problems) problems. Nothing was imported; mend them and import again.")
            throw Exit.badData
        }
        Standard.progress("")
        tell(reports, changed: changed)
    }

    private func take(_ file: BundleFile, into intake: Intake) throws -> FileReport {
        try reader.read(file, progress: { self.progress(file, $0) }) { row in
            switch row.record {
            case .success(let record): place(record, from: file, line: row.line, into: intake)
            case .failure(let refused): for problem in refused.problems { report("\(problem)") }
            }
            for note in row.notes where notes.count < 50 { notes.append("\(note)") }
        }
    }

    private func place(_ record: CareRecord, from file: BundleFile, line: Int, into intake: Intake) {
        do {
            _ = try intake.take(record)
        } catch let problem as RecordProblem {
            report("\(file.name):\(line): \(problem.column): \(problem.sentence)")
        } catch {
            report("\(file.name):\(line): the case file answered with an error: \(error)")
        }
    }

    private func report(_ problem: String) {
        problems += 1
        if problems == 1 { Standard.progress("") }
        if problems <= Self.shownProblems { Standard.error(problem) }
    }

    private func progress(_ file: BundleFile, _ bytes: Int) {
        readBytes += bytes
        let percent = reader.byteCount == 0 ? 100 : readBytes * 100 / reader.byteCount
        Standard.progress("Reading \(file.name)  \(Self.bar(percent))  \(percent) %")
    }

    private func evaluating(_ done: Int, of total: Int) {
        let percent = total == 0 ? 100 : done * 100 / total
        Standard.progress("Looking at the records  \(Self.bar(percent))  \(done) of \(total) clients")
    }

    private static func bar(_ percent: Int) -> String {
        let cells = percent * 30 / 100
        return String(repeating: "█", count: cells) + String(repeating: "▒", count: 30 - cells)
    }

    private func tell(_ reports: [FileReport], changed: Int) {
        let rows = reports.reduce(0) { $0 + $1.rows }
        Standard.line(
            "\(reports.count) files, \(rows) rows: \(changed) new or changed, \(rows - changed) on file already."
        )
        for report in reports where !report.unknownColumns.isEmpty {
            Standard.line("\(report.file.name): columns left out: \(report.unknownColumns.joined(separator: ", "))")
        }
        if !reader.unknownFiles.isEmpty {
            Standard.line("Files left out: \(reader.unknownFiles.joined(separator: ", "))")
        }
        for note in notes { Standard.line("Worth a look: \(note)") }
    }
}
