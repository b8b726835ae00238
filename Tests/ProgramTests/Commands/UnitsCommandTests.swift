import CareModel
import CareTesting
import Foundation
import Testing

/// The command that counts units.
struct UnitsCommandTests {
    private static var clinic: Clinic {
        var clinic = Clinic.ofOne("=Abbott", "Dana")
        var code = BillingCode(code: "H0015", label: "IOP day", from: "2026-01-01", unit: .day, services: [.group])
        code.leastMinutes = 90
        clinic.records.append(.billingCode(code))
        clinic.records.append(
            .billingCode(
                BillingCode(code: "H0005", label: "=Group", from: "2026-01-01", unit: .session, services: [.group])
            )
        )
        return clinic
    }

    private let november = ["units", "--from", "2026-11-01", "--to", "2026-11-30"]

    @Test("prints units with their arithmetic, and says where codes share minutes")
    func text() throws {
        let result = try Program(Self.clinic).run(november)
        #expect(result.code == 0)
        #expect(result.output.contains("2026-11-16  H0015          90      1  90 of at least 90 minutes: 1 unit"))
        #expect(result.output.contains("! also under H0005"))
        #expect(result.output.contains("H0015: 4 units on 4 days of 1 clients, 360 minutes"))
        #expect(result.output.contains("! On 4 client days the same minutes have units under more than one code."))
        #expect(!result.output.contains("Abbott"))
    }

    @Test("prints the agreed keys as JSON, and an empty list without codes")
    func json() throws {
        let result = try Program(Self.clinic).run(november + ["--json", "--client", "c1"])
        let lines = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
        #expect(lines.count == 8)
        let line = try #require(lines.first { $0["code"] as? String == "H0015" })
        #expect(
            Set(line.keys) == [
                "client", "day", "code", "label", "minutes", "unit", "units", "arithmetic", "also_counted_under",
            ]
        )
        #expect(line["units"] as? Int == 1)
        #expect(line["also_counted_under"] as? [String] == ["H0005"])
        let empty = try Program(.ofTwelve)
        #expect(try empty.run(november + ["--json"]).output == "[]\n")
        #expect(try empty.run(november).output.contains("The table of codes is empty"))
    }

    @Test("prints CSV in which no cell runs, with names only where they are asked for")
    func csv() throws {
        let program = try Program(Self.clinic)
        let plain = try program.run(november + ["--csv"]).output
        #expect(
            plain.hasPrefix("client_id,day,code,label,minutes,unit,units,modifier,arithmetic,also_counted_under\r\n")
        )
        #expect(plain.contains("c1,2026-11-16,H0005,'=Group,90,session,1,,1 session: 1 unit,H0015\r\n"))
        #expect(!plain.contains("Abbott"))
        #expect(try program.run(november + ["--csv", "--names"]).output.contains("c1,'=Abbott,Dana,2026-11-16"))
    }

    @Test("writes a file for its owner only, and never over another")
    func output() throws {
        let program = try Program(Self.clinic)
        let path = program.path("units.csv")
        let result = try program.run(november + ["--output", path])
        #expect(result.code == 0)
        #expect(result.output == "8 lines in \(path).\n")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let again = try program.run(november + ["--output", path])
        #expect(again.code == 74)
        #expect(again.error.contains("there is a file \(path) already"))
    }

    @Test(
        "refuses what makes no sense",
        arguments: [
            ["units", "--from", "2026-11-02", "--to", "2026-11-01"], ["units", "--from", "2026-11-02"],
            ["units", "--from", "2026-11-01", "--to", "2026-11-01", "--json", "--csv"],
            ["units", "--from", "2026-11-01", "--to", "2026-11-01", "--names"],
            ["units", "--from", "2026-11-01", "--to", "2026-11-01", "--client", "nobody"],
        ]
    )
    func refused(arguments: [String]) throws {
        #expect(try Program(Self.clinic).run(arguments).code == 64)
    }
}
