import CareModel

/// A payer's authorisation is almost used up, or almost over.
///
/// Finding: at most 20 % of its units are left, or at most 7 of its days, today among them; high with no unit or no day left.
/// Its days don't count once an authorisation for the same code is on file that ends later, and one that was over before the
/// admission is history.
///
/// Remedy: ask the payer for more, with the concurrent review that it expects; the client goes on being seen meanwhile.
///
/// Source: payers expect a concurrent review at level 2.1 [BLUEBRIX]; both numbers are proposed.
struct AuthorisationLow: Rule {
    static let id = RuleID.authorisationLow
    static let version = 1
    static let basis = Basis.proposal("payers expect concurrent reviews; 20 % and 7 days are proposed")

    let settings: ProgressSettings

    var firesWhen: String {
        "an authorisation has at most \(settings.authorisationPercent) % of its units left, or at most "
            + "\(settings.authorisationDays) days: medium; no unit or no day: high"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        let all = record.record.authorisations
        return all.compactMap { authorisation in
            guard authorisation.from <= record.day, authorisation.to >= record.record.episode.admittedOn else {
                return nil
            }
            let isFollowed = all.contains { $0.code == authorisation.code && $0.to > authorisation.to }
            let burnDown = BurnDown(authorisation, units: record.record.units, on: record.day)
            return finding(about: burnDown, isFollowed: isFollowed, in: record)
        }
    }

    private func finding(about burnDown: BurnDown, isFollowed: Bool, in record: RecordOnDay) -> Finding? {
        let (authorisation, left, days) = (burnDown.authorisation, burnDown.left, burnDown.daysLeft)
        let hasFewDays = days <= settings.authorisationDays && !isFollowed
        let hasFewUnits = days > 0 && left * 100 <= settings.authorisationPercent * authorisation.units
        guard hasFewDays || hasFewUnits else { return nil }
        let unitsLeft = "\(left) of \(counted(authorisation.units, "unit"))"
        return finding(
            in: record,
            key: authorisation.id.text,
            left == 0 || days == 0 ? .high : .medium,
            sentence(about: burnDown, unitsLeft: unitsLeft),
            measured: "\(unitsLeft), \(counted(days, "day"))",
            threshold: "\(settings.authorisationPercent) % of the units, or \(settings.authorisationDays) days",
            evidence: [
                Evidence(
                    .authorisation,
                    authorisation.id.text,
                    authorisation.from,
                    "\(authorisation.code) to \(authorisation.to.withYear), "
                        + "\(burnDown.used) of \(counted(authorisation.units, "unit")) used"
                )
            ],
            clearsWhen: hasFewUnits
                ? "The authorisation gets more units." : "A later authorisation for \(authorisation.code) is on file.",
            action: .administrative
        )
    }

    private func sentence(about burnDown: BurnDown, unitsLeft: String) -> String {
        let authorisation = burnDown.authorisation
        let what = "The authorisation for \(authorisation.code)"
        switch (burnDown.left, burnDown.daysLeft) {
        case (_, 0): return "\(what) ended on \(authorisation.to.weekdayAndDate), and none follows."
        case (0, _): return "\(what) has no unit left until \(authorisation.to.weekdayAndDate)."
        case (_, let days):
            let end = days == 1 ? "today" : "on \(authorisation.to.weekdayAndDate)"
            return "\(what) has \(unitsLeft) left and ends \(end)."
        }
    }
}
