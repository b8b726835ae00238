import CareModel

/// A specimen isn't what it seems.
///
/// Finding: a collected specimen is substituted, adulterated, invalid, or outside the temperature of fresh urine.
///
/// Remedy: keep the specimen, test it further, talk with the client.
///
/// Source: ASAM, Appropriate Use of Drug Testing (2017); 49 CFR 40.65 and 40.88.
struct TamperedSpecimen: Rule {
    static let id = RuleID.tamperedSpecimen
    static let version = 1
    static let basis = Basis.source("ASAM drug testing guidance 2017; 49 CFR 40.65 and 40.88")

    let settings: TestSettings

    var firesWhen: String {
        "a specimen of the last \(settings.windowDays) days is substituted, adulterated, invalid or outside 90 to 100 °F: high"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        record.tests(inLast: settings.windowDays).filter(\.test.isTampered).map { test in
            finding(
                in: record,
                key: test.id.text,
                .high,
                "Specimen of \(test.day.weekdayAndDate): \(test.test.validity.name).",
                measured: test.test.validity.name,
                threshold: "substituted, adulterated, invalid or temperature out of range",
                evidence: [Evidence(test)],
                clearsWhen: "The specimen's measurements are corrected.",
                action: .stepUpReview
            )
        }
    }
}
