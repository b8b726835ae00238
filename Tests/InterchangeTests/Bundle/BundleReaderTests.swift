import CareModel
import Foundation
import Interchange
import Testing

struct BundleReaderTests {
    private static let closures = Array("date,reason\n2026-11-26,holiday\n2026-12-25,\n".utf8)

    @Test("names the files that are there, other CSV files, and the size of the bundle")
    func folder() throws {
        let folder = try ScratchFolder()
        try folder.write("closures.csv", Self.closures)
        try folder.write("staff.csv", "staff_id,name,role\n")
        try folder.write("notes.csv", "x")
        try folder.write("Clients.CSV", "x")
        try folder.write("readme.txt", "x")
        try folder.write(".closures.csv", "x")
        let reader = try BundleReader(folder: folder.path)
        #expect(reader.files.map(\.name) == ["staff.csv", "closures.csv"])
        #expect(reader.unknownFiles == ["Clients.CSV", "notes.csv"])
        #expect(reader.byteCount == Self.closures.count + 19)
    }

    @Test("refuses a folder that isn't there and one that holds no file of a bundle")
    func noBundle() throws {
        let folder = try ScratchFolder()
        try folder.write("a.csv", "x")
        let path = folder.path
        #expect(throws: BundleError.noFiles(path: path)) { try BundleReader(folder: path) }
        #expect(throws: BundleError.noFolder(path: path + "/x")) { try BundleReader(folder: path + "/x") }
        #expect(throws: BundleError.noFolder(path: path + "/a.csv")) { try BundleReader(folder: path + "/a.csv") }
    }

    @Test("reports rows, bytes and digest")
    func report() throws {
        let report = try read(.closures, bytes: Self.closures).report
        #expect(report.file == BundleFile(of: .closures))
        #expect(report.rows == 2)
        #expect(report.refusedRows == 0)
        #expect(report.bytes == 43)
        #expect(report.sha256 == "c9752fa73c78eec08bdf566d134244bf71a80531478d21b9e5ca09a9fab066e5")
        #expect(report.unknownColumns == [])
    }

    @Test("reports the digest of the whole file even when its header row is wrong")
    func digestOfRefusedFile() throws {
        let text = "reason\n" + String(repeating: "x\n", count: 400_000)
        let report = try read(.closures, text).report
        #expect(report.bytes == 800_007)
        #expect(report.rows == 0)
        #expect(report.refusedRows == 1)
        #expect(report.sha256 == "65328f39d84f891ed4b929b2fe041dd725f634d8201e701560ec08bbd38677e0")
    }

    @Test("tells the progress in bytes, which add up to the file")
    func progress() throws {
        let folder = try ScratchFolder()
        let text = "date,reason\n" + String(repeating: "2026-11-26,holiday\n", count: 60_000)
        try folder.write("closures.csv", text)
        let reader = try BundleReader(folder: folder.path)
        var steps: [Int] = []
        var rows = 0
        _ = try reader.read(reader.files[0], progress: { steps.append($0) }) { _ in rows += 1 }
        #expect(rows == 60_000)
        #expect(steps.count > 2)
        #expect(steps.allSatisfy { $0 > 0 })
        #expect(steps.reduce(0, +) == reader.byteCount)
    }

    @Test("ends the reading when a row isn't wanted or the progress is cancelled")
    func cancelling() throws {
        struct Enough: Error {}
        let folder = try ScratchFolder()
        try folder.write("closures.csv", Self.closures)
        let reader = try BundleReader(folder: folder.path)
        var rows = 0
        #expect(throws: Enough.self) {
            try reader.read(reader.files[0]) { _ in
                rows += 1
                throw Enough()
            }
        }
        #expect(rows == 1)
        #expect(throws: Enough.self) {
            try reader.read(reader.files[0], progress: { _ in throw Enough() }) { _ in rows += 1 }
        }
        #expect(rows == 1)
    }

    @Test("can't read a file that has gone or isn't one")
    func unreadable() throws {
        let folder = try ScratchFolder()
        try folder.write("staff.csv", "staff_id,name,role\n")
        let reader = try BundleReader(folder: folder.path)
        #expect(throws: BundleError.unreadable(name: "closures.csv", reason: "No such file or directory")) {
            try reader.read(BundleFile(of: .closures)) { _ in }
        }
        try FileManager.default.createDirectory(
            atPath: folder.path + "/closures.csv",
            withIntermediateDirectories: false
        )
        #expect(throws: BundleError.unreadable(name: "closures.csv", reason: "It isn't a file")) {
            try reader.read(BundleFile(of: .closures)) { _ in }
        }
    }

    @Test("gives each row its line and counts the refused ones")
    func lines() throws {
        let reading = try read(
            .closures,
            "date,reason\r\n2026-11-26,\"a\r\nb\"\r\n\r\nx,\r\n2026-12-25\r\n2026-12-26,y\r\n"
        )
        #expect(reading.rows.map(\.line) == [2, 5, 6, 7])
        #expect(reading.report.rows == 4)
        #expect(reading.report.refusedRows == 2)
        #expect(
            reading.problems == [
                "closures.csv:5: date: isn't a date; write one such as 2026-11-20",
                "closures.csv:6: the row has 1 cell and the header row 2; write 2, and put a cell that holds a "
                    + "separator "
                    + "in quotes",
            ]
        )
    }
}
