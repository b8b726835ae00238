import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// Names and notes come out of every read as they went in.
struct OddTextTests {
    @Test("keeps names unchanged in every list", arguments: OddTexts.all)
    func names(text: String) throws {
        var client = Client(id: RecordID("c" + text), familyName: text, givenName: "G")
        client.preferredName = text
        client.counselor = RecordID("s" + text)
        let day = Day.today
        let records: [CareRecord] = [
            .programme(Programme(name: text, timeZone: "UTC")),
            .staff(StaffMember(id: RecordID("s" + text), name: text, role: .counselor)), .client(client),
            .episode(Episode(id: "e1", client: client.id, admittedOn: day)),
            .group(TreatmentGroup(id: RecordID("g" + text), name: text, service: .group)),
            .membership(Membership(group: RecordID("g" + text), client: client.id, from: day)),
            .test(DrugTest(id: RecordID("t" + text), client: client.id, selectedOn: day, reason: .random)),
        ]
        let file = try CaseFile.inMemory(holding: records)
        func isSame(_ other: String?, _ expected: String) -> Bool {
            other.map { Array($0.utf8) } == Array(expected.utf8)
        }
        let listed = "\(text), G"
        let line = try #require(
            try file.clientLines(file.directory(scope: .caseload(RecordID("s" + text))).matches).first
        )
        #expect(isSame(line.client.listed, listed))
        #expect(isSame(line.client.id.text, "c" + text))
        #expect(isSame(line.counselor, text))
        let test = try #require(try file.testLines(file.testDirectory(scope: .programme).numbers).first)
        #expect(isSame(test.client.listed, listed))
        #expect(isSame(test.id.text, "t" + text))
        #expect(isSame(try file.members(of: RecordID("g" + text)).first?.client.listed, listed))
        #expect(isSame(try file.plans(scope: .programme).first?.client.listed, listed))
        #expect(isSame(try file.reviewQueue(weekOf: day, scope: .programme).lines.first?.client.listed, listed))
        #expect(isSame(try file.chart(of: client.id)?.client.record.preferredName, text))
        #expect(isSame(try file.staff().first?.name, text))
        #expect(isSame(try file.programme()?.name, text))
        #expect(isSame(try file.todayBoard(scope: .programme).tests.first?.client.listed, listed))
        #expect(try file.records() == records)
        var people = try file.people(enrolledOnly: true)
        people.narrow(to: text)
        #expect(people.matches.count == 1)
        people.narrow(to: client.id.text)
        #expect(people.matches.count == 1)
    }
}
