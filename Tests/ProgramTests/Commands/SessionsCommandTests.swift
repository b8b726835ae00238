import CareModel
import CareTesting
import Foundation
import Testing

/// `sessions generate` as somebody runs it.
struct SessionsCommandTests {
    private struct Report: Decodable {
        struct Planned: Decodable {
            let session: String
            let starts_at: String
        }
        let planned: [Planned]
        let on_file: Int
    }

    private func generate(_ program: Program, _ more: String...) throws -> Report {
        let days = ["--from", "2026-11-23", "--to", "2026-12-06", "--today", "2026-11-20"]
        let result = try program.run(["sessions", "generate", "--json"] + days + more)
        try #require(result.code == 0, "\(result.error)")
        return try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
    }

    @Test("Plans once, tells what is on file the second time, and writes nothing on a dry run")
    func generates() throws {
        var clinic = Clinic.ofTwelve
        clinic.meetWeekly()
        let program = try Program(clinic)
        let dry = try generate(program, "--dry-run")
        #expect(dry.planned.map(\.starts_at) == ["2026-11-27T09:00", "2026-12-04T09:00"])
        let first = try generate(program)
        #expect(first.planned.map(\.session) == dry.planned.map(\.session))
        let second = try generate(program)
        #expect(second.planned.isEmpty)
        #expect(second.on_file == 2)
    }

    @Test("Refuses days in the wrong order with a sentence")
    func refused() throws {
        let program = try Program(Clinic.ofTwelve)
        let result = try program.run("sessions", "generate", "--from", "2026-12-06", "--to", "2026-11-23")
        #expect(result.code == 65)
        #expect(result.error.contains("before the first"))
    }
}
