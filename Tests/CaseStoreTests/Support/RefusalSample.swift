import CareModel
import CareTesting
import CaseStore
import Testing

/// A change that the quiet programme doesn't take.
struct RefusalSample: Sendable, CustomTestStringConvertible {
    let name: String
    var actor = Actor.reyes
    /// Words of the refusal that tell what is wrong or what would be right.
    let says: String
    /// What was done before.
    var after: @Sendable (CaseFile) throws -> Void = { _ in }
    let change: @Sendable (CaseFile) throws -> Change

    var testDescription: String { name }

    init(
        _ name: String,
        says: String,
        by actor: Actor = .reyes,
        after: @escaping @Sendable (CaseFile) throws -> Void = { _ in },
        _ change: @escaping @Sendable (CaseFile) throws -> Change
    ) {
        self.name = name
        self.says = says
        self.actor = actor
        self.after = after
        self.change = change
    }
}

extension RefusalSample {
    static let all: [RefusalSample] =
        people + plans + sessions + marks + notes + tests + reviews + programme
        + units

    private static func admission(
        _ client: Client.ID,
        family: String = "F",
        episode: Episode.ID = "e-new",
        on day: Day = .today,
        until end: Day? = nil
    ) -> Change {
        var stay = Episode(id: episode, client: client, admittedOn: day)
        stay.dischargedOn = end
        return .admitClient(
            AdmitClient(
                client: Client(id: client, familyName: family, givenName: "G"),
                episode: stay,
                level: LevelPlacement(episode: episode, from: day, level: .intensiveOutpatient)
            )
        )
    }

    private static let people: [RefusalSample] = [
        RefusalSample("a client without a name", says: "needs a family name") { _ in admission("1004", family: "") },
        RefusalSample("a client without a number", says: "needs a record number") { _ in admission("") },
        RefusalSample("a client who is enrolled already", says: "discharge that stay first") { _ in admission("1001") },
        RefusalSample("a stay that ends before it begins", says: "before the admission") { _ in
            admission("1004", until: .today - 1)
        },
        RefusalSample("a counselor who isn't there", says: "there is no staff s9; add it, or correct") { file in
            var client = try #require(try file.client("1001")).record
            client.counselor = "s9"
            return .saveClient(SaveClient(client, basedOn: nil))
        },
        RefusalSample("a client record as it stands", says: "Nothing differs") { file in
            let client = try #require(try file.client("1001"))
            return .saveClient(SaveClient(client.record, basedOn: client.version))
        },
        RefusalSample("a discharge without a reason", says: "needs a reason") { _ in
            var episode = Quiet.episode(of: "1001")
            episode.dischargedOn = .today
            return .saveEpisode(SaveEpisode(episode, basedOn: nil))
        },
        RefusalSample("a level that differs from the recommended one", says: "say why") { _ in
            var placement = LevelPlacement(episode: "e1001", from: .today, level: .outpatient)
            placement.recommended = .intensiveOutpatient
            return .placeAtLevel(PlaceAtLevel(placement, basedOn: nil))
        },
        RefusalSample("a leave that ends before it begins", says: "ends before it begins") { _ in
            .saveLeave(SaveLeave(Leave(client: "1001", from: .today, to: .today - 1, reason: .hospital), basedOn: nil))
        },
        RefusalSample("a contract that ends before it begins", says: "ends before it begins") { _ in
            contract(to: .today - 1)
        },
        RefusalSample("a contract that allows nothing", says: "1 to 99 absences") { _ in contract(limit: 0) },
        RefusalSample("a contract without end of counting", says: "1 to 366 days") { _ in contract(days: 367) },
        RefusalSample("a contact ahead of now", says: "ahead of now") { _ in
            .logContact(
                LogContact(Contact(client: "1001", at: "2026-11-20T13:01", kind: .phone, isTwoWay: true), basedOn: nil)
            )
        },
        RefusalSample("a contact with nobody", says: "there is no client 9999") { _ in
            .logContact(
                LogContact(Contact(client: "9999", at: "2026-11-20T12:00", kind: .phone, isTwoWay: true), basedOn: nil)
            )
        },
    ]

