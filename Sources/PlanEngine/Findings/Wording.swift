import CareModel

/// A number with its noun, such as `1 day` or `3 days`.
func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}

extension Minutes {
    /// The length as `330 min`.
    var inWords: String { "\(count) min" }
}

extension Evidence {
    /// A mark: what happened and how many of the scheduled minutes were credited.
    init(_ mark: SessionMark) {
        var says = "\(mark.status.name), \(mark.credited.count) of \(mark.session.scheduled.count) min"
        says += ", \(mark.session.service.name)"
        if let reason = mark.reason { says += ", \(reason)" }
        self.init(.attendance, mark.session.id.text, mark.day, says)
    }

    /// The marks on which hours rest, or the plan that asks for the hours where there is no mark at all.
    static func hours(
        _ marks: some Collection<SessionMark>,
        required: Minutes,
        by plan: TreatmentPlan?
    ) -> [Evidence] {
        guard marks.isEmpty, let plan else { return marks.map { Evidence($0) } }
        return [Evidence(plan, "asks for \(required.count) min; no session is marked")]
    }

    /// A session.
    init(_ session: SessionSlot, _ says: String) {
        self.init(.session, session.id.text, session.day, says)
    }

    /// A drug test: its outcome, the specimen's validity and what read positive.
    init(_ test: TestOnDay) {
        guard test.test.isCollected else {
            self.init(.test, test.id.text, test.day, test.test.outcome.name)
            return
        }
        var parts = [test.test.validity.name]
        if !test.definitivePositive.isEmpty { parts.append("definitive positive: \(test.definitivePositive.names)") }
        if !test.unsettled.isEmpty { parts.append("presumptive positive: \(test.unsettled.names)") }
        let accounted = test.positive.intersection(test.explained)
        if !accounted.isEmpty { parts.append("explained by medication: \(accounted.names)") }
        if test.positive.isEmpty, !test.measured.isEmpty { parts.append("negative") }
        self.init(.test, test.id.text, test.day, parts.joined(separator: "; "))
    }

    /// A questionnaire.
    init(_ measure: Measure, _ says: String) {
        self.init(.measure, measure.id.text, measure.givenOn, "\(measure.instrument.rawValue): \(says)")
    }

    /// The admission.
    init(_ episode: Episode) {
        self.init(.admission, episode.id.text, episode.admittedOn, "admitted")
    }

    /// The plan in force.
    init(_ plan: TreatmentPlan, _ says: String) {
        self.init(.plan, plan.id.text, plan.effectiveOn, says)
    }
}
