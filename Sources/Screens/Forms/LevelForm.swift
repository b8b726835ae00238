import CareModel
import CaseStore
import TerminalUI

/// Moves a client to a level of care from a day on.
struct LevelForm: RecordForm {
    let episode: Episode.ID
    let current: LevelPlacement?
    /// What the current level was read from.
    let basedOn: RecordVersion

    var title: String { "Level of care" }
    var draftPlace: String { "level/\(episode)" }

    func fields(at desk: Desk) throws -> [FormField] {
        [
            level("level", "Level given", current?.level ?? .intensiveOutpatient),
            level("recommended", "Recommended", current?.recommended ?? current?.level ?? .intensiveOutpatient),
            FormField("from", label: "From", kind: .date(.back), isRequired: true, initial: desk.today.description),
            FormField(
                "reason",
                label: "Why they differ",
                kind: .text(maximumLength: 200),
                initial: current?.discrepancyReason ?? "",
                hint: "only where they do"
            ),
        ]
    }

    private func level(_ id: String, _ label: String, _ initial: LevelOfCare) -> FormField {
        .choice(id, label: label, of: LevelOfCare.self, initial: initial, name: { "\($0.rawValue) \($0.name)" })
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let level = LevelOfCare(rawValue: form.value(of: "level")), let from = form.day("from") else {
            throw FieldProblem(field: "from", sentence: "A level of care needs its first day.")
        }
        var placement = LevelPlacement(episode: episode, from: from, level: level)
        placement.recommended = LevelOfCare(rawValue: form.value(of: "recommended"))
        placement.discrepancyReason = form.text("reason")
        if let current, current.from <= from, level == current.level,
            placement.recommended == current.recommended ?? current.level,
            placement.discrepancyReason == current.discrepancyReason
        {
            throw FieldProblem(field: "level", sentence: "Nothing differs from what is on file.")
        }
        return .placeAtLevel(PlaceAtLevel(placement, basedOn: basedOn))
    }
}
