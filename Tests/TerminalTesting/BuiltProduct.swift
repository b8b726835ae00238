import Foundation

/// Returns the path of a program that was built together with the tests.
///
/// It stands beside the test bundle, wherever the build folder is.
/// - Throws: `PseudoTerminalError.noProduct` when it was not built.
public func builtProduct(_ name: String) throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let path = URL(filePath: tests).deletingLastPathComponent().appending(path: name).path(percentEncoded: false)
    guard FileManager.default.isExecutableFile(atPath: path) else { throw PseudoTerminalError.noProduct(path) }
    return path
}
