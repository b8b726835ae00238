import CareModel
import CareTesting
import Foundation
import Interchange
import TerminalTesting
import TerminalUI
import Testing

extension Program {
    /// A program whose case file holds a clinic's records.
    convenience init(_ clinic: Clinic) throws {
        try self.init()
        try write(clinic, to: "bundle")
        let result = try run("import", path("bundle"), "--today", "2026-11-20")
        try #require(result.code == 0, "\(result.error)")
    }

    /// Writes a clinic's records into a folder of CSV files.
    func write(_ clinic: Clinic, to name: String) throws {
        let writer = try BundleWriter(folder: path(name))
        let order = CareRecord.Kind.allCases
        for kind in order {
            for record in clinic.records where record.kind == kind { try writer.append(record) }
        }
        _ = try writer.finish()
    }

    /// The mark of each client on today's sheet, as the attendance command tells it.
    func marks() throws -> [String?] {
        struct Sheet: Decodable {
            let marks: [Mark]
        }
        struct Mark: Decodable {
            let status: String?
        }
        let result = try run("attendance", "--date", "2026-11-20", "--json")
        try #require(result.code == 0, "\(result.error)")
        let sheets = try JSONDecoder().decode([Sheet].self, from: Data(result.output.utf8))
        return sheets.flatMap(\.marks).map(\.status)
    }
}

extension PseudoTerminal {
    /// Presses keys named as in the key bar, without waiting.
    func press(_ keys: String) throws {
        for label in keys.split(separator: " ") { send(try #require(Key(label: String(label)))) }
    }
}
