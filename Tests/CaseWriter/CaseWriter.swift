import CareModel
import CaseStore
import Foundation

/// Writes into a case file without end, and says of each change that it was acknowledged, until somebody kills it.
///
/// It is called with the file, a client's number, the first number to write and how many. It stands for a program that is
/// ended at the worst moment, so that the tests can see what is left of what it was told was safe.
@main
struct CaseWriter {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 5, let first = Int(arguments[3]), let count = Int(arguments[4]) else { exit(64) }
        let clock = CaseClock { Instant(milliseconds: 1_795_179_600_000) }
        let file = try CaseFile.open(at: arguments[1], creation: .never, clock: clock)
        say("ready")
        for number in first..<first + count {
            let contact = Contact(
                client: Client.ID(arguments[2]),
                at: LocalTime(minutes: 29_000_000 + number),
                kind: .phone,
                isTwoWay: true,
                note: String(repeating: "a call that was made ", count: number % 40)
            )
            try file.perform(
                .logContact(LogContact(contact, basedOn: nil)),
                by: Actor(account: "writer \(arguments[2])")
            )
            say("\(number)")
        }
    }

    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
}
