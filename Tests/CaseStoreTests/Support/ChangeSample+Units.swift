import CareModel
import CareTesting
import CaseStore
import Testing

extension ChangeSample {
    static let units: [ChangeSample] = [
        ChangeSample(
            name: "a code is written",
            kind: "code",
            tables: ["billing_code"],
            says: [
                "code H0015: ", "unit day", "rounding whole units only", "at least 180 min", "services skills",
                "counts audio only no",
            ]
        ) { _ in .saveBillingCode(SaveBillingCode(Quiet.code, basedOn: nil)) },
        ChangeSample(
            name: "a code ends",
            kind: "code",
            tables: ["billing_code"],
            says: ["code H0015: to none → 19 Nov 2026"],
            after: { try $0.saveCode() }
        ) { _ in
            var code = Quiet.code
            code.to = .today - 1
            return .saveBillingCode(SaveBillingCode(code, basedOn: nil))
        },
        ChangeSample(
            name: "the common codes are added",
            kind: "code",
            tables: ["billing_code"],
            says: ["codes added: T1, T2"],
            after: { try $0.saveCode() }
        ) { _ in
            .addBillingCodes(
                AddBillingCodes(
                    [Quiet.code]
                        + ["T1", "T2"].map {
                            BillingCode(code: $0, label: "T", from: .today, unit: .session, services: [.individual])
                        }
                )
            )
        },
        ChangeSample(
            name: "a payer authorises",
            kind: "authorisation",
            tables: ["authorisation"],
            client: "1001",
            says: ["authorisation for H0015: payer Medicaid", "units 24", "from 19 Oct 2026", "to 27 Dec 2026"],
            after: { try $0.saveCode() }
        ) { _ in .saveAuthorisation(SaveAuthorisation(Quiet.authorisation, basedOn: nil)) },
        ChangeSample(
            name: "an authorisation is voided",
            kind: "void",
            tables: ["authorisation"],
            client: "1001",
            says: ["authorisation for H0015 voided: wrong chart"],
            after: { try $0.saveAuthorisation() }
        ) { _ in .voidRecord(VoidRecord(.authorisation("a1"), reason: "wrong chart")) },
        ChangeSample(
            name: "a code is voided",
            kind: "void",
            tables: ["billing_code"],
            says: ["code H0015 from 01 Jan 2026 voided: typed twice"],
            after: { try $0.saveCode() }
        ) { _ in .voidRecord(VoidRecord(.billingCode(code: "H0015", from: "2026-01-01"), reason: "typed twice")) },
    ]
}

extension Quiet {
    /// A code that counts a day of three hours.
    static var code: BillingCode {
        var code = BillingCode(code: "H0015", label: "IOP day", from: "2026-01-01", unit: .day, services: [.skills])
        code.leastMinutes = 180
        return code
    }

    /// An authorisation with room to spare.
    static var authorisation: Authorisation {
        Authorisation(
            id: "a1",
            client: "1001",
            payer: "Medicaid",
            code: "H0015",
            units: 24,
            from: admitted,
            to: "2026-12-27"
        )
    }
}

extension CaseFile {
    /// Writes the quiet programme's code, or another one.
    func saveCode(_ code: BillingCode = Quiet.code) throws {
        try perform(.saveBillingCode(SaveBillingCode(code, basedOn: nil)), by: .ortiz)
    }

    /// Writes the quiet programme's code and an authorisation.
    func saveAuthorisation(_ authorisation: Authorisation = Quiet.authorisation) throws {
        if try billingCodes().codes.isEmpty { try saveCode() }
        try perform(.saveAuthorisation(SaveAuthorisation(authorisation, basedOn: nil)), by: .ortiz)
    }
}
