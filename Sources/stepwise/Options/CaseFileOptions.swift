import ArgumentParser
import CareModel
import CaseStore
import Foundation

/// Which case file, which day, and who: the options that every command has.
struct CaseFileOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The case file. Also STEPWISE_DATABASE; otherwise programme.stepwise in your data folder.",
            valueName: "file"
        ),
        completion: .file()
    )
    var database: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Pretend that today is this day, such as 2026-11-20, or this moment, such as 2026-11-20T09:30.",
            valueName: "day"
        )
    )
    var today: PretendedMoment?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("The number of the member of staff who works here. Also STEPWISE_STAFF.", valueName: "staff")
    )
    var staff: String?

    /// The path of the case file.
    var path: String {
        database ?? Self.environment["STEPWISE_DATABASE"] ?? DataFolder.path + "/programme.stepwise"
    }

    static var environment: [String: String] { ProcessInfo.processInfo.environment }

    /// The clock of this machine, or the pretended one.
    var clock: CaseClock {
        let clock = CaseClock {
            Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded()))
        }
        guard let today else { return clock }
        return clock.pretending(today.day, at: today.time)
    }

    /// Opens the case file.
    func open(creation: CaseFile.Creation = .never) throws -> CaseFile {
        try CaseFile.open(at: path, creation: creation, clock: clock)
    }

    /// Who works here: the member of staff that was named, else the account.
    func actor(in caseFile: CaseFile) throws -> Actor {
        let account = NSUserName()
        guard let number = staff ?? Self.environment["STEPWISE_STAFF"] else { return Actor(account: account) }
        guard let member = try caseFile.staff().first(where: { $0.id.text == number }) else {
            throw ValidationError("There is no member of staff \(number); Set up (g u) shows the numbers.")
        }
        return Actor(account: account, staff: member)
    }
}

/// Where the program keeps its files unless it is told otherwise.
enum DataFolder {
    static var path: String {
        let environment = CaseFileOptions.environment
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/stepwise" }
        return (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share/stepwise"
    }
}
