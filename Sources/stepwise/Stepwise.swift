import ArgumentParser
import Glibc

/// The program: a case file on the screen, or one of its commands.
@main
struct Stepwise: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stepwise",
        abstract: "The case manager for Intensive Outpatient Programs.",
        discussion: """
            Without a command it opens the case file on the full screen; ? there shows every key.

            $ stepwise demo          practice on invented data
            $ stepwise import FOLDER take in a programme's records
            $ stepwise               work

            Exit codes: 0 done, 64 usage, 65 bad data, 66 no input, 70 a bug, 74 input or output failed.
            """,
        version: "0.1.0",
        subcommands: [
            Open.self, Import.self, Export.self, Flags.self, Hours.self, Forecast.self, Review.self, Attendance.self,
            Sessions.self, Notes.self, Units.self, Journal.self, Check.self, Rules.self, Demo.self,
        ],
        defaultSubcommand: Open.self
    )

    static func main() {
        // Nobody else on this machine may read what the program writes.
        umask(0o077)
        main(nil)
    }
}
