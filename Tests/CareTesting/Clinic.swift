public import CareModel

/// A small programme on Friday 2026-11-20: one counselor, one group of twelve that met on the four days before, and an
/// auditor who looks on.
public struct Clinic: Sendable {
    /// The counselor.
    public static let counselor: StaffMember.ID = "s1"
    /// The session of today.
    public static let session: Session.ID = "x5"
    /// The family names of the twelve, in the order of the sheet.
    public static let names = [
        "Abbott", "Brandt", "Dupré", "Ellis", "Fong", "García", "Ito", "Jones", "Kim", "López", "Núñez", "Ortiz",
    ]

    /// What the clinic has on file.
    public var records: [CareRecord]

    /// Nothing but the programme and its staff.
    public static var empty: Clinic {
        Clinic(records: [
            .programme(Programme(name: "Riverside IOP", timeZone: "UTC")),
            .staff(StaffMember(id: counselor, name: "M. Okafor", role: .counselor)),
            .staff(StaffMember(id: "s2", name: "A. Reyes", role: .auditor)),
        ])
    }

    /// The group of twelve, whose days before today are recorded.
    public static var ofTwelve: Clinic {
        var clinic = empty
        for (index, name) in names.enumerated() { clinic.admit(name, "Given", number: index + 1) }
        clinic.addGroup(clients: names.count)
        return clinic
    }

    /// The group with one member of other names.
    public static func ofOne(_ familyName: String, _ givenName: String) -> Clinic {
        var clinic = empty
        clinic.admit(familyName, givenName, number: 1)
        clinic.addGroup(clients: 1)
        return clinic
    }

    /// Admits a client to the programme, with a plan of 6 hours a week from Monday to Thursday and one test a week.
    public mutating func admit(_ familyName: String, _ givenName: String, number: Int) {
        var client = Client(id: Self.client(number), familyName: familyName, givenName: givenName)
        client.counselor = Self.counselor
        let episode = Episode(id: Episode.ID("e\(number)"), client: client.id, admittedOn: "2026-11-16")
        var plan = TreatmentPlan(
            id: TreatmentPlan.ID("p\(number)"),
            episode: episode.id,
            effectiveOn: "2026-11-16",
            minutes: [.monday: 90, .tuesday: 90, .wednesday: 90, .thursday: 90]
        )
        plan.counselorSignedOn = "2026-11-16"
        plan.testsPerWeek = "1"
        records += [
            .client(client), .episode(episode),
            .level(LevelPlacement(episode: episode.id, from: "2026-11-16", level: .intensiveOutpatient)), .plan(plan),
        ]
    }

    private mutating func addGroup(clients: Int) {
        var group = TreatmentGroup(id: "g1", name: "Relapse prevention", service: .group)
        group.counselor = Self.counselor
        records.append(.group(group))
        records += (1...clients).map {
            .membership(Membership(group: "g1", client: Self.client($0), from: "2026-11-16"))
        }
        for day in 16...20 {
            let number = Session.ID("x\(day - 15)")
            guard let from = LocalTime("2026-11-\(day)T09:00"), let to = LocalTime("2026-11-\(day)T10:30") else {
                continue
            }
            var session = Session(id: number, service: .group, startsAt: from, endsAt: to)
            session.group = "g1"
            session.counselor = Self.counselor
            session.held = day < 20 ? .yes : nil
            records.append(.session(session))
            guard day < 20 else { continue }
            records += (1...clients).map {
                .attendance(Attendance(session: number, client: Self.client($0), status: .present))
            }
        }
    }

    /// Has the group meet every Friday morning, as a series.
    public mutating func meetWeekly() {
        records = records.map { record in
            guard case .group(var group) = record else { return record }
            group.weekday = .friday
            group.starts = "09:00"
            group.ends = "10:30"
            return .group(group)
        }
    }

    /// The number of a client of the twelve, the first being 1.
    public static func client(_ number: Int) -> Client.ID { Client.ID("c\(number)") }
}
