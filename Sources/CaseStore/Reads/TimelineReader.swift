import CareModel
import GRDB
import PlanEngine

/// Puts what happened to a client into one line of time.
struct TimelineReader {
    let db: Database
    let number: Int64
    let today: Day

    /// What happened up to today, the latest first.
    func events(_ record: ClientRecord?, _ tests: [ClientChart.TestLine]) throws -> [ClientChart.Event] {
        var events = (record?.marks ?? []).filter { $0.day <= today }.map(Self.event)
        events += tests.filter { $0.voided == nil && $0.day <= today }.map(Self.event)
        events += try contacts()
        events += try notes()
        for plan in record?.plans ?? [] where plan.effectiveOn <= today {
            let minutes = plan.minutes.total
            events.append(Self.event(.plan(plan.id), plan.effectiveOn, "Plan", "\(minutes.hours) h a week in force"))
        }
        for day in record?.signedReviews ?? [] where day <= today {
            events.append(Self.event(.review, day, "Review", "plan review signed"))
        }
        for rating in record?.ratings ?? [] where rating.ratedOn <= today {
            let numbers = rating.ratings.map { $0.map(String.init) ?? "-" }.joined(separator: " ")
            events.append(Self.event(.rating, rating.ratedOn, "Ratings", "D1 to D6: \(numbers)"))
        }
        for measure in record?.measures ?? [] where measure.givenOn <= today {
            events.append(Self.event(measure))
        }
        for leave in record?.leaves ?? [] where leave.from <= today {
            events.append(Self.event(leave))
        }
        if let episode = record?.episode {
            events.append(Self.event(.admission, episode.admittedOn, "Admitted", ""))
            if let discharged = episode.dischargedOn, discharged <= today {
                events.append(Self.event(.discharge, discharged, "Discharged", episode.dischargeReason?.name ?? ""))
            }
        }
        return events.sorted { ($0.day, $0.time?.minutes ?? 0) > ($1.day, $1.time?.minutes ?? 0) }
    }

    /// The sessions ahead for which the client is on the roster, the next first.
    static func ahead(_ record: ClientRecord, from today: Day) -> [ClientChart.Event] {
        let marked = Set(record.marks(on: today...today).map(\.session.id))
        return record.roster.joined()
            .filter { $0.day >= today && $0.isOn && !marked.contains($0.id) }
            .sorted { $0.precedes($1) }
            .map(event)
    }

    static func event(_ session: SessionSlot) -> ClientChart.Event {
        ClientChart.Event(
            subject: .session(session.id),
            day: session.day,
            time: session.startsAt.time,
            word: session.service.name.prefix(1).uppercased() + session.service.name.dropFirst(),
            detail: "",
            minutes: session.scheduled,
            isConcern: false
        )
    }

    static func event(
        _ subject: ClientChart.Event.Subject,
        _ day: Day,
        _ word: String,
        _ detail: String
    ) -> ClientChart.Event {
        ClientChart.Event(
            subject: subject,
            day: day,
            time: nil,
            word: word,
            detail: detail,
            minutes: nil,
            isConcern: false
        )
    }

    private static func event(_ mark: SessionMark) -> ClientChart.Event {
        let name = mark.status.name
        return ClientChart.Event(
            subject: .session(mark.session.id),
            day: mark.day,
            time: mark.session.startsAt.time,
            word: name.prefix(1).uppercased() + name.dropFirst(),
            detail: mark.session.service.name + (mark.reason.map { ": \($0)" } ?? ""),
            minutes: mark.credited,
            isConcern: mark.status.isUnexcused || mark.status == .sentHome
        )
    }

    private static func event(_ test: ClientChart.TestLine) -> ClientChart.Event {
        ClientChart.Event(
            subject: .test(test.id),
            day: test.day,
            time: nil,
            word: "Test",
            detail: test.says,
            minutes: nil,
            isConcern: test.isConcern
        )
    }

