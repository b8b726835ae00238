import ArgumentParser
import CareModel
import CaseStore
import Foundation
import Interchange

/// Takes in a programme's records from a folder of CSV files.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in a programme's records from a folder of CSV files.",
        discussion: """
            All rows are taken or none. Every problem is listed as file:line: column: what is wrong and what would be right.
            """
    )

    @OptionGroup var options: CaseFileOptions
    @Argument(help: "The folder with the CSV files.", completion: .directory)
    var folder: String
    @ArgumentParser.Flag(
        name: .long,
        help: "Replace other content under the same key; the journal keeps what was there."
    )
    var update = false

    func run() throws {
        try Exit.explaining {
            let reader = try BundleReader(folder: folder)
            let caseFile = try options.open(creation: .ifMissing)
            guard try !caseFile.isPractice() else {
                throw CaseFileError.practice("This file holds practice data; real records never go into it.")
            }
            try BundleImport(reader: reader, caseFile: caseFile, replacing: update).run(by: options.actor(in: caseFile))
        }
    }
}
