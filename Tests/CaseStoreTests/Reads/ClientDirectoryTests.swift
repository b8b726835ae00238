import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// The list of clients finds people however their names are written.
struct ClientDirectoryTests {
    private let clock = MovableClock()

    /// A programme of clients with some names; the counselor of the even ones is Ana Reyes.
    private func file(_ names: [(family: String, given: String)]) throws -> CaseFile {
        var records: [CareRecord] = [.programme(Programme(name: "R", timeZone: "UTC"))]
        records += Staff.all.map { .staff($0) }
        for (number, name) in names.enumerated() {
            var client = Client(id: RecordID("\(1001 + number)"), familyName: name.family, givenName: name.given)
            client.counselor = number.isMultiple(of: 2) ? "s1" : "s2"
            let episode = Episode(id: RecordID("e\(number)"), client: client.id, admittedOn: .today - 1)
            records += [.client(client), .episode(episode)]
        }
        return try CaseFile.inMemory(clock, holding: records)
    }

    private func found(_ filter: String, in file: CaseFile, scope: Scope = .programme) throws -> [String] {
        var directory = try file.directory(scope: scope)
        directory.narrow(to: filter)
        return try file.clientLines(directory.matches).map(\.client.id.text)
    }

    private let names = [
        ("García", "Luz"), ("O’Brien", "Seán"), ("Łukasz", "Żaneta"), ("Müller-Groß", "Jörg"), ("王", "小明"),
        ("de la Cruz", "Ana María"), ("İpek", "Işıl"), ("Nuñez\u{1F}x", "a\u{1F}"),
    ]

    @Test(
        "finds a client by any part of name, number, counselor or flag, without accents and case",
        arguments: [
            ("garcia", ["1001"]), ("GARCÍA luz", ["1001"]), ("luz gar", ["1001"]), ("o'brien", ["1002"]),
            ("o’b", ["1002"]), ("sean", ["1002"]), ("lukasz", ["1003"]), ("zaneta", ["1003"]), ("muller", ["1004"]),
            ("gross", ["1004"]), ("王", ["1005"]), ("小明 王", ["1005"]), ("cruz maria", ["1006"]), ("ipek", ["1007"]),
            ("isil", ["1007"]), ("1003", ["1003"]), ("reyes", ["1001", "1003", "1005", "1007"]),
            ("reyes garcia", ["1001"]), ("ortiz garcia", []), ("nobody", []), ("nunez", ["1008"]), ("1008", ["1008"]),
            ("   ", (1001...1008).map(String.init)), ("", (1001...1008).map(String.init)),
        ]
    )
    func filter(filter: String, expected: [String]) throws {
        let file = try file(names)
        #expect(try found(filter, in: file).sorted() == expected)
    }

    @Test("finds people in the finder by name and number, those who begin with it first")
    func people() throws {
        let file = try file(names + [("Anders", "Garcia"), ("Garc", "Zoe")])
        var people = try file.people(enrolledOnly: true)
        people.narrow(to: "garc")
        let ids = try file.clientLines(people.matches).map(\.client.id.text)
        #expect(ids == ["1010", "1001", "1009"])
        for number in 1001...1010 {
            people.narrow(to: "\(number)")
            #expect(try file.clientLines(people.matches).map(\.client.id.text) == ["\(number)"])
        }
        people.narrow(to: "reyes")
        #expect(people.matches == [])
        people.narrow(to: "")
        #expect(people.matches.count == people.total)
    }

    @Test("sorts by the hours that the list shows, either way; who isn't enrolled comes last")
    func byHours() throws {
        let file = try CaseFile.quiet()
        for day in ["2026-11-16", "2026-11-18"] as [Day] {
            try file.perform(.clearMark(ClearMark(session: Quiet.session(day), client: "1003")), by: .reyes)
        }
        try file.perform(.clearMark(ClearMark(session: Quiet.session("2026-11-18"), client: "1001")), by: .reyes)
        var episode = Quiet.episode(of: "1002")
        episode.dischargedOn = .today - 1
        episode.lastContactOn = .today - 1
        episode.dischargeReason = .completed
        try file.perform(.saveEpisode(SaveEpisode(episode, basedOn: nil)), by: .reyes)
        for (isReversed, expected) in [(false, ["1003", "1001", "1002"]), (true, ["1001", "1003", "1002"])] {
            let directory = try file.directory(
                scope: .programme,
                includesDischarged: true,
                order: .hours,
                isReversed: isReversed
            )
            #expect(try file.clientLines(directory.matches).map(\.client.id.text) == expected)
        }
    }