    static func event(_ leave: Leave) -> ClientChart.Event {
        let until = leave.to.map { "to \($0.dayAndMonth)" } ?? "on"
        return event(.leave(leave), leave.from, "Leave", "\(leave.reason.rawValue) \(until)")
    }

    private static func event(_ measure: Measure) -> ClientChart.Event {
        var says = measure.instrument.rawValue
        if let risk = measure.bamRisk, let protective = measure.bamProtective {
            says += ": risk \(risk), protective \(protective)"
        } else {
            says += measure.total.map { ": \($0)" } ?? ": incomplete"
        }
        let isConcern = measure.instrument == .phq9 && (measure.answer(toItem: 9) ?? 0) > 0
        return ClientChart.Event(
            subject: .measure(measure.id),
            day: measure.givenOn,
            time: nil,
            word: "Measure",
            detail: isConcern ? says + ", item 9 answered" : says,
            minutes: nil,
            isConcern: isConcern
        )
    }

    /// The client's own parts of group notes, after the marks of their sessions; a note that says nothing of the client
    /// would only fill the line of time.
    private func notes() throws -> [ClientChart.Event] {
        try ClientNotes(db: db, number: number).notes(limit: 100)
            .filter { $0.isThere && !$0.part.isEmpty && $0.startsAt.day <= today }
            .map { note in
                return ClientChart.Event(
                    subject: .note(note.session),
                    day: note.startsAt.day,
                    time: note.startsAt.time,
                    word: "Note",
                    detail: (note.signedBy == nil ? "not signed: " : "") + note.part,
                    minutes: nil,
                    isConcern: false
                )
            }
    }

    private func contacts() throws -> [ClientChart.Event] {
        try Row.fetchAll(
            db.cachedStatement(
                sql:
                    "SELECT at, kind, two_way, note FROM contact WHERE client = ? AND at < ? ORDER BY at DESC LIMIT 200"
            ),
            arguments: [number, (today.number + 1) * 1440]
        ).map { row in
            let at = LocalTime(minutes: row[0])
            let reached: Bool = row[2]
            let note = (row[3] as String?).map { ": \($0)" } ?? ""
            return ClientChart.Event(
                subject: .contact,
                day: at.day,
                time: at.time,
                word: reached ? "Contact" : "Tried",
                detail: (row[1] as String) + note,
                minutes: nil,
                isConcern: false
            )
        }
    }
}

extension ClientChart.TestLine {
    /// Sums up a test; without a view, as of an earlier stay, its readings aren't told.
    init(_ test: TestRecord, reason: DrugTest.Reason, view: TestOnDay?, voided: String? = nil) {
        id = test.id
        day = test.day
        self.reason = reason
        outcome = test.outcome
        validity = test.validity
        measured = view?.measured.analytes.count ?? 0
        unexplained = view?.unexplained ?? []
        explained = view.map { $0.positive.intersection($0.explained) } ?? []
        absent = view.map { test.isValid ? $0.absentMedications.map(\.name) : [] } ?? []
        isConfirmed = view.map { !$0.unexplainedDefinitive.isEmpty } ?? false
        self.voided = voided
    }

    /// Whether somebody has to enter something: the outcome, or the readings of a specimen.
    public var isToEnter: Bool {
        outcome == .pending || (outcome == .collected && measured == 0)
    }

    /// What the test says, in a few words.
    public var says: String {
        guard outcome == .collected else { return outcome.name }
        if validity != .valid { return validity.name }
        if !unexplained.isEmpty {
            return "\(isConfirmed ? "POS" : "presumptive POS") \(unexplained.names)"
        }
        if !absent.isEmpty { return "neg, no \(absent.joined(separator: ", "))" }
        if !explained.isEmpty { return "as expected: \(explained.names)" }
        return measured == 0 ? "no reading yet" : "neg, \(measured) analytes"
    }

    /// Whether the test speaks against the client's progress.
    public var isConcern: Bool {
        outcome == .missed || outcome == .refused
            || (outcome == .collected && (validity.isTampered || !unexplained.isEmpty || !absent.isEmpty))
    }
}
