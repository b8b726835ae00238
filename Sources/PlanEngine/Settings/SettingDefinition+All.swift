extension SettingDefinition {
    /// What there is to know about a setting.
    static func of(_ name: SettingName) -> SettingDefinition {
        attendance(name) ?? rulesThatAreOff(name) ?? clinical(name) ?? days(name) ?? session(name)
    }

    private static func attendance(_ name: SettingName) -> SettingDefinition? {
        let (days, percent, minutes) = ("days", "percent", "minutes")
        return switch name {
        case .noShowRun:
            .init(name, "No-shows in a row: a finding from", \.attendance.noShowRun, 1...20, "sessions", teri)
        case .noShowRunHigh:
            .init(name, "No-shows in a row: high from", \.attendance.noShowRunHigh, 1...20, "sessions", rockville)
        case .weeklyHoursDays:
            .init(name, "Weekly hours: weeks ended within", \.attendance.weeklyHoursDays, 0...366, days)
        case .weeklyHoursPercent:
            .init(name, "Weekly hours: short below", \.attendance.weeklyHoursPercent, 1...100, percent)
        case .weeklyHoursHighPercent:
            .init(name, "Weekly hours: high below", \.attendance.weeklyHoursHighPercent, 0...100, percent)
        case .rollingDays: .init(name, "Rolling hours: added up over", \.attendance.rollingDays, 7...366, days)
        case .rollingPercent:
            .init(name, "Rolling hours: short below", \.attendance.rollingPercent, 1...100, percent, rolling)
        case .projectedFromWeekday:
            SettingDefinition(
                name,
                "Projected shortfall: looked for from",
                .weekday(\.attendance.projectedFromWeekday),
                .proposal("proposed")
            )
        case .latenessDays: .init(name, "Lateness: counted over", \.attendance.latenessDays, 1...366, days)
        case .latenessCount: .init(name, "Lateness: a pattern from", \.attendance.latenessCount, 1...50, "times")
        case .latenessMediumCount:
            .init(name, "Lateness: medium from", \.attendance.latenessMediumCount, 1...50, "times")
        case .latenessMinutes:
            .init(name, "Lateness: medium from, lost in a week", \.attendance.latenessMinutes, 1...600, minutes)
        case .absenceLimit: .init(name, "Absences allowed", \.attendance.absenceLimit, 1...99, "sessions", insight)
        case .absenceDays: .init(name, "Absences: counted over", \.attendance.absenceDays, 1...366, days, insight)
        case .noContactDays: .init(name, "No contact: a finding after", \.attendance.noContactDays, 1...365, days)
        case .noContactHighDays: .init(name, "No contact: high after", \.attendance.noContactHighDays, 1...365, days)
        case .noContactDischargeDays:
            .init(name, "No contact: discharge review after", \.attendance.noContactDischargeDays, 1...365, days)
        case .individualDays:
            .init(name, "Individual session expected within", \.attendance.individualDays, 1...365, days)
        case .familyDays: .init(name, "Family session expected within", \.attendance.familyDays, 1...365, days)
        case .familyMediumDays:
            .init(name, "Family session missing: medium after", \.attendance.familyMediumDays, 1...365, days)
        case .sentHomeDays: .init(name, "Sent home: looked at for", \.attendance.sentHomeDays, 1...365, days)
        default: nil
        }
    }

    private static func rulesThatAreOff(_ name: SettingName) -> SettingDefinition? {
        let days = "days"
        return switch name {
        case .excusedLoad:
            SettingDefinition(name, "Rule: excused load", .isOn(\.attendance.excusedLoad), .proposal("proposed"))
        case .excusedDays: .init(name, "Excused load: counted over", \.attendance.excusedDays, 1...366, days)
        case .excusedCount: .init(name, "Excused load: a finding from", \.attendance.excusedCount, 1...99, "times")
        case .excusedLongDays:
            .init(name, "Excused load: also counted over", \.attendance.excusedLongDays, 1...366, days)
        case .excusedLongCount:
            .init(name, "Excused load: a finding from, in those", \.attendance.excusedLongCount, 1...99, "times")
        case .billingDayRule:
            SettingDefinition(
                name,
                "Rule: billing day at risk",
                .isOn(\.attendance.billingDayRule),
                .proposal("proposed")
            )
        case .overIntensity:
            SettingDefinition(name, "Rule: over-intensity", .isOn(\.attendance.overIntensity), .proposal("proposed"))
        case .overIntensityMinutes:
            SettingDefinition(
                name,
                "Over-intensity: credited in a week from",
                .whole(\.attendance.overIntensityMinutes, in: 60...6000, unit: "minutes"),
                .source("level 2.5 has at least 20 hours a week (Mid-Shore summary of the ASAM Criteria)")
            )
        case .overIntensityWeeks:
            .init(name, "Over-intensity: weeks in a row", \.attendance.overIntensityWeeks, 1...12, "weeks")
        default: nil
        }
    }

    private static func session(_ name: SettingName) -> SettingDefinition {
        name == .groupCapacity
            ? SettingDefinition(
                name,
                "Places in a group",
                .whole(\.sessions.groupCapacity, in: 1...200, unit: "people"),
                .proposal("12 in group psychotherapy (Connecticut Medicaid); a proposal elsewhere")
            )
            : SettingDefinition(
                .graceMinutes,
                "Late only after",
                .whole(\.sessions.graceMinutes, in: 0...60, unit: "minutes"),
                .proposal("most policies begin at 10 to 15 minutes; the number is proposed")
            )
    }

    private static let teri = "one programme acts on 2 in a row (TERI); the number is proposed"
    private static let rockville = "one programme acts on 3 in a row (Rockville); the number is proposed"
    private static let insight = "one programme allows 6 missed in 12 weeks (Insight); the number is proposed"
    private static let rolling = "one programme asks for 75 % a month, one for 5 of 6; the number is proposed"
}
