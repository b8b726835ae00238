import CareModel
import CareTesting
import Foundation
import Testing

/// What the commands print for other programs.
struct JSONTests {
    private static var clinic: Clinic {
        var clinic = Clinic.ofTwelve
        var missed = DrugTest(id: "t1", client: Clinic.client(9), selectedOn: "2026-11-19", reason: .random)
        missed.outcome = .missed
        clinic.records.append(.test(missed))
        return clinic
    }

    @Test("flags prints the agreed keys")
    func flags() throws {
        let program = try Program(Self.clinic)
        let list = try objects(program.run("flags", "--json", "--today", "2026-11-20"))
        let flag = try #require(list.first)
        #expect(
            Set(flag.keys) == [
                "rule", "rule_version", "client", "key", "severity", "first_fired_on", "summary", "evidence",
                "clears_when", "action", "state",
            ]
        )
        #expect(flag["rule"] as? String == "missed-test")
        #expect(flag["client"] as? String == "c9")
        #expect(flag["severity"] as? String == "high")
        #expect(flag["first_fired_on"] as? String == "2026-11-20", "the day its flag opened")
        #expect((flag["evidence"] as? [Any])?.isEmpty == false)
    }

    @Test(
        "flags --as-of answers for that day, whatever today is",
        arguments: ["2026-11-18", "2026-11-19", "2026-12-10"]
    )
    func asOf(day: String) throws {
        let program = try Program(Self.clinic)
        let now = try program.run("flags", "--as-of", day, "--json", "--today", "2026-11-20")
        let later = try program.run("flags", "--as-of", day, "--json", "--today", "2027-03-01")
        #expect(now.output == later.output)
        #expect(try objects(now).contains { $0["rule"] as? String == "missed-test" } == (day >= "2026-11-19"))
    }

    @Test("flags can be narrowed to one client and one rule")
    func narrowed() throws {
        let program = try Program(Self.clinic)
        let day = ["flags", "--json", "--as-of", "2026-12-10"]
        let all = try objects(program.run(day))
        let one = try objects(program.run(day + ["--client", "c9"]))
        #expect(one.count == all.count { $0["client"] as? String == "c9" })
        let rule = try objects(program.run(day + ["--rule", "missed-test"]))
        #expect(rule.count == 1)
    }

    @Test("hours --explain prints lines that add up to what hours prints")
    func explained() throws {
        let program = try Program(Self.clinic)
        let day = ["--week", "2026-11-18", "--today", "2026-11-20T12:00"]
        let list = try objects(program.run(["hours", "--client", "c1", "--json"] + day))
        let line = try #require(list.first)
        #expect(list.count == 1)
        let result = try program.run(["hours", "--client", "c1", "--explain", "--json"] + day)
        let data = Data(result.output.utf8)
        let explained = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(
            Set(explained.keys) == [
                "client", "week_from", "week_to", "required_minutes", "credited_minutes", "days", "verdicts",
            ]
        )
        for key in ["required_minutes", "credited_minutes"] {
            let days = try #require(explained["days"] as? [[String: Any]])
            let total = explained[key] as? Int
            #expect(total == line[key] as? Int)
            #expect(total == days.reduce(0) { $0 + ($1[key] as? Int ?? 0) })
            for day in days {
                let lines = try #require(day["lines"] as? [[String: Any]])
                #expect(day[key] as? Int == lines.reduce(0) { $0 + ($1[key] as? Int ?? 0) })
            }
        }
        let verdicts = try #require(explained["verdicts"] as? [[String: Any]])
        #expect(verdicts.map { $0["measure"] as? String } == ["clinical", "billing", "teds"])
        let text = try program.run(["hours", "--client", "c1", "--explain"] + day).output
        #expect(text.contains("360 of 360 minutes are 100 %: 6.0 of 6.0 hours."))
        #expect(try program.run("hours", "--explain").code == 64)
        #expect(try program.run("hours", "--client", "nobody").code == 64)
    }

    @Test("forecast prints what the week can still come to, also as of a past moment")
    func forecast() throws {
        let program = try Program(Self.clinic)
        let now = try objects(program.run("forecast", "--json", "--today", "2026-11-20T08:00"))
        #expect(now.count == 12)
        #expect(now.allSatisfy { $0["state"] as? String == "met" })
        let past = try objects(
            program.run("forecast", "--json", "--as-of", "2026-11-18T12:00", "--client", "c3", "--today", "2026-11-20")
        )
        let line = try #require(past.first)
        #expect(past.count == 1)
        #expect(line["credited_minutes"] as? Int == 270)
        #expect(line["ahead_minutes"] as? Int == 180)
        #expect(line["reach_minutes"] as? Int == 450)
        #expect(line["unmarked_minutes"] as? Int == 0)
        #expect(line["state"] as? String == "will meet")
        #expect((line["with"] as? [Any])?.isEmpty == true)
    }

    @Test("hours prints required and credited minutes of every client")
    func hours() throws {
        let program = try Program(Self.clinic)
        let list = try objects(program.run("hours", "--week", "2026-11-18", "--json"))
        #expect(list.count == 12)
        for client in list {
            #expect(client["required_minutes"] as? Int == 360)
            #expect(client["credited_minutes"] as? Int == 360)
        }
    }

    @Test("Every list is JSON, also of an empty programme", arguments: [true, false])
    func parses(isEmpty: Bool) throws {
        let program = try Program(isEmpty ? .empty : Self.clinic)
        for command in [["flags"], ["hours"], ["attendance"], ["notes"], ["journal"]] {
            _ = try objects(program.run(command + ["--json", "--today", "2026-11-20"]))
        }
    }

    @Test("review says who is decided and who is not")
    func review() throws {
        let result = try Program(Self.clinic).run("review", "--week", "2026-11-20", "--json", "--today", "2026-11-20")
        let object = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        #expect(object["week"] as? String == "2026-11-16")
        #expect(object["to_decide"] as? Int == 12)
        #expect((object["clients"] as? [[String: Any]])?.first?["client"] as? String == "c9")

    }

    @Test("rules names every rule with its numbers and what it stands on")
    func rules() throws {
        let result = try Program().run("rules")
        #expect(result.code == 0)
        for rule in ["presumptive-positive", "weekly-hours", "suicide-item", "consent-expiring"] {
            #expect(result.output.contains(rule))
        }
    }

    @Test("Export, import into an empty file, export: the same bytes")
    func roundTrip() throws {
        let program = try Program(Self.clinic)
        #expect(try program.run("export", program.path("one")).code == 0)
        let other = try Program()
        #expect(try other.run("import", program.path("one")).code == 0)
        #expect(try other.run("export", other.path("two")).code == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: program.path("one")).sorted()
        #expect(names == (try FileManager.default.contentsOfDirectory(atPath: other.path("two")).sorted()))
        for name in names {
            let one = try Data(contentsOf: URL(filePath: program.path("one/\(name)")))
            #expect(one == (try Data(contentsOf: URL(filePath: other.path("two/\(name)")))), "\(name)")
        }
    }

    private func objects(_ result: Program.Result) throws -> [[String: Any]] {
        try #require(result.code == 0, "\(result.error)")
        return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    }
}
