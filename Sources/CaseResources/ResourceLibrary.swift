import Foundation

/// Finds the files that are shipped with the program.
///
/// It looks where `STEPWISE_RESOURCES` says, then in `../share/stepwise` beside the real program, then in the folder that the
/// program is built in. A bundle of the package manager isn't used, because it ends the program on other machines.
public struct ResourceLibrary: Sendable {
    /// The folder with the files.
    public let folder: String

    /// Creates a library in a folder.
    public init(folder: String) {
        self.folder = folder
    }

    /// The library that was installed with the program.
    /// - Throws: ``ResourceError/notInstalled(places:)`` when it is in none of the places.
    public static func installed() throws -> ResourceLibrary {
        try find(environment: ProcessInfo.processInfo.environment, executable: Bundle.main.executablePath)
    }

    static func find(environment: [String: String], executable: String?) throws -> ResourceLibrary {
        var places: [String] = []
        if let named = environment["STEPWISE_RESOURCES"], !named.isEmpty { places.append(named) }
        if let executable {
            let program = URL(fileURLWithPath: executable).resolvingSymlinksInPath().deletingLastPathComponent()
            places.append(program.appendingPathComponent("../share/stepwise").standardizedFileURL.path)
            places += Self.buildFolders(above: program)
        }
        guard let folder = places.first(where: { FileManager.default.fileExists(atPath: $0 + "/Panels") }) else {
            throw ResourceError.notInstalled(places: places)
        }
        return ResourceLibrary(folder: folder)
    }

    /// The package's own folder, for a program that runs from where it was built: `.build/<triple>/<configuration>`.
    private static func buildFolders(above program: URL) -> [String] {
        var folder = program
        var places: [String] = []
        for _ in 0..<4 {
            folder = folder.deletingLastPathComponent()
            places.append(folder.appendingPathComponent("Resources").path)
        }
        return places
    }

    /// The text of a shipped file.
    /// - Throws: ``ResourceError/missing(file:)`` when it isn't there or isn't text.
    func text(of file: String) throws -> String {
        guard let text = try? String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8) else {
            throw ResourceError.missing(file: file)
        }
        return text
    }
}
