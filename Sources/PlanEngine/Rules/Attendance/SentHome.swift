import CareModel

/// A client was sent home from a session.
///
/// Finding: a sent-home mark of the last seven days; critical when the client was impaired.
///
/// Remedy: see that the client got home safely, without driving; a medical check where it was needed.
///
/// Source: none confirms it.
struct SentHome: Rule {
    static let id = RuleID.sentHome
    static let version = 1
    static let basis = Basis.proposal("clinical judgement; the window is proposed")

    let settings: AttendanceSettings

    var firesWhen: String {
        "a client was sent home within \(settings.sentHomeDays) days: medium; critical when impaired"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        record.marks(inLast: settings.sentHomeDays).filter { $0.status == .sentHome }.map { mark in
            let isImpaired = mark.reason?.lowercased().hasPrefix("impaired") == true
            return finding(
                in: record,
                key: mark.session.id.text,
                isImpaired ? .critical : .medium,
                "Sent home on \(mark.day.weekdayAndDate)\(isImpaired ? ", impaired." : ".")",
                measured: isImpaired ? "impaired" : "sent home",
                threshold: "any; critical when the reason is impaired",
                evidence: [Evidence(mark)],
                clearsWhen: "The mark is corrected, or \(settings.sentHomeDays) days pass.",
                action: isImpaired ? .safety : .planChange
            )
        }
    }
}
