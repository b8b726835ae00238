import CareModel
import CareTesting
import PlanEngine

/// Puts a client's record together from exported records, slowly and plainly, as the plan engine's own document says.
///
/// It is the other opinion on what the case file reads from its tables with joins, streams and indexes.
struct PlainAssembly {
    private let records: [CareRecord]
    private let programme: Programme

    init(_ records: [CareRecord]) {
        self.records = records
        programme =
            records.pick { if case .programme(let record) = $0 { record } else { nil } }.first
            ?? Programme(name: "", timeZone: "UTC")
    }

    /// Everything that the rules find in everybody's records on a day.
    func findings(on day: Day) -> [Finding] {
        let episodes: [Episode] = records.pick { if case .episode(let record) = $0 { record } else { nil } }
        let enrolled = episodes.filter { $0.isEnrolled(on: day) }
        let latest = Dictionary(grouping: enrolled, by: \.client).compactMapValues { stays in
            stays.max { $0.admittedOn < $1.admittedOn }
        }
        return latest.values.flatMap { RuleBook().findings(in: record(of: $0, on: day), on: day) }
    }

    private func record(of episode: Episode, on day: Day) -> ClientRecord {
        let closures: [Closure] = records.pick { if case .closure(let record) = $0 { record } else { nil } }
        var record = ClientRecord(
            episode: episode,
            weekStartsOn: programme.weekStartsOn,
            closures: Set(closures.map(\.day))
        )
        record.plans = records.pick { if case .plan(let plan) = $0, plan.episode == episode.id { plan } else { nil } }
            .sorted { ($0.effectiveOn, $0.id) < ($1.effectiveOn, $1.id) }
        record.signedReviews = records.pick { item -> Day? in
            guard case .planReview(let review) = item, review.episode == episode.id else { return nil }
            return review.signedBy == nil ? nil : review.reviewedOn
        }.sorted()
        record.leaves = ofClient(episode) {
            if case .leave(let leave) = $0 { leave } else { nil }
        } of: {
            $0.client
        }
        record.medications = ofClient(episode) {
            if case .medication(let medication) = $0 { medication } else { nil }
        } of: {
            $0.client
        }
        record.consents = ofClient(episode) {
            if case .consent(let consent) = $0 { consent } else { nil }
        } of: {
            $0.client
        }
        record.measures = ofClient(episode) {
            if case .measure(let measure) = $0 { measure } else { nil }
        } of: {
            $0.client
        }
        .filter { $0.givenOn >= episode.admittedOn }
        .sorted { ($0.givenOn, $0.id) < ($1.givenOn, $1.id) }
        record.ratings = ofClient(episode) {
            if case .rating(let rating) = $0 { rating } else { nil }
        } of: {
            $0.client
        }
        .sorted { ($0.ratedOn, $0.edition) < ($1.ratedOn, $1.edition) }
        record.twoWayContacts =
            ofClient(episode) {
                if case .contact(let contact) = $0 { contact } else { nil }
            } of: {
                $0.client
            }
            .filter(\.isTwoWay).map(\.at.day).sorted()
        record.attempts =
            ofClient(episode) {
                if case .contact(let contact) = $0 { contact } else { nil }
            } of: {
                $0.client
            }
            .filter { !$0.isTwoWay }.map(\.at).sorted()
        record.contracts =
            ofClient(episode) {
                if case .contract(let contract) = $0 { contract } else { nil }
            } of: {
                $0.client
            }
            .sorted { $0.from < $1.from }
        addAttendance(to: &record, on: day)
        addUnits(to: &record)
        addTests(to: &record)
        return record
    }

    private func ofClient<Record>(
        _ episode: Episode,
        _ take: (CareRecord) -> Record?,
        of client: (Record) -> Client.ID
    ) -> [Record] {
        records.pick(take).filter { client($0) == episode.client }
    }

    private func slot(_ session: Session) -> SessionSlot {
        SessionSlot(
            id: session.id,
            startsAt: session.startsAt,
            endsAt: session.endsAt,
            scheduled: session.scheduledMinutes(in: ProgrammeZone(name: programme.timeZone) ?? .utc),
            service: session.service,
            held: session.held
        )
    }

