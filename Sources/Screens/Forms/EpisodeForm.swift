import CareModel
import CaseStore
import TerminalUI

/// Ends a stay with its reason, or changes its days.
struct EpisodeForm: RecordForm {
    private let episode: Versioned<Episode>

    init(_ episode: Versioned<Episode>) {
        self.episode = episode
    }

    var title: String { "Discharge" }
    var draftPlace: String { "episode/\(episode.record.id)" }

    func fields(at desk: Desk) throws -> [FormField] {
        let record = episode.record
        let reasons = DischargeReason.allCases.map { FormOption(String($0.rawValue), label: $0.name) }
        return [
            FormField(
                "admitted",
                label: "Admitted on",
                kind: .date(.back),
                isRequired: true,
                initial: record.admittedOn.description
            ),
            FormField(
                "discharged",
                label: "Discharged on",
                kind: .date(.back),
                initial: record.dischargedOn?.description ?? "",
                hint: "empty while the stay goes on"
            ),
            FormField(
                "reason",
                label: "Reason",
                kind: .choice([FormOption("", label: "none")] + reasons),
                initial: record.dischargeReason.map { String($0.rawValue) } ?? "",
                hint: "with a day of discharge"
            ),
            FormField(
                "contact",
                label: "Last contact",
                kind: .date(.back),
                initial: record.lastContactOn?.description ?? "",
                hint: "the last two-way contact"
            ),
        ]
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        var record = episode.record
        guard let admitted = form.day("admitted") else {
            throw FieldProblem(field: "admitted", sentence: "A stay needs the day of its admission.")
        }
        record.admittedOn = admitted
        record.dischargedOn = form.day("discharged")
        record.dischargeReason = Int(form.value(of: "reason")).flatMap(DischargeReason.init)
        record.lastContactOn = form.day("contact")
        if record.dischargedOn != nil, record.dischargeReason == nil {
            throw FieldProblem(field: "reason", sentence: "A discharge needs a reason.")
        }
        return .saveEpisode(SaveEpisode(record, basedOn: episode.version))
    }
}
