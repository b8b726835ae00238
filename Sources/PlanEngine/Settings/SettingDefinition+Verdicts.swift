extension SettingDefinition {
    /// The hours that a level of care asks for.
    static func clinical(_ name: SettingName) -> SettingDefinition? {
        let week = 0...10_080
        return switch name {
        case .clinicalMinutes:
            SettingDefinition(
                name,
                "Clinical week of an adult",
                .whole(\.verdicts.clinicalMinutes, in: week, unit: "minutes"),
                .source("2.1: at least 9 h a week (SAMHSA 2021 advisory); 2.5: 20 h (Mid-Shore summary)")
            )
        case .clinicalMinutesUnder18:
            SettingDefinition(
                name,
                "Clinical week of somebody under 18",
                .whole(\.verdicts.clinicalMinutesUnder18, in: week, unit: "minutes"),
                .source("2.1: at least 6 h a week (SAMHSA 2021 advisory); 2.5: 20 h (Mid-Shore summary)")
            )
        case .clinicalServices:
            SettingDefinition(
                name,
                "Services that are clinical",
                .services(\.verdicts.clinicalServices),
                .proposal("clinical service hours aren't mutual-help hours (ASAM); the list is proposed")
            )
        default: nil
        }
    }

    /// The days that are billed, and those that are reported.
    static func days(_ name: SettingName) -> SettingDefinition? {
        let day = 1...1440
        return switch name {
        case .billingMinutes:
            .init(
                name,
                "Billing day (H0015): from",
                .whole(\.verdicts.billingMinutes, in: day, unit: "minutes"),
                billed
            )
        case .billingDays:
            .init(
                name,
                "Billing days (H0015) a week",
                .whole(\.verdicts.billingDays, in: 1...7, unit: "days"),
                billed
            )
        case .billingServices:
            .init(
                name,
                "Services that are billed",
                .services(\.verdicts.billingServices),
                .proposal("proposed; the payer's contract says which")
            )
        case .reportingMinutes:
            .init(
                name,
                "TEDS class 6 day: from",
                .whole(\.verdicts.reportingMinutes, in: day, unit: "minutes"),
                reported
            )
        case .reportingDays:
            .init(
                name,
                "TEDS class 6 days a week",
                .whole(\.verdicts.reportingDays, in: 1...7, unit: "days"),
                reported
            )
        default: nil
        }
    }

    private static let billed = Basis.source("H0015: at least 3 h a day and 3 days a week (HCPCS); payers differ")
    private static let reported = Basis.source("TEDS: at least 2 h a day on 3 days a week (TEDS 2017 codebook)")
}
