import CareModel
import CareTesting

extension SortedRecords {
    /// What makes it no valid set of records on a day: keys that come twice, references to nothing, dates after the day.
    func faults(on today: Day) -> [String] {
        repeatedKeys + danglingReferences + lateDates(after: today)
    }

    private var repeatedKeys: [String] {
        var faults = Self.repeated(staff.map(\.id), "staff") + Self.repeated(clients.map(\.id), "client")
        faults += Self.repeated(episodes.map(\.id), "episode") + Self.repeated(plans.map(\.id), "plan")
        faults += Self.repeated(levels.map { "\($0.episode) \($0.from)" }, "level")
        faults += Self.repeated(planItems.map { "\($0.plan) \($0.item)" }, "plan item")
        faults += Self.repeated(planReviews.map { "\($0.episode) \($0.reviewedOn)" }, "plan review")
        faults += Self.repeated(groups.map(\.id), "group") + Self.repeated(sessions.map(\.id), "session")
        faults += Self.repeated(memberships.map { "\($0.group) \($0.client) \($0.from)" }, "membership")
        faults += Self.repeated(attendance.map { "\($0.session) \($0.client)" }, "attendance")
        faults += Self.repeated(closures.map(\.day), "closure")
        faults += Self.repeated(leaves.map { "\($0.client) \($0.from)" }, "leave")
        faults += Self.repeated(contacts.map { "\($0.client) \($0.at) \($0.kind)" }, "contact")
        faults += Self.repeated(medications.map { "\($0.client) \($0.name) \($0.from)" }, "medication")
        faults += Self.repeated(tests.map(\.id), "test")
        faults += Self.repeated(results.map { "\($0.test) \($0.analyte) \($0.method) \($0.reportedOn)" }, "result")
        faults += Self.repeated(measures.map(\.id), "measure") + Self.repeated(consents.map(\.id), "consent")
        faults += Self.repeated(ratings.map { "\($0.client) \($0.ratedOn) \($0.edition)" }, "rating")
        faults += Self.repeated(safetyPlans.map { "\($0.client) \($0.reviewedOn)" }, "safety plan")
        faults += Self.repeated(billingCodes.map { "\($0.code) \($0.from)" }, "code")
        faults += Self.repeated(authorisations.map(\.id), "authorisation")
        return faults
    }

    private var danglingReferences: [String] {
        let (staff, clients) = (Set(staff.map(\.id)), Set(clients.map(\.id)))
        let (episodes, plans) = (Set(episodes.map(\.id)), Set(plans.map(\.id)))
        let (groups, sessions) = (Set(groups.map(\.id)), Set(sessions.map(\.id)))
        var faults = Self.missing(self.clients.map(\.counselor), in: staff)
        faults += Self.missing(self.episodes.map(\.client) + leaves.map(\.client), in: clients)
        faults += Self.missing(levels.map(\.episode) + planReviews.map(\.episode), in: episodes)
        faults += Self.missing(self.plans.map(\.episode), in: episodes)
        faults += Self.missing(planItems.map(\.plan), in: plans)
        faults += Self.missing(planReviews.map(\.signedBy) + self.groups.map(\.counselor), in: staff)
        faults += Self.missing(memberships.map(\.group) + self.sessions.map(\.group), in: groups)
        faults += Self.missing(memberships.map(\.client) + attendance.map(\.client), in: clients)
        faults += Self.missing(self.sessions.map(\.counselor) + attendance.map(\.recordedBy), in: staff)
        faults += Self.missing(attendance.map(\.session) + attendance.compactMap(\.makesUp), in: sessions)
        faults += Self.missing(contacts.map(\.client) + medications.map(\.client), in: clients)
        faults += Self.missing(tests.map(\.client) + measures.map(\.client), in: clients)
        faults += Self.missing(tests.compactMap(\.collector), in: staff)
        faults += Self.missing(results.map(\.test), in: Set(tests.map(\.id)))
        faults += Self.missing(ratings.map(\.client) + consents.map(\.client), in: clients)
        faults += Self.missing(authorisations.map(\.client), in: clients)
        return faults + Self.missing(safetyPlans.map(\.client), in: clients)
    }

    /// Dates after a day, apart from planned sessions, ends of places and consents, and targets of plans.
    private func lateDates(after today: Day) -> [String] {
        var days = clients.compactMap(\.birthDate) + episodes.map(\.admittedOn) + episodes.compactMap(\.dischargedOn)
        days += episodes.compactMap(\.lastContactOn) + levels.map(\.from) + closures.map(\.day) + leaves.map(\.from)
        days += plans.flatMap { [$0.effectiveOn, $0.clientSignedOn, $0.counselorSignedOn, $0.supervisorSignedOn] }
            .compactMap(\.self)
        days += planReviews.map(\.reviewedOn) + contacts.map(\.at.day) + medications.map(\.from)
        days += attendance.compactMap(\.recordedAt?.day) + sessions.filter { $0.held == .yes }.map(\.day)
        days += tests.map(\.selectedOn) + tests.map(\.day) + tests.compactMap(\.notifiedAt?.day)
        days += results.map(\.reportedOn) + measures.map(\.givenOn) + ratings.map(\.ratedOn)
        days += consents.map(\.signedOn) + safetyPlans.map(\.reviewedOn)
        days += billingCodes.map(\.from) + authorisations.map(\.from)
        return days.filter { $0 > today }.map { "\($0) is after \(today)" }
    }

    private static func repeated<Key: Hashable & CustomStringConvertible>(_ keys: [Key], _ kind: String) -> [String] {
        var known: Set<Key> = []
        return keys.filter { !known.insert($0).inserted }.map { "\(kind) \($0) comes twice" }
    }

    private static func missing<Subject>(
        _ ids: [RecordID<Subject>?],
        in known: Set<RecordID<Subject>>
    ) -> [String] {
        ids.filter { id in id.map { !known.contains($0) } ?? true }
            .map { "\(Subject.self) \($0?.text ?? "not recorded") isn't there" }
    }
}
