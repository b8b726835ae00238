import CareModel
import CaseStore
import TerminalUI

extension Desk {
    /// A form that knows today and now the way the programme does.
    func form(_ fields: [FormField]) throws -> Form {
        let (year, month, day) = today.parts
        let time = moment.local.time
        guard let today = CivilDate(year: year, month: month, day: day),
            let now = ClockTime(hour: time.hour, minute: time.minute)
        else { throw CaseFileError.storage(reason: "the clock shows no day that a form knows") }
        return Form(fields, today: today, now: now)
    }
}

extension Day {
    /// Creates a day from a form's own value.
    init?(_ date: CivilDate) {
        self.init(year: date.year, month: date.month, day: date.day)
    }
}

extension TimeOfDay {
    /// Creates a time from a form's own value.
    init?(_ time: ClockTime) {
        self.init(hour: time.hour, minute: time.minute)
    }
}

extension Form {
    /// The day in a date field, or `nil` when it is empty.
    func day(_ id: String) -> Day? { date(id).flatMap { Day($0) } }

    /// The time in a time field, or `nil` when it is empty.
    func timeOfDay(_ id: String) -> TimeOfDay? { time(id).flatMap { TimeOfDay($0) } }

    /// The text in a field, or `nil` when it is empty.
    func text(_ id: String) -> String? {
        let text = value(of: id).trimmed
        return text.isEmpty ? nil : text
    }

    /// The whole number in a field, or `nil` when it is empty.
    func whole(_ id: String) -> Int? { number(id).map { Int($0) } }
}

extension FormField {
    /// A field for one of the people who work in the programme.
    static func staff(
        _ id: String,
        label: String,
        at desk: Desk,
        roles: Set<StaffRole> = Set(StaffRole.allCases),
        initial: StaffMember.ID?
    ) throws -> FormField {
        let members = try desk.caseFile.staff().filter { roles.contains($0.role) || $0.id == initial }
        return FormField(
            id,
            label: label,
            kind: .choice([FormOption("", label: "none")] + members.map { FormOption($0.id.text, label: $0.name) }),
            initial: initial?.text ?? ""
        )
    }

    /// A field for one of a kind's cases.
    static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ id: String,
        label: String,
        of type: Choice.Type,
        initial: Choice?,
        isOptional: Bool = false,
        name: (Choice) -> String
    ) -> FormField {
        let none = isOptional ? [FormOption("", label: "not recorded")] : []
        return FormField(
            id,
            label: label,
            kind: .choice(none + Choice.allCases.map { FormOption($0.rawValue, label: name($0)) }),
            isRequired: !isOptional,
            initial: initial?.rawValue ?? ""
        )
    }

    /// A field for yes, no, or not recorded.
    static func yesNo(_ id: String, label: String, initial: Bool?) -> FormField {
        FormField(
            id,
            label: label,
            kind: .choice([FormOption("", label: "not recorded"), FormOption("yes"), FormOption("no")]),
            initial: initial.map { $0 ? "yes" : "no" } ?? ""
        )
    }
}

extension Form {
    /// What a yes-no field says, or `nil` for not recorded.
    func answer(_ id: String) -> Bool? {
        switch value(of: id) {
        case "yes": true
        case "no": false
        default: nil
        }
    }
}
