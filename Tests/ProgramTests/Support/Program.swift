import Foundation
import TerminalTesting
import TerminalUI

/// The program on a case file of its own, in a folder that goes away with the test.
final class Program {
    /// What a command left behind.
    struct Result {
        let code: Int32
        let output: String
        let error: String
    }

    /// The folder of this test.
    let folder: URL
    /// The case file.
    var database: String { folder.appending(path: "case.stepwise").path(percentEncoded: false) }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "stepwise-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// The path of a file in the folder.
    func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

    /// Runs a command on the case file and waits for its end.
    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Result {
        try run(arguments, environment: environment)
    }

    /// Runs a command on the case file and waits for its end.
    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
        let process = Process()
        process.executableURL = URL(filePath: try builtProduct("stepwise"))
        process.arguments = arguments
        process.environment = self.environment.merging(environment) { $1 }
        // Files and not pipes, so that no command waits for a reader.
        let files = try ["output", "error"].map { name in
            let path = path("\(name)-\(UUID().uuidString)")
            try Data().write(to: URL(filePath: path))
            return (path, try FileHandle(forWritingTo: URL(filePath: path)))
        }
        process.standardOutput = files[0].1
        process.standardError = files[1].1
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let texts = try files.map { try String(contentsOfFile: $0.0, encoding: .utf8) }
        return Result(code: process.terminationStatus, output: texts[0], error: texts[1])
    }

    /// Opens the program on the full screen of a terminal.
    func open(
        at now: String = "2026-11-20T09:23",
        as staff: String = "s1",
        size: Size = Size(width: 80, height: 24),
        environment: [String: String?] = [:]
    ) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            builtProduct("stepwise"),
            arguments: ["--today", now, "--as", staff],
            environment: self.environment.mapValues(Optional.some).merging(environment) { $1 },
            size: size
        )
        terminal.keepsAlive = self
        try terminal.wait(for: "? Help")
        return terminal
    }

    private var environment: [String: String] {
        var variables = ["STEPWISE_DATABASE": database, "HOME": folder.path(percentEncoded: false), "LANG": "C.UTF-8"]
        variables["LLVM_PROFILE_FILE"] = ProcessInfo.processInfo.environment["LLVM_PROFILE_FILE"]
        variables["PATH"] = "/usr/local/bin:/usr/bin:/bin"
        return variables
    }
}