    private func addAttendance(to record: inout ClientRecord, on day: Day) {
        let all: [Session] = records.pick { if case .session(let session) = $0 { session } else { nil } }
        let sessions = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
        let client = record.client
        let memberships: [Membership] = records.pick {
            if case .membership(let membership) = $0, membership.client == client { membership } else { nil }
        }
        let weekEnd = Week(containing: day, startingOn: programme.weekStartsOn).lastDay
        for (group, places) in Dictionary(grouping: memberships, by: \.group) {
            let days = record.episode.admittedOn...max(weekEnd, record.episode.admittedOn)
            let roster = all.filter { session in
                session.group == group && days.contains(session.day) && places.contains { $0.covers(session.day) }
            }
            record.roster.append(roster.map(slot).sorted { $0.precedes($1) }[...])
        }
        record.marks = records.pick { item -> SessionMark? in
            guard case .attendance(let row) = item, row.client == client, let session = sessions[row.session],
                session.day >= record.episode.admittedOn
            else { return nil }
            return SessionMark(session: slot(session), status: row.status, minutes: row.minutes, reason: row.reason)
        }.sorted { $0.session.precedes($1.session) }
    }

    /// All units of a client who has an authorisation, counted from every mark, whatever the stay.
    private func addUnits(to record: inout ClientRecord) {
        let client = record.client
        record.authorisations = records.pick {
            if case .authorisation(let authorisation) = $0, authorisation.client == client {
                authorisation
            } else {
                nil
            }
        }
        let all: [Session] = records.pick { if case .session(let session) = $0 { session } else { nil } }
        let sessions = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
        let modes: [AttendanceDetail] = records.pick {
            if case .attendanceDetail(let detail) = $0, detail.client == client { detail } else { nil }
        }
        let episodes: [Episode] = records.pick {
            if case .episode(let episode) = $0, episode.client == client { episode } else { nil }
        }
        let levels: [LevelPlacement] = records.pick { if case .level(let level) = $0 { level } else { nil } }
        let times = records.pick { item -> CreditedTime? in
            guard case .attendance(let row) = item, row.client == client, let session = sessions[row.session] else {
                return nil
            }
            let mark = SessionMark(session: slot(session), status: row.status, minutes: row.minutes)
            let stays = Set(episodes.filter { $0.dischargedOn.map { session.day <= $0 } ?? true }.map(\.id))
            let mode = modes.first { $0.session == session.id }?.mode
            return CreditedTime(
                startsAt: session.startsAt,
                service: session.service,
                minutes: mark.credited,
                level: levels.filter { stays.contains($0.episode) && $0.from <= session.day }
                    .max { $0.from < $1.from }?.level,
                isTelehealth: mode != nil,
                isAudioOnly: mode == .audio
            )
        }
        let codes: [BillingCode] = records.pick { if case .billingCode(let code) = $0 { code } else { nil } }
        record.units = UnitTable(codes).units(of: times.sorted { $0.startsAt < $1.startsAt })
    }

    private func addTests(to record: inout ClientRecord) {
        let results: [TestResult] = records.pick { if case .result(let result) = $0 { result } else { nil } }
        let readings = Dictionary(grouping: results, by: \.test)
        let (client, admitted) = (record.client, record.episode.admittedOn)
        record.tests = records.pick { item -> TestRecord? in
            guard case .test(let test) = item, test.client == client, test.day >= admitted else { return nil }
            return TestRecord(
                id: test.id,
                day: test.day,
                outcome: test.outcome,
                validity: test.validity,
                readings: (readings[test.id] ?? []).map {
                    TestRecord.Reading(
                        analyte: $0.analyte,
                        method: $0.method,
                        isPositive: $0.reading == .positive,
                        reportedOn: $0.reportedOn
                    )
                }
            )
        }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }
}

extension [CareRecord] {
    /// The records of one kind.
    fileprivate func pick<Record>(_ take: (CareRecord) -> Record?) -> [Record] {
        compactMap(take)
    }
}
