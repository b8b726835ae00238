import Foundation

/// A folder of its own for a test, which is gone when the test is over.
final class ScratchFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "casestore-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of the case file that a test keeps in the folder.
    var file: String { "\(path)/programme.stepwise" }

    /// The bytes of a file.
    func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: path)))
    }

    /// Writes a file.
    func write(_ path: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(filePath: path))
    }

    /// The bytes of every file of a folder inside this one, by name.
    func bundle(_ name: String) throws -> [String: [UInt8]] {
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(name)")
        return Dictionary(uniqueKeysWithValues: try names.map { ($0, try bytes("\(path)/\(name)/\($0)")) })
    }

    /// The permissions of a file.
    func permissions(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
}
