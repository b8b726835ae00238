import Foundation
import Testing

/// The manual page and the completions say what the program can do.
struct ManualTests {
    private static var manual: String {
        get throws {
            let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
            return try String(contentsOf: root.appending(path: "Resources/Manual/stepwise.1"), encoding: .utf8)
                .replacing("\\-", with: "-")
        }
    }

    @Test("Every command and every option of its help is in the manual page")
    func manual() throws {
        let program = try Program()
        let manual = try Self.manual
        let commands = try Self.commands(in: program.run("--help").output)
        #expect(commands.count == 15)
        for command in commands {
            #expect(manual.contains("\n.B \(command)"), "\(command)")
            let parts = try Self.commands(in: program.run(command, "--help").output).filter { $0 != "help" }
            for part in parts { #expect(manual.contains("\n.B \(command) \(part)"), "\(command) \(part)") }
            let help =
                try parts.isEmpty
                ? program.run(command, "--help").output
                : parts.map { try program.run(command, $0, "--help").output }.joined()
            let options = Set(help.matches(of: #/--[a-z-]+/#).map { String($0.output) })
            #expect(options.count >= 3)
            for option in options { #expect(manual.contains(option), "\(command) \(option)") }
        }
    }

    @Test("Completions know the commands", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let result = try Program().run("--generate-completion-script", shell)
        #expect(result.code == 0)
        for command in ["import", "flags", "attendance", "demo"] { #expect(result.output.contains(command)) }
    }

    private static func commands(in help: String) -> [String] {
        guard let list = help.range(of: "SUBCOMMANDS:") else { return [] }
        return help[list.upperBound...].split(separator: "\n")
            .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("See '") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
    }
}
