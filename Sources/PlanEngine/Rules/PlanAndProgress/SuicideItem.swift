import CareModel

/// A client answered that better off dead or self-harm has been on the mind.
///
/// Finding: item 9 of the latest PHQ-9, given within 14 days, is answered with anything but "not at all".
///
/// Remedy: a clinician speaks with the client at the same contact; safety plan.
///
/// Source: published clinical use of the PHQ-9; the window is not confirmed.
struct SuicideItem: Rule {
    static let id = RuleID.suicideItem
    static let version = 1
    static let basis = Basis.source("PHQ-9 item 9: any answer above 0 calls for a clinician")

    let settings: ProgressSettings

    var firesWhen: String {
        "item 9 of the latest PHQ-9, given within \(settings.suicideItemDays) days, is \(settings.suicideItem) or more: "
            + "critical"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        guard let latest = record.measures.last(where: { $0.instrument == .phq9 }),
            record.day.window(settings.suicideItemDays).contains(latest.givenOn),
            let answer = latest.answer(toItem: 9), answer >= settings.suicideItem
        else { return [] }
        return [
            finding(
                in: record,
                key: latest.id.text,
                .critical,
                "PHQ-9 of \(latest.givenOn.weekdayAndDate): item 9 answered \(answer).",
                measured: "item 9: \(answer)",
                threshold: "\(settings.suicideItem)",
                evidence: [
                    Evidence(latest, "item 9: \(answer), total \(latest.total.map(String.init) ?? "incomplete")")
                ],
                clearsWhen: "A later PHQ-9 has item 9 at 0.",
                action: .safety
            )
        ]
    }
}
