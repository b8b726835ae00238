import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Two people have the same form open.
struct TwoAtWorkTests {
    /// A form, what is typed into it, and what somebody else saves meanwhile.
    struct Form: Sendable, CustomTestStringConvertible {
        let name: String
        let keys: String
        var typed = ""
        let theirs: @Sendable () throws -> Change

        var testDescription: String { name }
    }

    private static let client = Clinic.client(1)

    static let forms = [
        Form(name: "medication", keys: "g c Enter m", typed: "Naltrexone") {
            .saveMedication(SaveMedication(Medication(client: client, name: "Naltrexone", from: today), basedOn: nil))
        },
        Form(name: "leave", keys: "g c Enter v h") {
            .saveLeave(SaveLeave(Leave(client: client, from: today, to: nil, reason: .custody), basedOn: nil))
        },
        Form(name: "contact", keys: "g c Enter c Tab y") {
            let at: LocalTime = "2026-11-20T09:12"
            return .logContact(LogContact(Contact(client: client, at: at, kind: .phone, isTwoWay: true), basedOn: nil))
        },
        Form(name: "level", keys: "g c Enter l Right Tab Right") {
            .placeAtLevel(
                PlaceAtLevel(LevelPlacement(episode: "e1", from: today, level: .outpatient), basedOn: nil)
            )
        },
        Form(name: "membership", keys: "g u Enter x") {
            .saveMembership(
                SaveMembership(Membership(group: "g1", client: client, from: "2026-11-16", to: today), basedOn: nil)
            )
        },
    ]

    private static let today: Day = "2026-11-20"

    @Test(
        "The form doesn't overwrite what the other has saved, says whose it is, and keeps what was typed",
        arguments: forms
    )
    func refused(form: Form) throws {
        var clinic = Clinic.ofTwelve
        clinic.meetWeekly()
        var work = try Workplace(clinic)
        try work.press(form.keys)
        let title = work.title
        work.type(form.typed)
        let reyes = Actor(account: "test", staff: StaffMember(id: "s2", name: "A. Reyes", role: .auditor))
        try work.caseFile.perform(try form.theirs(), by: reyes)
        let count = try work.caseFile.journal(limit: 1).first?.id
        try work.press("^S")
        #expect(work.status.contains("A. Reyes changed this at"), "\(work)")
        #expect(work.title == title)
        #expect(try work.caseFile.journal(limit: 1).first?.id == count)
    }
}
