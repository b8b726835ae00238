import CareModel

/// Depression or anxiety is severe, or clearly worse than before.
///
/// Finding: the latest PHQ-9 or GAD-7 within 28 days is at a severe band, or five points above the one before. A measure
/// with a missing answer has no total and isn't judged.
///
/// Remedy: a psychiatric referral; a change of the plan.
///
/// Source: published bands of both questionnaires; five points lie beyond their measurement error.
struct DepressionAnxiety: Rule {
    static let id = RuleID.depressionAnxiety
    static let version = 1
    static let basis = Basis.source("published bands of PHQ-9 and GAD-7; 5 points exceed measurement error")

    let settings: ProgressSettings

    var firesWhen: String {
        "the latest PHQ-9 or GAD-7, given within \(settings.moodDays) days: PHQ-9 from \(settings.phqHigh) or GAD-7 from "
            + "\(settings.gadHigh): high; PHQ-9 from \(settings.phqMedium), or either up by \(settings.moodRise): medium"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        [Instrument.phq9, .gad7].compactMap { instrument in
            let given = record.measures { $0 == instrument }
            guard let latest = given.last, record.day.window(settings.moodDays).contains(latest.givenOn),
                let total = latest.total
            else { return nil }
            let before = given.dropLast().last?.total
            guard let severity = severity(of: total, before: before, instrument) else { return nil }
            let lowest = instrument == .phq9 ? settings.phqMedium : settings.gadHigh
            let change = before.map { ", \($0) before" } ?? ""
            return finding(
                in: record,
                key: latest.id.text,
                severity,
                "\(instrument.rawValue) of \(latest.givenOn.weekdayAndDate) is \(total)\(change).",
                measured: "\(total)\(change)",
                threshold: instrument == .phq9
                    ? "\(settings.phqMedium), \(settings.phqHigh) for high, or up by \(settings.moodRise)"
                    : "\(settings.gadHigh) for high, or up by \(settings.moodRise)",
                evidence: given.suffix(2).map { Evidence($0, "total \($0.total.map(String.init) ?? "incomplete")") },
                clearsWhen: "A later \(instrument.rawValue) is below \(min(lowest, total + settings.moodRise)).",
                action: .planChange
            )
        }
    }

    private func severity(of total: Int, before: Int?, _ instrument: Instrument) -> Severity? {
        if total >= (instrument == .phq9 ? settings.phqHigh : settings.gadHigh) { return .high }
        if instrument == .phq9, total >= settings.phqMedium { return .medium }
        if let before, total - before >= settings.moodRise { return .medium }
        return nil
    }
}
