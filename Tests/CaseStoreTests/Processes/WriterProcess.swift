import CareModel
import CareTesting
import Foundation
import TerminalTesting

/// A program of its own that writes into a case file.
final class WriterProcess {
    private let process = Process()
    private let pipe = Pipe()
    private var rest: [UInt8] = []

    /// Starts a writer of some numbers, as contacts of a client.
    init(_ path: String, client: Client.ID, from first: Int, count: Int) throws {
        process.executableURL = URL(filePath: try builtProduct("case-writer"))
        process.arguments = [path, client.text, "\(first)", "\(count)"]
        process.standardOutput = pipe
        try process.run()
    }

    /// The next line that the writer says; `nil` when it has ended.
    func line() -> String? {
        while true {
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                defer { rest.removeSubrange(...end) }
                return String(decoding: rest[..<end], as: UTF8.self)
            }
            let data = pipe.fileHandleForReading.availableData
            guard !data.isEmpty else { return nil }
            rest += data
        }
    }

    /// Every number that the writer says was written, until it ends.
    func numbers() -> [Int] {
        var numbers: [Int] = []
        while let line = line() {
            if let number = Int(line) { numbers.append(number) }
        }
        return numbers
    }

    /// Ends the writer at once, wherever it is.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
    }

    /// Whether the writer ended by itself and without an error.
    func succeeded() -> Bool {
        process.waitUntilExit()
        return process.terminationReason == .exit && process.terminationStatus == 0
    }

    /// Waits for the end.
    func wait() {
        process.waitUntilExit()
    }
}
