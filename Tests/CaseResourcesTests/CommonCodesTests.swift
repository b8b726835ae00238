import CareModel
import CaseResources
import Foundation
import Testing

/// The codes that a programme can take over.
struct CommonCodesTests {
    @Test("The shipped codes read, each once, each with words and what it stands on")
    func shipped() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Resources")
            .standardized
        let day = try #require(Day("2026-01-01"))
        let codes = try ResourceLibrary(folder: folder.path(percentEncoded: false)).commonCodes(from: day)
        #expect(codes.map(\.code) == ["H0015", "H0004", "H0005", "H0006", "T1016", "S9480"])
        #expect(codes.allSatisfy { $0.from == day && !$0.label.isEmpty && !$0.services.contains(.mutualHelp) })
        #expect(codes.first?.leastMinutes == 180)
        #expect(codes.first?.basis?.hasPrefix("A day of at least 180 minutes") == true)
        #expect(codes.count { $0.basis?.hasPrefix("unconfirmed") == true } == 3)
        #expect(codes.allSatisfy { $0.rounding == .whole })
    }

    @Test(
        "A line that can't be read is named",
        arguments: ["H1,L,week,whole,,,group,", "H1,L,day,whole,x,,group,", "H1,L,day,whole,,,talk,", "H1,L"]
    )
    func unreadable(line: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "resources-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder.appending(path: "Codes"), withIntermediateDirectories: true)
        try "# remark\n\(line)\n".write(
            to: folder.appending(path: "Codes/common.csv"),
            atomically: true,
            encoding: .utf8
        )
        let library = ResourceLibrary(folder: folder.path(percentEncoded: false))
        let day = try #require(Day("2026-01-01"))
        #expect(throws: ResourceError.unreadable(file: "Codes/common.csv", line: 2)) {
            try library.commonCodes(from: day)
        }
    }
}
