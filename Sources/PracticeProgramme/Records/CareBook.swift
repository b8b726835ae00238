import CareModel

/// What else stands in a client's record: medications, ratings, consents and safety plans.
struct CareBook {
    private let script: Script
    private var client: Client.ID { script.person.id }

    init(_ script: Script) {
        self.script = script
    }

    /// The medications, taken since before the admission.
    var medications: [Medication] {
        script.person.prescriptions.map {
            $0.medication(of: client, from: script.admittedOn.advanced(by: -(7 + script.person.number % 20)))
        }
    }

    /// The ratings of the dimensions, at the admission, after four weeks and at every step.
    var ratings: [DimensionRating] {
        let isWholeDay = script.stages.first?.track.level == .highIntensityOutpatient
        let first = [script.person.substance == .sedatives ? 1 : 0, 1, 2, isWholeDay ? 3 : 2, 2]
        let later = [0, 1, 1, isWholeDay ? 2 : 1, script.progress.pace == .stalled ? 2 : 1]
        let fourWeeks = script.admittedOn.advanced(by: 28)
        let end = min(script.dischargedOn ?? script.calendar.today, script.calendar.daysAgo(1))
        let days = [fourWeeks] + script.stages.dropFirst().map(\.from)
        return [rating(script.admittedOn, first)] + days.filter { $0 <= end }.map { rating($0, later) }
    }

    private func rating(_ day: Day, _ ratings: [Int?]) -> DimensionRating {
        DimensionRating(client: client, ratedOn: day, edition: 4, ratings: ratings)
    }

    /// The consents: to whoever sent the client, and to the prescriber where there is one.
    var consents: [Consent] {
        let referral = script.person.referral
        var consents = [consent(1, referral.recipient, referral.purpose)]
        consents[0].expiresOn = script.progress.consentEndsOn ?? consents[0].expiresOn
        if let prescriber = script.person.prescriptions.first?.prescriber {
            consents.append(consent(2, prescriber, "Coordination of medication"))
        }
        return consents
    }

    private func consent(_ number: Int, _ recipient: String, _ purpose: String) -> Consent {
        var consent = Consent(
            id: Consent.ID("\(script.person.number)-C\(number)"),
            client: client,
            recipient: recipient,
            purpose: purpose,
            scope: number == 2 ? ["medication", "test results"] : ["attendance", "progress"],
            signedOn: script.admittedOn
        )
        consent.expiresOn = script.admittedOn.advanced(by: 365)
        return consent
    }

    /// The safety plans: of everybody who survived an overdose, gone through again every seven weeks, and special ones.
    var safetyPlans: [SafetyPlan] {
        let end = min(script.dischargedOn ?? script.calendar.today, script.calendar.daysAgo(1))
        var days: [Day] = []
        if script.person.hasOverdosed {
            days = Array(stride(from: script.admittedOn, through: max(script.admittedOn, end), by: 49))
        }
        if let special = script.progress.safetyPlanDay { days += [script.admittedOn, special] }
        let words = SafetyWords.all[script.person.number % SafetyWords.all.count]
        return days.map { day in
            var plan = SafetyPlan(client: client, reviewedOn: day)
            plan.warningSigns = words.signs
            plan.coping = words.coping
            plan.distractions = words.distractions
            plan.helpers = words.helpers
            plan.professionals = SafetyWords.professionals
            plan.safeEnvironment = words.surroundings
            return plan
        }
    }
}
