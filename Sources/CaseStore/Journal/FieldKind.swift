import CareModel
import GRDB

/// What the values of a column are to people, whatever they are to the file.
enum FieldKind {
    case day, moment, timeOfDay, minutes, yesNo, staff, group, dischargeReason, service, weekday, role, list, text
    case billingUnit, rounding

    init(column: String) {
        switch column {
        case "week_starts_on", "weekday": self = .weekday
        case "discharge_reason": self = .dischargeReason
        case "service": self = .service
        case "role": self = .role
        case "unit": self = .billingUnit
        case "rounding": self = .rounding
        case "starts", "ends": self = .timeOfDay
        case "break_minutes", "least_minutes", "mon", "tue", "wed", "thu", "fri", "sat", "sun": self = .minutes
        case "overdose_history", "naloxone", "individual", "critical", "audio_only": self = .yesNo
        case "counselor", "co_counselor", "stand_in", "staff": self = .staff
        case "care_group": self = .group
        case "expects", "explains", "diagnosis", "services", "levels": self = .list
        case "birth_date", "from_day", "to_day", "next_review", "day": self = .day
        case _ where column.hasSuffix("_on"): self = .day
        case _ where column.hasSuffix("_at"): self = .moment
        default: self = .text
        }
    }

    /// What is said where nothing is on file.
    var nothing: String { self == .yesNo ? "not recorded" : "none" }

    /// A value as one would say it, or `nil` when there is nothing to say.
    func words(for value: DatabaseValue, in db: Database) throws -> String? {
        if let number = Int.fromDatabaseValue(value) { return try words(for: number, in: db) }
        guard let text = String.fromDatabaseValue(value), !text.isEmpty else { return nil }
        switch self {
        case .service: return Service(rawValue: text)?.name ?? text
        case .weekday: return Weekday(rawValue: text)?.name ?? text
        case .role: return StaffRole(rawValue: text)?.name ?? text
        case .billingUnit: return BillingUnit(rawValue: text)?.name ?? text
        case .rounding: return UnitRounding(rawValue: text)?.name ?? text
        case .list: return text.replacing(";", with: ", ")
        default: return text
        }
    }

    private func words(for number: Int, in db: Database) throws -> String? {
        switch self {
        case .day: return Day(number: number).withYear
        case .moment:
            let time = LocalTime(minutes: number)
            return "\(time.day.weekdayAndDate) \(time.time)"
        case .timeOfDay: return TimeOfDay(minutes: number)?.description
        case .minutes: return number == 0 ? nil : "\(number) min"
        case .yesNo: return number == 0 ? "no" : "yes"
        case .dischargeReason: return DischargeReason(rawValue: number)?.name
        case .staff: return try String.fetchOne(db, sql: "SELECT name FROM staff WHERE n = ?", arguments: [number])
        case .group: return try String.fetchOne(db, sql: "SELECT name FROM care_group WHERE n = ?", arguments: [number])
        case .service, .weekday, .role, .list, .text, .billingUnit, .rounding: return "\(number)"
        }
    }
}
