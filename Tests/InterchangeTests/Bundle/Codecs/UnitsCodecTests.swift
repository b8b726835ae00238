import CareModel
import Interchange
import Testing

/// The rows of the files about units that go beyond the contract.
struct UnitsCodecTests {
    @Test(
        "says what is wrong",
        arguments: [
            (
                .billingCodes, "H0015,Day,2026-10-02,2026-10-01,week,up,0,0,group;talk,9,perhaps,,",
                [
                    "unit: isn't known here; write day, session, hour, half_hour or quarter_hour",
                    "rounding: isn't known here; write whole or eight_minutes",
                    "least_minutes: 0 is out of range; write a whole number from 1 to 1440",
                    "most_units: 0 is out of range; write a whole number from 1 to 999",
                    "services: has a word that isn't known here; write group, education, skills, family, individual, "
                        + "case_management, medication, holistic or mutual_help, with ; between them",
                    "levels: has a word that isn't known here; write 0.5, 1, 1.5, 1.7, 2.1, 2.5, 2.7, 3.1, 3.3, 3.5, "
                        + "3.7 or 4, with ; between them",
                    "audio_only: isn't yes or no; write yes or no",
                    "to: 2026-10-01 is before from, 2026-10-02; write that date or a later one",
                ]
            ),
            (
                .billingCodes, "H0015,Day,2026-10-02,,day,whole,,,;,,no,,",
                ["services: is missing; write services such as group;individual"]
            ),
            (
                .authorisations, "a1,c1,P,H0015,,0,2026-10-02,2026-10-01,,",
                [
                    "units: 0 is out of range; write a whole number from 1 to 9999",
                    "to: 2026-10-01 is before from, 2026-10-02; write that date or a later one",
                ]
            ),
        ] as [(CareRecord.Kind, String, [String])]
    )
    func wrong(kind: CareRecord.Kind, row: String, expected: [String]) throws {
        #expect(try problems(kind, row) == expected)
    }

    @Test("are written as they are read")
    func rows() throws {
        var code = BillingCode(
            code: "H0004",
            label: "Talks",
            from: try day("2026-01-01"),
            unit: .quarterHour,
            services: [.individual, .caseManagement]
        )
        code.rounding = .eightMinutes
        code.leastMinutes = 8
        code.levels = [.intensiveOutpatient, .outpatient]
        try expectRow(
            "H0004,Talks,2026-01-01,,quarter_hour,eight_minutes,8,,individual;case_management,2.1;1,no,,",
            is: .billingCode(code)
        )
        var authorisation = Authorisation(
            id: .init("a1"),
            client: .init("c1"),
            payer: "County Medicaid",
            code: "H0004",
            units: 24,
            from: try day("2026-11-02"),
            to: try day("2026-12-27")
        )
        authorisation.nextReview = try day("2026-12-01")
        try expectRow(
            "a1,c1,County Medicaid,H0004,,24,2026-11-02,2026-12-27,2026-12-01,",
            is: .authorisation(authorisation)
        )
    }
}
