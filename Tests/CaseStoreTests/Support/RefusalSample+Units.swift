import CareModel
import CareTesting
import CaseStore
import Testing

extension RefusalSample {
    static let units: [RefusalSample] = codes + authorisations

    private static func code(_ change: @Sendable (inout BillingCode) -> Void) -> Change {
        var code = Quiet.code
        change(&code)
        return .saveBillingCode(SaveBillingCode(code, basedOn: nil))
    }

    private static func authorisation(_ change: @Sendable (inout Authorisation) -> Void) -> Change {
        var authorisation = Quiet.authorisation
        change(&authorisation)
        return .saveAuthorisation(SaveAuthorisation(authorisation, basedOn: nil))
    }

    private static let codes: [RefusalSample] = [
        RefusalSample("a code without letters", says: "1 to 20 letters and digits") { _ in code { $0.code = "" } },
        RefusalSample("a code with a blank", says: "without blanks") { _ in code { $0.code = "H 15" } },
        RefusalSample("a code without words", says: "words of your own") { _ in code { $0.label = "" } },
        RefusalSample("a code that counts nothing", says: "which services") { _ in code { $0.services = [] } },
        RefusalSample("a code that counts mutual help", says: "never counts as a service") { _ in
            code { $0.services = [.group, .mutualHelp] }
        },
        RefusalSample("a code that ends before it begins", says: "ends before it begins") { _ in
            code { $0.to = $0.from - 1 }
        },
        RefusalSample("the 8-minute rule for a day", says: "one for quarter hours") { _ in
            code { $0.rounding = .eightMinutes }
        },
        RefusalSample(
            "a code that overlaps its own other line",
            says: "in force from 01 Jan 2026 already",
            after: { try $0.saveCode() },
            { _ in code { $0.from = "2026-06-01" } }
        ),
        RefusalSample(
            "a code as it stands",
            says: "Nothing differs",
            after: { try $0.saveCode() },
            { _ in code { _ in } }
        ),
        RefusalSample(
            "common codes that are there already",
            says: "in the table already",
            after: { try $0.saveCode() },
            { _ in .addBillingCodes(AddBillingCodes([Quiet.code])) }
        ),
        RefusalSample("a void of no code", says: "no such code") { _ in
            .voidRecord(VoidRecord(.billingCode(code: "X", from: .today), reason: "r"))
        },
    ]

    private static let authorisations: [RefusalSample] = [
        RefusalSample("an authorisation for no code", says: "has no H0015; add it") { _ in authorisation { _ in } },
        RefusalSample("an authorisation without a payer", says: "needs its payer") { _ in
            authorisation { $0.payer = "" }
        },
        RefusalSample("an authorisation for nothing", says: "one unit at least") { _ in authorisation { $0.units = 0 }
        },
        RefusalSample("an authorisation that ends before it begins", says: "ends before it begins") { _ in
            authorisation { $0.to = $0.from - 1 }
        },
        RefusalSample(
            "two authorisations of one payer for the same days",
            says: "from 19 Oct 2026 to 27 Dec 2026 already",
            after: { try $0.saveAuthorisation() },
            { _ in
                authorisation {
                    $0.id = "a2"
                    $0.from = $0.to
                    $0.to = $0.to + 30
                }
            }
        ),
        RefusalSample(
            "an authorisation that somebody else changed",
            says: "changed this at",
            after: { try $0.saveAuthorisation() },
            { file in
                let before = try #require(try file.authorisations(of: "1001"))
                var changed = Quiet.authorisation
                changed.units = 30
                try file.saveAuthorisation(changed)
                changed.units = 48
                return .saveAuthorisation(SaveAuthorisation(changed, basedOn: before.version))
            }
        ),
        RefusalSample("a void of no authorisation", says: "There is no authorisation a9") { _ in
            .voidRecord(VoidRecord(.authorisation("a9"), reason: "r"))
        },
    ]
}
