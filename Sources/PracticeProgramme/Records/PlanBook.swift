import CareModel

/// A client's plans: a version for every stage, and a new one after five weeks of the same stage, each with its lines.
struct PlanBook {
    private let script: Script

    init(_ script: Script) {
        self.script = script
    }

    /// The versions, in order.
    var plans: [TreatmentPlan] {
        effectiveDays.enumerated().map { plan(number: $0 + 1, from: $1) }
    }

    /// The lines of all versions.
    var items: [PlanItem] {
        plans.flatMap { plan in
            let until = effectiveDays.first { $0 > plan.effectiveOn } ?? script.dischargedOn ?? script.calendar.today
            return PlanOutline(script: script, plan: plan, on: until).items
        }
    }

    private var effectiveDays: [Day] {
        script.stages.flatMap { stage -> [Day] in
            let renewed = stage.from.advanced(by: 35)
            let isRenewed = renewed <= min(script.calendar.today, stage.to ?? script.calendar.today)
            return isRenewed ? [stage.from, renewed] : [stage.from]
        }
    }

    private func plan(number: Int, from day: Day) -> TreatmentPlan {
        let track = script.track(on: day)
        var plan = TreatmentPlan(
            id: TreatmentPlan.ID("\(script.person.number)-P\(number)"),
            episode: script.episodeID,
            effectiveOn: day,
            minutes: track.minutes
        )
        plan.testsPerWeek = MeasuredNumber(track.testsPerWeek)
        plan.individual = script.person.meeting != nil
        plan.family = script.person.family
        // The plans of this week still wait for the supervisor.
        let isNew = script.calendar.weeksAgo(day) == 0
        plan.clientSignedOn = isNew && script.progress.awaitsSignature ? nil : day
        plan.counselorSignedOn = day
        plan.supervisorSignedOn = isNew ? nil : day.advanced(by: 2)
        return plan
    }
}
