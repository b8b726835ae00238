import ArgumentParser
import CaseStore
import PlanEngine

/// Prints the rule book.
struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Print the rule book: every rule, when it fires, and what it stands on."
    )

    @ArgumentParser.Flag(name: .long, help: "Print JSON.")
    var json = false

    /// A rule as JSON.
    private struct Line: Encodable {
        let rule: RuleID
        let version: Int
        let firesWhen: String
        let basis: String
        let isConfirmed: Bool

        enum CodingKeys: String, CodingKey {
            case rule, version, basis
            case firesWhen = "fires_when"
            case isConfirmed = "is_confirmed"
        }
    }

    func run() throws {
        try Exit.explaining {
            let lines = RuleBook().rules.map { rule in
                Line(
                    rule: type(of: rule).id,
                    version: type(of: rule).version,
                    firesWhen: rule.firesWhen,
                    basis: type(of: rule).basis.text,
                    isConfirmed: type(of: rule).basis.isConfirmed
                )
            }
            if json {
                Standard.raw(try JSONText.of(lines) + "\n")
            } else {
                for line in lines {
                    Standard.line("\(line.rule.rawValue), version \(line.version)")
                    Standard.line("    fires when \(line.firesWhen)")
                    Standard.line("    \(line.isConfirmed ? "stands on" : "not confirmed:") \(line.basis)")
                }
            }
        }
    }
}