    private static func contract(to end: Day? = nil, limit: Int = 2, days: Int = 28) -> Change {
        let contract = AttendanceContract(client: "1001", from: .today, to: end, limit: limit, days: days)
        return .saveContract(SaveContract(contract, basedOn: nil))
    }

    private static let plans: [RefusalSample] = [
        RefusalSample("a plan of no stay", says: "there is no episode e-none") { _ in
            .savePlan(SavePlan(TreatmentPlan(id: "p-new", episode: "e-none", effectiveOn: .today), basedOn: nil))
        },
        RefusalSample("a plan with more minutes than a day has", says: "mon") { _ in
            var plan = Quiet.plan(of: "1001")
            plan.minutes[.monday] = 1441
            return .savePlan(SavePlan(plan, basedOn: nil))
        },
        RefusalSample("a medication without a name", says: "needs a name") { _ in
            .saveMedication(SaveMedication(Medication(client: "1001", name: "", from: .today), basedOn: nil))
        },
        RefusalSample("a medication that ends before it begins", says: "ends before it begins") { _ in
            var medication = Medication(client: "1001", name: "M", from: .today)
            medication.to = .today - 1
            return .saveMedication(SaveMedication(medication, basedOn: nil))
        },
        RefusalSample("a void without a reason", says: "needs a reason") { _ in
            .voidRecord(VoidRecord(.plan("p1001"), reason: ""))
        },
        RefusalSample("a void with a blank reason", says: "needs a reason") { _ in
            .voidRecord(VoidRecord(.plan("p1001"), reason: " \n"))
        },
        RefusalSample("a void of no plan", says: "There is no plan p9") { _ in
            .voidRecord(VoidRecord(.plan("p9"), reason: "r"))
        },
        RefusalSample("a void of no test", says: "There is no test t9") { _ in
            .voidRecord(VoidRecord(.test("t9"), reason: "r"))
        },
        RefusalSample("a void of no medication", says: "no such medication") { _ in
            .voidRecord(VoidRecord(.medication(client: "1001", name: "M", from: .today), reason: "r"))
        },
        RefusalSample(
            "a second void",
            says: "voided already",
            after: { try $0.perform(.voidRecord(VoidRecord(.plan("p1001"), reason: "first")), by: .ortiz) },
            { _ in .voidRecord(VoidRecord(.plan("p1001"), reason: "second")) }
        ),
    ]

    private static func setting(_ name: String, _ value: String) -> Change {
        .saveSetting(SaveSetting(ProgrammeSetting(name: name, from: .today, value: value), basedOn: nil))
    }

    private static let programme: [RefusalSample] = [
        RefusalSample("a programme without a name", says: "needs a name") { _ in
            .saveProgramme(SaveProgramme(Programme(name: "", timeZone: "UTC")))
        },
        RefusalSample("a time zone that isn't one", says: "write one such as America/Chicago") { _ in
            .saveProgramme(SaveProgramme(Programme(name: "Riverside", timeZone: "Mars/Olympus")))
        },
        RefusalSample("a member of staff without a name", says: "needs a name") { _ in
            .saveStaffMember(SaveStaffMember(StaffMember(id: "s4", name: "", role: .counselor)))
        },
        RefusalSample("a setting that there isn't", says: "There is no setting sheet.glue") { _ in
            setting("sheet.glue", "5")
        },
        RefusalSample("a setting out of its range", says: "write 0 to 60 minutes") { _ in setting("sheet.grace", "61")
        },
        RefusalSample("a setting of another kind", says: "write on or off") { _ in
            setting("attendance.excused-load", "1")
        },
        RefusalSample("a group without a name", says: "needs a name") { _ in
            .saveGroup(SaveGroup(TreatmentGroup(id: "g2", name: "", service: .group), basedOn: nil))
        },
    ]
}
