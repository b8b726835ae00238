import ArgumentParser
import CareModel
import CaseStore
import PlanEngine

/// Lists what the plan engine finds.
struct Flags: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flags",
        abstract: "List what the plan engine finds in the records.",
        discussion: "It reads the records as they stood on a day and writes nothing."
    )

    @OptionGroup var options: CaseFileOptions
    @Option(name: .long, help: ArgumentHelp("The day, otherwise today.", valueName: "day"))
    var asOf: Day?
    @Option(name: .long, help: ArgumentHelp("Only the client with this number.", valueName: "number"))
    var client: String?
    @Option(name: .long, help: ArgumentHelp("Only this rule.", valueName: "rule"))
    var rule: RuleID?
    @ArgumentParser.Flag(name: .long, help: "Print JSON.")
    var json = false

    func run() throws {
        try Exit.explaining {
            let caseFile = try options.open()
            let day = asOf ?? caseFile.moment.today
            let onFile = FlagsOnFile(try caseFile.flags(FlagQuery(states: [])))
            var findings: [FlagLine] = []
            try caseFile.findings(on: day, client: client.map { Client.ID($0) }) { finding in
                guard rule == nil || finding.rule == rule else { return }
                findings.append(FlagLine(finding, on: day, flag: onFile.flag(for: finding)))
            }
            findings.sort { $0.precedes($1) }
            json ? try printJSON(findings) : printTable(findings, day)
        }
    }

    private func printJSON(_ findings: [FlagLine]) throws {
        var array = JSONArray()
        for finding in findings { try array.append(finding) }
        array.end()
    }

    private func printTable(_ findings: [FlagLine], _ day: Day) {
        var table = Columns(["severity", "client", "rule", "since", "state", "what"])
        for finding in findings {
            table.append([
                finding.severity.rawValue, finding.client.text, finding.rule.rawValue,
                finding.firstFiredOn.description, finding.state, finding.summary,
            ])
        }
        table.print()
        Standard.line("\(findings.count) findings on \(day).")
    }
}