    @Test("narrows letter by letter and back again without losing anybody")
    func typing() throws {
        let file = try file(names)
        var directory = try file.directory(scope: .programme)
        var counts: [Int] = []
        for text in ["", "o", "o'", "o'b", "o'", "o", ""] {
            directory.narrow(to: text)
            counts.append(directory.matches.count)
        }
        #expect(counts == counts.reversed())
        #expect(counts.first == 8)
    }

    @Test("shows a caseload, the discharged on demand, and nobody in an empty file")
    func scopes() throws {
        let file = try file(names)
        #expect(try found("", in: file, scope: .caseload("s1")).sorted() == ["1001", "1003", "1005", "1007"])
        #expect(try found("", in: file, scope: .caseload("s9")) == [])
        var episode = Episode(id: "e0", client: "1001", admittedOn: .today - 1)
        episode.dischargedOn = .today - 1
        episode.dischargeReason = .completed
        try file.perform(.saveEpisode(SaveEpisode(episode, basedOn: nil)), by: .reyes)
        #expect(try file.directory(scope: .programme).total == 7)
        #expect(try file.directory(scope: .programme, includesDischarged: true).total == 8)
        #expect(try file.people(enrolledOnly: true).total == 7)
        #expect(try file.people(enrolledOnly: false).total == 8)
        let empty = try CaseFile.inMemory(clock: clock.clock)
        #expect(try empty.directory(scope: .programme).matches == [])
        #expect(try empty.people(enrolledOnly: false).total == 0)
        #expect(try empty.clientLines([]) == [])
        #expect(try empty.clientLines([99]) == [])
    }

    @Test("sorts both ways by everything it shows, with nobody lost", arguments: ClientDirectory.Order.allCases)
    func order(order: ClientDirectory.Order) throws {
        let file = try file(names)
        let up = try file.directory(scope: .programme, order: order).matches
        let down = try file.directory(scope: .programme, order: order, isReversed: true).matches
        #expect(Set(up) == Set(down))
        #expect(up.count == 8)
        if order == .id { #expect(up == down.reversed()) }
    }

    @Test("finds a client by a new name, flag and counselor's name at once")
    func freshness() throws {
        let file = try CaseFile.quiet()
        try file.enterPositive(of: "1002")
        #expect(try found("presumptive-positive", in: file) == ["1002"])
        #expect(try found("high ortiz", in: file) == ["1002"])
        var client = try #require(try file.client("1002")).record
        client.preferredName = "Shay"
        try file.perform(.saveClient(SaveClient(client, basedOn: nil)), by: .reyes)
        #expect(try found("shay", in: file) == ["1002"])
        let renamed = StaffMember(id: "s2", name: "Jo Ortiz-Blum", role: .counselor)
        try file.perform(.saveStaffMember(SaveStaffMember(renamed)), by: .chen)
        #expect(try found("blum", in: file) == ["1002"])
        _ = try file.undo(by: .chen)
        #expect(try found("blum", in: file) == [])
    }

    @Test(
        "numbers the next client one more than the highest",
        arguments: [
            ("1001", "1002"), ("0999", "1000"), ("C-009", "C-010"), ("C-99", "C-100"), ("abc", "abc1001"), ("7", "8"),
            ("x9223372036854775806", "x9223372036854775807"),
        ]
    )
    func nextNumber(last: String, next: String) throws {
        let file = try CaseFile.inMemory(clock: clock.clock)
        #expect(try file.nextClientNumber() == "1001")
        try file.take([.client(Client(id: RecordID(last), familyName: "F", givenName: "G"))])
        #expect(try file.nextClientNumber() == RecordID(next))
    }

    @Test(
        "numbers the next client even after the largest numbers",
        arguments: ["9223372036854775807", "99999999999999999999"]
    )
    func largeNumbers(last: String) throws {
        let file = try CaseFile.inMemory(holding: [.client(Client(id: RecordID(last), familyName: "F", givenName: "G"))]
        )
        #expect(try file.client(file.nextClientNumber()) == nil)
    }
}
