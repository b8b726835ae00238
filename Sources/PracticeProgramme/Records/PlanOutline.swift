import CareModel

/// The lines of one plan version: problems, goals, objectives and interventions, as they stood on a day.
struct PlanOutline {
    let script: Script
    let plan: TreatmentPlan
    /// The day on which the version ends, or today.
    let on: Day

    var items: [PlanItem] {
        let themes = [PlanTheme.use(of: script.person.substance)] + script.person.concerns
        return themes.enumerated().flatMap { lines(of: $1, number: $0 + 1) }
    }

    private func lines(of theme: PlanTheme, number: Int) -> [PlanItem] {
        let goal = line("G\(number)", .goal, theme.goal, under: "P\(number)", after: 12)
        let steps = theme.steps.enumerated().flatMap { index, step -> [PlanItem] in
            let objective = "\(number).\(index + 1)"
            var item = line(objective, .objective, step.objective, under: "G\(number)", after: 3 + 3 * index)
            item.state = state(step: index)
            return [item, line("\(objective)a", .intervention, step.intervention, under: objective)]
        }
        return [line("P\(number)", .problem, theme.problem), goal] + steps
    }

    private func line(
        _ item: String,
        _ kind: PlanItem.Kind,
        _ text: String,
        under parent: String? = nil,
        after weeks: Int? = nil
    ) -> PlanItem {
        var line = PlanItem(plan: plan.id, item: RecordID(item), kind: kind, text: text)
        line.parent = parent.map { RecordID($0) }
        line.targetDate = weeks.map { plan.effectiveOn.advanced(by: 7 * $0 + 4) }
        line.state = kind == .goal ? .open : nil
        return line
    }

    /// How far a step has come: the first ones are met after some weeks, the later ones follow.
    private func state(step: Int) -> PlanItem.State {
        let weeks = script.admittedOn.distance(to: on) / 7
        switch script.progress.pace {
        case .stalled: return step == 1 ? .onTrack : step == 0 ? .stalled : .open
        case .nearlyDone: return step < 3 ? .met : .onTrack
        case .steady:
            if step > 0, weeks >= 3 * step + 2 { return .met }
            return weeks >= 2 * step ? .onTrack : .open
        }
    }
}
