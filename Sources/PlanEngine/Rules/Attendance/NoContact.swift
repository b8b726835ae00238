import CareModel

/// Nobody has seen or reached the client.
///
/// Finding: seven days without an attended session or a two-way contact; high from 14 days; from 30 days the team looks
/// at an administrative discharge, which never happens by itself.
///
/// How often somebody has tried since stands in the sentence; it changes neither the severity nor the key.
///
/// Remedy: call, write, ask the people the client has consented to.
///
/// Source: none confirms the days.
struct NoContact: Rule {
    static let id = RuleID.noContact
    static let version = 1
    static let basis = Basis.proposal("attempts and their record: Michigan R325.14909; the days are proposed")

    let settings: AttendanceSettings

    var firesWhen: String {
        "\(settings.noContactDays) days without an attended session or two-way contact: medium; "
            + "\(settings.noContactHighDays): high; \(settings.noContactDischargeDays): administrative-discharge review"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        let admitted = record.record.episode.admittedOn
        let attended = record.marks.last { $0.credited > .zero }
        let spoken = record.record.twoWayContacts.last { admitted <= $0 && $0 <= record.day }
        let last = max(attended?.day ?? admitted, spoken ?? admitted)
        let days = last.distance(to: record.day)
        guard days >= settings.noContactDays else { return [] }
        let attempts = record.record.attempts.filter { last < $0.day && $0.day <= record.day }
        let tried = attempts.isEmpty ? "" : "; \(counted(attempts.count, "attempt")) logged"
        let isDischargeReview = days >= settings.noContactDischargeDays
        var evidence: [Evidence] = []
        if let attended, attended.day == last { evidence.append(Evidence(attended)) }
        if let spoken, spoken == last {
            evidence.append(Evidence(.contact, record.record.client.text, spoken, "two-way contact"))
        }
        if evidence.isEmpty { evidence.append(Evidence(record.record.episode)) }
        evidence += attempts.map { Evidence(.contact, record.record.client.text, $0.day, "tried, not reached") }
        return [
            finding(
                in: record,
                key: last.description,
                days >= settings.noContactHighDays ? .high : .medium,
                "\(days) days without an attended session or two-way contact, since \(last.weekdayAndDate)\(tried)"
                    + (isDischargeReview ? "; due for administrative-discharge review." : "."),
                measured: counted(days, "day"),
                threshold: "\(settings.noContactDays) days, \(settings.noContactHighDays) for high, "
                    + "\(settings.noContactDischargeDays) for administrative-discharge review",
                evidence: evidence,
                clearsWhen: "The client attends a session or answers a contact.",
                action: isDischargeReview ? .administrative : .outreach
            )
        ]
    }
}
