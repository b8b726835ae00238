import CareModel
import Foundation
import Interchange
import Testing

struct BundleWriterTests {
    private static let contract = BundleFile.all.filter { !$0.isBeyondContract }

    @Test("writes all files of the contract, with their header rows alone when there are no records")
    func noRecords() throws {
        let folder = try write([])
        #expect(try folder.names() == Self.contract.map(\.name).sorted())
        for file in Self.contract {
            #expect(try folder.text(file.name) == header(file.kind))
        }
        let reader = try BundleReader(folder: folder.path)
        for file in reader.files {
            #expect(try reader.read(file) { _ in }.refusedRows == 0)
        }
    }

    @Test("writes records in the order in which they come, and puts cells in quotes only where it must")
    func rows() throws {
        func closure(_ date: String, _ reason: String?) throws -> CareRecord {
            .closure(Closure(day: try day(date), reason: reason))
        }
        let folder = try write([
            closure("2026-12-25", "=1+1"), closure("2026-11-26", "a,b"), closure("2026-11-27", "\""),
            closure("2026-11-28", "a\nb"), closure("2026-11-29", "\r"), closure("2026-11-30", " ;\t'x "),
            closure("2026-12-01", nil), closure("2026-12-02", "\u{E9}"), closure("2026-12-03", "e\u{301}"),
        ])
        #expect(
            try folder.text("closures.csv")
                == "date,reason\n2026-12-25,=1+1\n2026-11-26,\"a,b\"\n2026-11-27,\"\"\"\"\n2026-11-28,\"a\nb\"\n"
                + "2026-11-29,\"\r\"\n2026-11-30, ;\t'x \n2026-12-01,\n2026-12-02,\u{E9}\n2026-12-03,\u{E9}\n"
        )
        #expect(try folder.text("closures.csv").unicodeScalars.count { $0 == "\u{301}" } == 0)
    }

    @Test("makes the folder, for its owner only")
    func newFolder() throws {
        let folder = try ScratchFolder()
        let path = folder.path + "/exports/today"
        _ = try BundleWriter(folder: path).finish()
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
        let file = try FileManager.default.attributesOfItem(atPath: path + "/clients.csv")
        #expect(file[.posixPermissions] as? Int == 0o600)
    }

    @Test("writes over the files of an older bundle and leaves others alone")
    func olderBundle() throws {
        let folder = try ScratchFolder()
        try folder.write("clients.csv", "old")
        try folder.write("letter.txt", "keep")
        try folder.write(".staff.csv.part", "left by an export that was killed, and longer than the new file will be")
        _ = try BundleWriter(folder: folder.path).finish()
        #expect(try folder.text("clients.csv") == header(.clients))
        #expect(try folder.text("staff.csv") == header(.staff))
        #expect(try folder.text("letter.txt") == "keep")
        #expect(try folder.names() == (Self.contract.map(\.name) + ["letter.txt"]).sorted())
    }

    @Test("takes a file beyond the contract away when there are no rows for it any more")
    func beyondContract() throws {
        let folder = try ScratchFolder()
        let writer = try BundleWriter(folder: folder.path)
        try writer.append(.curriculumTopic(CurriculumTopic(curriculum: "C", number: 1, topic: "T")))
        let reports = try writer.finish()
        #expect(reports.map(\.file.name).contains("curriculum_topics.csv"))
        #expect(try folder.text("curriculum_topics.csv") == "curriculum,number,topic\nC,1,T\n")
        _ = try BundleWriter(folder: folder.path).finish()
        #expect(try folder.names() == Self.contract.map(\.name).sorted())
    }

    @Test("leaves everything as it was when it isn't finished")
    func unfinished() throws {
        let folder = try ScratchFolder()
        try folder.write("clients.csv", "old")
        try abandon(folder)
        #expect(try folder.names() == ["clients.csv"])
        #expect(try folder.text("clients.csv") == "old")
    }

    private func abandon(_ folder: ScratchFolder) throws {
        let writer = try BundleWriter(folder: folder.path)
        for number in 0..<10_000 {
            try writer.append(.staff(StaffMember(id: .init("s\(number)"), name: "N", role: .auditor)))
        }
        #expect(try folder.names().contains(".clients.csv.part"))
    }

    @Test("refuses a folder that can't be made or written, and leaves nothing behind")
    func unwritable() throws {
        let folder = try ScratchFolder()
        try folder.write("file", "x")
        let file = folder.path + "/file"
        #expect(throws: BundleError.unwritable(path: file, reason: "Not a directory")) {
            _ = try BundleWriter(folder: file).finish()
        }
        try FileManager.default.createDirectory(atPath: folder.path + "/tests.csv", withIntermediateDirectories: false)
        #expect(throws: BundleError.unwritable(path: folder.path + "/tests.csv", reason: "It is a folder")) {
            _ = try BundleWriter(folder: folder.path).finish()
        }
        #expect(try folder.names() == ["file", "tests.csv"])
    }

    @Test("refuses a folder that another export is writing into, and takes it afterwards")
    func busy() throws {
        let folder = try ScratchFolder()
        let writer = try BundleWriter(folder: folder.path)
        #expect(throws: BundleError.busy(path: folder.path)) { _ = try BundleWriter(folder: folder.path).finish() }
        _ = try writer.finish()
        _ = try BundleWriter(folder: folder.path).finish()
    }

    @Test("reports what a reader of the bundle would report")
    func reports() throws {
        let folder = try ScratchFolder()
        let writer = try BundleWriter(folder: folder.path)
        for record in try Samples.full() { try writer.append(record) }
        let reports = try writer.finish()
        let reader = try BundleReader(folder: folder.path)
        #expect(try reports == reader.files.map { try reader.read($0) { _ in } })
        #expect(reports.reduce(0) { $0 + $1.bytes } == reader.byteCount)
        #expect(reports.allSatisfy { $0.rows == 1 && $0.sha256.count == 64 })
    }
}
