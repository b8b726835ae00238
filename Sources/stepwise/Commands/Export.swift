import ArgumentParser
import CaseStore
import Interchange

/// Writes all records into a folder of CSV files.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write all records into a folder of CSV files.",
        discussion: """
            The files are those that import reads; imported into an empty file and exported again they have the same bytes. They \
            hold names and treatment in plain text: keep them as safe as the case file.
            """
    )

    @OptionGroup var options: CaseFileOptions
    @Argument(help: "The folder; it is made if it isn't there.", completion: .directory)
    var folder: String

    func run() throws {
        try Exit.explaining {
            let caseFile = try options.open()
            let total = try caseFile.recordCount()
            let writer = try BundleWriter(folder: folder)
            var count = 0
            try caseFile.forEachRecord { record in
                try writer.append(record)
                count += 1
                if count % 50_000 == 0 { Standard.progress("Writing  \(count) of \(total) records") }
            }
            let reports = try writer.finish()
            Standard.progress("")
            Standard.line("\(reports.count) files, \(count) rows in \(folder).")
        }
    }
}
