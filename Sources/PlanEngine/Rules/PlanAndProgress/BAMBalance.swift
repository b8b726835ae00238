import CareModel

/// What endangers a client's recovery outweighs what protects it.
///
/// Finding: in the latest Brief Addiction Monitor the risk scale exceeds the protective one, or is 12 or more, or the
/// protective one is 12 or less; high when the one before says so too.
///
/// Remedy: talk through the items; change the plan.
///
/// Source: the scales are those of the Department of Veterans Affairs; the limits are a vendor's guidance.
struct BAMBalance: Rule {
    static let id = RuleID.bamBalance
    static let version = 1
    static let basis = Basis.proposal("scales: Department of Veterans Affairs; limits of 12: vendor guidance")

    let settings: ProgressSettings

    var firesWhen: String {
        "the latest BAM has risk above protective, risk from \(settings.bamRisk), or protective up to "
            + "\(settings.bamProtective): medium; two in a row: high"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        let given = record.measures(\.isBriefAddictionMonitor)
        guard let latest = given.last, isOutOfBalance(latest) else { return [] }
        let isSecond = given.dropLast().last.map(isOutOfBalance) ?? false
        return [
            finding(
                in: record,
                key: latest.id.text,
                isSecond ? .high : .medium,
                "\(latest.instrument.rawValue) of \(latest.givenOn.weekdayAndDate): \(scales(of: latest))"
                    + (isSecond ? ", out of balance twice in a row." : "."),
                measured: scales(of: latest),
                threshold: "risk above protective, risk \(settings.bamRisk), protective \(settings.bamProtective)",
                evidence: given.suffix(isSecond ? 2 : 1).map { Evidence($0, scales(of: $0)) },
                clearsWhen: "A later BAM has risk below \(settings.bamRisk) and protective above both it and "
                    + "\(settings.bamProtective).",
                action: .planChange
            )
        ]
    }

    private func scales(of measure: Measure) -> String {
        let risk = measure.bamRisk.map(String.init) ?? "incomplete"
        let protective = measure.bamProtective.map(String.init) ?? "incomplete"
        return "risk \(risk), protective \(protective)"
    }

    /// A scale with a missing answer says nothing; the other one still does.
    private func isOutOfBalance(_ measure: Measure) -> Bool {
        let (risk, protective) = (measure.bamRisk, measure.bamProtective)
        if let risk, risk >= settings.bamRisk { return true }
        if let protective, protective <= settings.bamProtective { return true }
        guard let risk, let protective else { return false }
        return risk > protective
    }
}
