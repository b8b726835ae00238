import CareModel
import CareTesting
import CaseStore
import Testing

/// A change that the quiet programme takes, with what it should leave behind.
struct ChangeSample: Sendable, CustomTestStringConvertible {
    let name: String
    /// Who makes it.
    var actor = Actor.reyes
    /// The kind under which the journal files it.
    let kind: String
    /// The tables whose rows it writes.
    let tables: Set<String>
    /// The client who is concerned, where it is one.
    var client: Client.ID?
    /// What the journal says of it.
    let says: [String]
    /// What was done before by somebody else.
    var after: @Sendable (CaseFile) throws -> Void = { _ in }
    /// The change.
    let change: @Sendable (CaseFile) throws -> Change

    var testDescription: String { name }

    /// The file in which the change can be made, just before it is.
    func file(_ clock: MovableClock = MovableClock()) throws -> CaseFile {
        let file = try CaseFile.quiet(clock)
        try after(file)
        return file
    }
}

extension ChangeSample {
    /// At least one change of every kind.
    static let all: [ChangeSample] =
        people + care + sessions + schedule + notes + tests + reviews + programme + units

    private static let people: [ChangeSample] = [
        ChangeSample(
            name: "a new client is admitted",
            kind: "admission",
            tables: ["client", "episode", "level", "plan"],
            client: "1004",
            says: ["admitted on 20 Nov 2026", "2.1"]
        ) { _ in
            let client = Client(id: "1004", familyName: "Nuñez", givenName: "Ida")
            let episode = Episode(id: "e1004", client: "1004", admittedOn: .today)
            return .admitClient(
                AdmitClient(
                    client: client,
                    episode: episode,
                    level: LevelPlacement(episode: "e1004", from: .today, level: .intensiveOutpatient),
                    plan: TreatmentPlan(id: "p1004", episode: "e1004", effectiveOn: .today, minutes: [.monday: 180])
                )
            )
        },
        ChangeSample(
            name: "a client comes back",
            kind: "admission",
            tables: ["episode", "level"],
            client: "1002",
            says: ["admitted on 20 Nov 2026"],
            after: { file in
                var episode = Quiet.episode(of: "1002")
                episode.dischargedOn = "2026-11-18"
                episode.dischargeReason = .completed
                try file.perform(.saveEpisode(SaveEpisode(episode, basedOn: nil)), by: .ortiz)
            }
        ) { file in
            let client = try #require(try file.client("1002")).record
            return .admitClient(
                AdmitClient(
                    client: client,
                    episode: Episode(id: "e-again", client: "1002", admittedOn: .today),
                    level: LevelPlacement(episode: "e-again", from: .today, level: .outpatient)
                )
            )
        },
        ChangeSample(
            name: "a client has a new phone",
            kind: "client",
            tables: ["client"],
            client: "1001",
            says: ["phone 555-0101 → 555-0199", "language none → es"]
        ) { file in
            let client = try #require(try file.client("1001"))
            var changed = client.record
            changed.phone = "555-0199"
            changed.language = "es"
            return .saveClient(SaveClient(changed, basedOn: client.version))
        },
        ChangeSample(
            name: "a client is discharged",
            kind: "episode",
            tables: ["episode"],
            client: "1003",
            says: ["discharged on none → 19 Nov 2026", "discharge reason none → treatment completed"]
        ) { _ in
            var episode = Quiet.episode(of: "1003")
            episode.dischargedOn = "2026-11-19"
            episode.dischargeReason = .completed
            return .saveEpisode(SaveEpisode(episode, basedOn: nil))
        },
        ChangeSample(
            name: "a client steps up",
            kind: "level",
            tables: ["level"],
            client: "1001",
            says: ["level of care 2.5 from 20 Nov 2026"]
        ) { _ in
            .placeAtLevel(
                PlaceAtLevel(
                    LevelPlacement(episode: "e1001", from: .today, level: .highIntensityOutpatient),
                    basedOn: nil
                )
            )
        },
        ChangeSample(
            name: "a client goes to hospital",
            kind: "leave",
            tables: ["leave"],
            client: "1001",
            says: ["reason hospital", "to 22 Nov 2026"]
        ) { _ in
            .saveLeave(SaveLeave(Leave(client: "1001", from: .today, to: .today + 2, reason: .hospital), basedOn: nil))
        },
        ChangeSample(
            name: "a client is called",
            kind: "contact",
            tables: ["contact"],
            client: "1002",
            says: ["phone on Fri 20 Nov", "not reached"]
        ) { _ in
            .logContact(
                LogContact(
                    Contact(client: "1002", at: "2026-11-20T12:50", kind: .phone, isTwoWay: false, note: "rang"),
                    basedOn: nil
                )
            )
        },
        ChangeSample(
            name: "a client agrees to a contract",
            kind: "contract",
            tables: ["attendance_contract"],
            client: "1002",
            says: ["attendance contract: ", "absences allowed 2", "in days 28", "note calls before nine"]
        ) { _ in
            .saveContract(
                SaveContract(
                    AttendanceContract(client: "1002", from: .today, limit: 2, days: 28, note: "calls before nine"),
                    basedOn: nil
                )
            )
        },
    ]

    private static let care: [ChangeSample] = [
        ChangeSample(
            name: "a plan asks for more",
            kind: "plan",
            tables: ["plan"],
            client: "1001",
            says: ["plan from 19 Oct 2026", "Monday 180 min → 240 min"]
        ) { _ in
            var plan = Quiet.plan(of: "1001")
            plan.minutes[.monday] = 240
            return .savePlan(SavePlan(plan, basedOn: nil))
        },
        ChangeSample(
            name: "a client gets a medication",
            kind: "medication",
            tables: ["medication"],
            client: "1001",
            says: ["medication Buprenorphine 8 mg", "a test should find buprenorphine", "critical yes"]
        ) { _ in
            var medication = Medication(client: "1001", name: "Buprenorphine 8 mg", from: .today)
            medication.expects = try AnalyteList(names: ["buprenorphine"])
            medication.isCritical = true
            return .saveMedication(SaveMedication(medication, basedOn: nil))
        },
        ChangeSample(
            name: "a plan is voided",
            kind: "void",
            tables: ["plan"],
            client: "1001",
            says: ["plan from 19 Oct 2026 voided: wrong chart"]
        ) { _ in .voidRecord(VoidRecord(.plan("p1001"), reason: "wrong chart")) },
        ChangeSample(
            name: "a test is voided",
            kind: "void",
            tables: ["test"],
            client: "1001",
            says: ["test of Tue 17 Nov voided: wrong label"]
        ) { _ in .voidRecord(VoidRecord(.test("t1001-2026-11-17"), reason: "wrong label")) },
        ChangeSample(
            name: "a medication is voided",
            kind: "void",
            tables: ["medication"],
            client: "1001",
            says: ["medication Zolpidem voided: typed twice"],
            after: { file in
                let medication = Medication(client: "1001", name: "Zolpidem", from: .today)
                try file.perform(.saveMedication(SaveMedication(medication, basedOn: nil)), by: .ortiz)
            }
        ) { _ in
            .voidRecord(
                VoidRecord(.medication(client: "1001", name: "Zolpidem", from: .today), reason: "typed twice")
            )
        },
    ]
}
