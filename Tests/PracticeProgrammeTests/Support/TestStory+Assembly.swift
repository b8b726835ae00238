import CareModel
import CareTesting
import PlanEngine

extension TestStory {
    /// The records of the enrolled clients as the plan engine reads them.
    func assembled() -> [Client.ID: ClientRecord] {
        let closures = Set(records.closures.map(\.day))
        let episodes = records.episodes.filter { $0.isEnrolled(on: today) }
        var files = Dictionary(
            uniqueKeysWithValues: episodes.map { episode in
                (episode.client, ClientRecord(episode: episode, weekStartsOn: .monday, closures: closures))
            }
        )
        assemblePlans(into: &files)
        assembleAttendance(into: &files)
        assembleTests(into: &files)
        assembleProgress(into: &files)
        return files
    }

    private func assemblePlans(into files: inout [Client.ID: ClientRecord]) {
        let clients = Dictionary(uniqueKeysWithValues: records.episodes.map { ($0.id, $0.client) })
        for plan in records.plans.sorted(by: { ($0.effectiveOn, $0.id) < ($1.effectiveOn, $1.id) }) {
            guard let client = clients[plan.episode], files[client]?.episode.id == plan.episode else { continue }
            files[client]?.plans.append(plan)
        }
        for review in records.planReviews.sorted(by: { $0.reviewedOn < $1.reviewedOn }) where review.signedBy != nil {
            guard let client = clients[review.episode], files[client]?.episode.id == review.episode else { continue }
            files[client]?.signedReviews.append(review.reviewedOn)
        }
        for leave in records.leaves { files[leave.client]?.leaves.append(leave) }
    }

    private func assembleAttendance(into files: inout [Client.ID: ClientRecord]) {
        let sessions = records.sessions.sorted { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
        let slots = Dictionary(uniqueKeysWithValues: sessions.map { ($0.id, slot($0)) })
        let byGroup = Dictionary(grouping: sessions, by: \.group)
        for membership in records.memberships {
            guard let file = files[membership.client] else { continue }
            let roster = (byGroup[membership.group] ?? [])
                .filter { membership.covers($0.day) && $0.day >= file.episode.admittedOn }
                .compactMap { slots[$0.id] }
            files[membership.client]?.roster.append(roster[...])
        }
        for row in records.attendance {
            guard let slot = slots[row.session] else { continue }
            files[row.client]?.marks.append(
                SessionMark(session: slot, status: row.status, minutes: row.minutes, reason: row.reason)
            )
        }
        for client in files.keys { files[client]?.marks.sort { $0.session.precedes($1.session) } }
        for contact in records.contacts.sorted(by: { $0.at < $1.at }) where contact.isTwoWay {
            files[contact.client]?.twoWayContacts.append(contact.at.day)
        }
    }

    private func assembleTests(into files: inout [Client.ID: ClientRecord]) {
        let results = Dictionary(grouping: records.results, by: \.test)
        for test in records.tests.sorted(by: { ($0.day, $0.id) < ($1.day, $1.id) }) {
            files[test.client]?.tests.append(
                TestRecord(
                    id: test.id,
                    day: test.day,
                    outcome: test.outcome,
                    validity: test.validity,
                    readings: (results[test.id] ?? []).map { result in
                        TestRecord.Reading(
                            analyte: result.analyte,
                            method: result.method,
                            isPositive: result.reading == .positive,
                            reportedOn: result.reportedOn
                        )
                    }
                )
            )
        }
        for medication in records.medications { files[medication.client]?.medications.append(medication) }
    }

    private func assembleProgress(into files: inout [Client.ID: ClientRecord]) {
        for measure in records.measures.sorted(by: { ($0.givenOn, $0.id) < ($1.givenOn, $1.id) }) {
            files[measure.client]?.measures.append(measure)
        }
        for rating in records.ratings.sorted(by: { $0.ratedOn < $1.ratedOn }) {
            files[rating.client]?.ratings.append(rating)
        }
        for consent in records.consents { files[consent.client]?.consents.append(consent) }
        for authorisation in records.authorisations {
            files[authorisation.client]?.authorisations.append(authorisation)
        }
        for (client, file) in files where !file.authorisations.isEmpty { files[client]?.units = units(of: file) }
    }

    /// The units of a client; every level in the story that a code asks for is that of the stay's marks.
    private func units(of file: ClientRecord) -> [DayUnits] {
        let levels = records.levels.filter { $0.episode == file.episode.id }.sorted { $0.from < $1.from }
        return UnitTable(records.billingCodes).units(
            of: file.marks.map { mark in
                CreditedTime(
                    startsAt: mark.session.startsAt,
                    service: mark.session.service,
                    minutes: mark.credited,
                    level: levels.last { $0.from <= mark.day }?.level
                )
            }
        )
    }
}
