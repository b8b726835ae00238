import CareModel

/// A consent that is in use runs out.
///
/// Finding: it expires within 30 days; medium within 14, high within 7. A consent stays in use across admissions, as a
/// medication does.
///
/// Remedy: ask the client whether to renew it, before the day; without it nothing may be told.
///
/// Source: 42 CFR 2.31 for the expiry; the days are not confirmed.
struct ConsentExpiring: Rule {
    static let id = RuleID.consentExpiring
    static let version = 1
    static let basis = Basis.proposal("42 CFR 2.31 for the expiry; reminders at 30, 14 and 7 days are proposed")

    let settings: ProgressSettings

    var firesWhen: String {
        "a consent expires within \(settings.consentDays) days: low; \(settings.consentMediumDays): medium; "
            + "\(settings.consentHighDays): high"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        record.record.consents.compactMap { consent in
            guard let expires = consent.expiresOn,
                consent.signedOn <= record.day,
                consent.revokedOn.map({ $0 > record.day }) ?? true,
                (0...settings.consentDays).contains(record.day.distance(to: expires))
            else { return nil }
            let days = record.day.distance(to: expires)
            return finding(
                in: record,
                key: consent.id.text,
                days <= settings.consentHighDays ? .high : days <= settings.consentMediumDays ? .medium : .low,
                "A consent expires on \(expires.weekdayAndDate)"
                    + (days == 0 ? ", today." : ", in \(counted(days, "day"))."),
                measured: counted(days, "day"),
                threshold: "\(settings.consentDays) days, \(settings.consentMediumDays) for medium, "
                    + "\(settings.consentHighDays) for high",
                evidence: [
                    Evidence(.consent, consent.id.text, consent.signedOn, "to \(consent.recipient), until \(expires)")
                ],
                clearsWhen: "The consent gets a later last day, or is revoked.",
                action: .administrative
            )
        }
    }
}
