import CareModel
import CareTesting
import Interchange
import Testing

@testable import CaseStore

/// What is exported, imported into an empty file and exported again has the same bytes.
struct RoundTripTests {
    private func export(_ file: CaseFile, to name: String, in folder: ScratchFolder) throws -> [String: [UInt8]] {
        let writer = try BundleWriter(folder: "\(folder.path)/\(name)")
        try file.forEachRecord { try writer.append($0) }
        _ = try writer.finish()
        return try folder.bundle(name)
    }

    private func importing(_ name: String, in folder: ScratchFolder) throws -> CaseFile {
        let file = try CaseFile.inMemory(clock: MovableClock().clock)
        let reader = try BundleReader(folder: "\(folder.path)/\(name)")
        try file.importing(by: .chen) { intake in
            try reader.files.map { bundleFile in
                let report = try reader.read(bundleFile) { _ = try intake.take(try $0.record.get()) }
                return ImportedFile(name: bundleFile.name, rows: report.rows, sha256: report.sha256)
            }
        }
        return file
    }

    private func expectRoundTrip(_ file: CaseFile) throws {
        let folder = try ScratchFolder()
        let first = try export(file, to: "first", in: folder)
        let copy = try importing("first", in: folder)
        #expect(try copy.records() == file.records())
        #expect(try export(copy, to: "second", in: folder) == first)
        #expect(first.count == CareRecord.Kind.allCases.count)
        #expect(try copy.check().isSound)
    }

    @Test("keeps a made-up programme", arguments: 500..<503)
    func programme(seed: Int) throws {
        try expectRoundTrip(try CaseFile.inMemory(holding: try RandomProgramme(seed: seed).records))
    }

    @Test("keeps what was changed at random, and leaves out what was voided", arguments: 600..<602)
    func changes(seed: Int) throws {
        let file = try CaseFile.quiet()
        var changes = RandomChanges(seed: seed)
        for _ in 0..<40 {
            // Texts are kept in the normal form C by a bundle, and so differ when they weren't in it.
            let change = try changes.next(in: file)
            _ = try? file.perform(change, by: .reyes)
        }
        let normal = try file.records().allSatisfy { "\($0)".unicodeScalars.elementsEqual("\($0)".unicodeScalars) }
        #expect(normal)
        let folder = try ScratchFolder()
        let first = try export(file, to: "first", in: folder)
        let copy = try importing("first", in: folder)
        let second = try export(copy, to: "second", in: folder)
        let third = try importing("second", in: folder)
        #expect(try export(third, to: "third", in: folder) == second)
        #expect(second.count == first.count)
    }

    @Test("exports an empty file as headers, and a voided record not at all")
    func voided() throws {
        let folder = try ScratchFolder()
        let empty = try export(try CaseFile.inMemory(clock: MovableClock().clock), to: "empty", in: folder)
        #expect(empty.values.allSatisfy { $0.count { $0 == UInt8(ascii: "\n") } == 1 })
        let file = try CaseFile.quiet()
        try file.enterPositive()
        let with = try export(file, to: "with", in: folder)
        try file.perform(.voidRecord(VoidRecord(.test("t9"), reason: "wrong label")), by: .reyes)
        let without = try export(file, to: "without", in: folder)
        #expect(Set(with.keys.filter { with[$0] != without[$0] }) == ["tests.csv", "results.csv"])
        #expect(without == (try export(try CaseFile.quiet(), to: "quiet", in: folder)))
    }
}
