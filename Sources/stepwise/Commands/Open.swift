import ArgumentParser
import CaseStore

/// Opens the case file on the full screen.
struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open the case file on the full screen.",
        discussion: "A file that isn't there yet is made, empty. This is what happens without a command, too."
    )

    @OptionGroup var options: CaseFileOptions
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        try Exit.explaining {
            let caseFile = try options.open(creation: .ifMissing)
            try Application(caseFile: caseFile, actor: options.actor(in: caseFile), screen: screen).run()
        }
    }
}
