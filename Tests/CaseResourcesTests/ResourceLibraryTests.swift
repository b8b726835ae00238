import CareModel
import Foundation
import Testing

@testable import CaseResources

/// Where the shipped files are found, and what is in them.
struct ResourceLibraryTests {
    /// The folder that is shipped.
    private static var shipped: String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Resources").standardized
            .path(percentEncoded: false)
    }

    private static func folder(with file: String, holding text: String) throws -> ResourceLibrary {
        let folder = FileManager.default.temporaryDirectory.appending(path: "resources-\(UUID().uuidString)")
        let file = folder.appending(path: file)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return ResourceLibrary(folder: folder.path(percentEncoded: false))
    }

    @Test("The shipped panel reads, names each analyte once, and has its cut-offs in ng/mL")
    func panel() throws {
        let panel = try ResourceLibrary(folder: Self.shipped).panel(named: "urine-screen")
        #expect(Set(panel.map(\.analyte)).count == panel.count)
        #expect(panel.contains { $0.analyte == .fentanyl })
        #expect(panel.first { $0.analyte == .amphetamine }?.cutoff == MeasuredNumber("500"))
    }

    @Test(
        "A panel that cannot be read names its line",
        arguments: [("cocaine", 2), ("nonsense,5", 2), ("cocaine,x", 2)]
    )
    func unreadable(line: String, number: Int) throws {
        let library = try Self.folder(with: "Panels/p.csv", holding: "# a remark\n\(line)\n")
        #expect(throws: ResourceError.unreadable(file: "Panels/p.csv", line: number)) { try library.panel(named: "p") }
    }

    @Test("A missing panel is an error with a sentence")
    func missing() {
        let library = ResourceLibrary(folder: Self.shipped)
        #expect(throws: ResourceError.missing(file: "Panels/none.csv")) { try library.panel(named: "none") }
        #expect(ResourceError.missing(file: "x").errorDescription?.contains("x") == true)
    }

    @Test("The folder that the environment names comes first, then the one beside the program, then the package's own")
    func places() throws {
        let named = try Self.folder(with: "Panels/p.csv", holding: "")
        let installed = try Self.folder(with: "share/stepwise/Panels/p.csv", holding: "")
        let built = try Self.folder(with: "Resources/Panels/p.csv", holding: "")
        let program = installed.folder + "/bin/stepwise"
        #expect(
            try ResourceLibrary.find(environment: ["STEPWISE_RESOURCES": named.folder], executable: program).folder
                == named.folder
        )
        #expect(
            try ResourceLibrary.find(environment: [:], executable: program).folder == installed.folder
                + "/share/stepwise"
        )
        let fromBuild = built.folder + "/.build/x86_64/debug/stepwise"
        #expect(try ResourceLibrary.find(environment: [:], executable: fromBuild).folder == built.folder + "/Resources")
    }

    @Test("A program without its files says where it looked")
    func nowhere() {
        #expect {
            try ResourceLibrary.find(environment: [:], executable: "/nonexistent/bin/stepwise")
        } throws: { error in
            guard case ResourceError.notInstalled(let places) = error else { return false }
            return places.first == "/nonexistent/share/stepwise"
        }
    }
}
