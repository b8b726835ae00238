import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// The call list: who is on it, and what two keys log.
struct CallsTests {
    /// The twelve on their Friday; two of them didn't come yesterday.
    private static var clinic: Clinic {
        var clinic = Clinic.ofTwelve
        clinic.records = clinic.records.map { record in
            switch record {
            case .attendance(var mark) where mark.session == "x4":
                if mark.client == Clinic.client(1) || mark.client == Clinic.client(3) { mark.status = .noShow }
                return .attendance(mark)
            case .client(var client):
                client.phone = "555-01\(client.id.text.dropFirst())"
                return .client(client)
            default: return record
            }
        }
        return clinic
    }

    private func contacts(_ work: Workplace, of number: Int) throws -> [Contact] {
        var contacts: [Contact] = []
        try work.caseFile.forEachRecord { record in
            if case .contact(let contact) = record, contact.client == Clinic.client(number) { contacts.append(contact) }
        }
        return contacts
    }

    @Test("Two keys from Today log a call, and the next one is at hand")
    func twoKeys() throws {
        var work = try Workplace(Self.clinic)
        try work.press("c")
        #expect(work.shows("no-show yesterday"), "\(work)")
        #expect(work.status.contains("2 calls to make, 0 done today"))
        #expect(work.shows("555-011"))
        try work.press("1")
        #expect(
            try contacts(work, of: 1) == [
                Contact(client: "c1", at: "2026-11-20T09:12", kind: .phone, isTwoWay: false, note: "no answer")
            ]
        )
        #expect(work.lines.first { $0.contains("►") }?.contains("Dupré") == true, "\(work)")
        #expect(work.lines.last { $0.contains("Abbott") && $0.contains("✓") } != nil)
        try work.press("3")
        #expect(try contacts(work, of: 3).map(\.isTwoWay) == [true])
        try work.press("Esc c")
        #expect(work.status.contains("0 calls to make, 2 done today"))
    }

    @Test("Every attempt is kept, also two in one minute, and u takes the last one back")
    func attempts() throws {
        var work = try Workplace(Self.clinic)
        try work.press("c 1 End 2")
        #expect(try contacts(work, of: 1).count == 2)
        #expect(try contacts(work, of: 1).map(\.note) == ["message left", "no answer"])
        try work.press("u y")
        #expect(try contacts(work, of: 1).map(\.note) == ["no answer"])
    }

    @Test("n adds a note to the call that was just logged, and Esc leaves it")
    func note() throws {
        var work = try Workplace(Self.clinic)
        try work.press("c 3 n")
        work.type("bus strike, comes Monday\r")
        #expect(try contacts(work, of: 1).map(\.note) == ["bus strike, comes Monday"])
        try work.press("n Esc")
        #expect(try contacts(work, of: 1).map(\.note) == ["bus strike, comes Monday"])
        try work.press("Down n")
        #expect(work.title.contains("Contact"), "no call was just logged: the form")
    }

    @Test("Hidden names hide the numbers and the notes too")
    func hidden() throws {
        var clinic = Self.clinic
        clinic.records.append(
            .contact(
                Contact(client: "c1", at: "2026-11-19T12:00", kind: .phone, isTwoWay: false, note: "Abbott's sister")
            )
        )
        var work = try Workplace(clinic)
        try work.press("c")
        #expect(work.shows("Abbott's sister"))
        try work.press("H")
        #expect(!work.shows("Abbott"))
        #expect(!work.shows("555-01"))
        #expect(work.shows("hidden"))
        try work.press("1")
        #expect(!work.shows("Abbott"))
    }
}
