import ArgumentParser
import CaseStore
import Foundation
import PracticeProgramme

/// Opens practice data on the full screen.
struct Demo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Practise on invented data.",
        discussion: """
            The practice programme ends today and is made anew each day; nothing in it is real, and nothing real goes into it. \
            Every screen says PRACTICE. It is kept in practice.stepwise in your data folder, unless --database names another \
            file; STEPWISE_DATABASE and STEPWISE_STAFF, which are for real work, don't count here.

            You are the counselor M. Okafor; --as marsh makes you the supervisor, --as webb the technician.
            """
    )

    @OptionGroup var options: CaseFileOptions
    @OptionGroup var screen: ScreenOptions
    @ArgumentParser.Flag(name: .long, help: "Throw today's practice away and begin anew.")
    var fresh = false

    func run() throws {
        try Exit.explaining {
            let caseFile = try PracticeFile(path: options.database, clock: options.clock).open(fresh: fresh)
            let actor =
                options.staff == nil
                ? try Actor(practisingIn: caseFile, account: NSUserName()) : try options.actor(in: caseFile)
            try Application(caseFile: caseFile, actor: actor, screen: screen).run()
        }
    }
}
