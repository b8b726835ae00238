import CareTesting
import Foundation
import Testing

/// What commands say and how they end when something is wrong.
struct ExitCodeTests {
    /// Every command, with what it needs.
    static let commands = [
        ["import", "bundle"], ["export", "out"], ["flags"], ["hours"], ["review"], ["attendance"], ["journal"],
        ["check"],
    ]

    @Test("Every command explains itself", arguments: commands + [["demo"], ["rules"], []])
    func help(command: [String]) throws {
        let result = try Program().run(command.prefix(1) + ["--help"])
        #expect(result.code == 0)
        #expect(result.output.contains("USAGE:"))
        #expect(result.error.isEmpty)
    }

    @Test(
        "A wrong use ends with 64",
        arguments: [
            ["flags", "--nonsense"], ["flags", "--as-of", "2026-02-30"], ["hours", "--week", "soon"], ["import"],
            ["flags", "--rule", "no-such-rule"], ["nonsense"], ["review", "--today", "tomorrow"],
        ]
    )
    func usage(arguments: [String]) throws {
        let result = try Program().run(arguments)
        #expect(result.code == 64)
        #expect(result.error.contains("Error:"))
    }

    @Test("A missing case file ends with 66, and none is made", arguments: commands.dropFirst())
    func missing(command: [String]) throws {
        let program = try Program()
        let result = try program.run(command)
        #expect(result.code == 66)
        #expect(result.error.contains(program.database))
        #expect(!FileManager.default.fileExists(atPath: program.database))
    }

    @Test("A missing folder ends with 66")
    func missingFolder() throws {
        let program = try Program()
        let result = try program.run("import", program.path("nowhere"))
        #expect(result.code == 66)
        #expect(!FileManager.default.fileExists(atPath: program.database))
    }

    @Test("A file of something else ends with 65 and stays as it was", arguments: ExitCodeTests.commands.dropFirst())
    func foreign(command: [String]) throws {
        let program = try Program()
        let bytes = Data("Dear diary, this is no case file.".utf8) + Data(count: 4096)
        try bytes.write(to: URL(filePath: program.database))
        let result = try program.run(command)
        #expect(result.code == 65)
        #expect(!result.error.isEmpty)
        #expect(try Data(contentsOf: URL(filePath: program.database)) == bytes)
    }

    @Test("A bundle with problems ends with 65, lists all of them, and changes nothing")
    func badBundle() throws {
        let program = try Program(.ofTwelve)
        let before = try program.run("export", program.path("before"))
        try program.write(.ofTwelve, to: "bad")
        let clients = program.path("bad/clients.csv")
        var text = try String(contentsOfFile: clients, encoding: .utf8)
        text += "c90,Onlyone\nc91,Name,,,1899-13-01\n"
        try text.write(toFile: clients, atomically: true, encoding: .utf8)
        let result = try program.run("import", program.path("bad"), "--update")
        #expect(result.code == 65)
        #expect(result.error.contains("clients.csv:14"))
        #expect(result.error.contains("clients.csv:15"))
        #expect(try program.run("export", program.path("after")).output.hasPrefix(before.output.prefix(8)))
        #expect(try files(program.path("before")) == files(program.path("after")))
    }

    @Test("A place that cannot be written ends with 74")
    func unwritable() throws {
        let program = try Program(.ofTwelve)
        try Data().write(to: URL(filePath: program.path("file")))
        let result = try program.run("export", program.path("file") + "/out")
        #expect(result.code == 74)
    }

    @Test("The screen without a terminal ends with a sentence, not a crash")
    func noTerminal() throws {
        let result = try Program(.ofTwelve).run()
        #expect(result.code == 74)
        #expect(result.error.contains("terminal"))
    }

    private func files(_ folder: String) throws -> [String: Data] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        return try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(filePath: "\(folder)/\($0)"))) }
        )
    }
}
